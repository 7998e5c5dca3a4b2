window.YTD.article.part0 = [
  {
    "article" : {
      "id" : "77",
      "title" : "Ten tides",
      "content" : {
        "blocks" : [
          {
            "text" : "One: springs are not only in spring.",
            "type" : "unstyled"
          }
        ]
      },
      "media" : []
    }
  }
]