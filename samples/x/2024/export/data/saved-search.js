window.YTD.saved_search.part0 = [
  {
    "savedSearch" : {
      "savedSearchId" : "900",
      "query" : "sea temperature"
    }
  }
]