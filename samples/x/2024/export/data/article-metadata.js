window.YTD.article_metadata.part0 = [
  {
    "articleMetadata" : {
      "id" : "77",
      "title" : "Ten tides"
    }
  }
]