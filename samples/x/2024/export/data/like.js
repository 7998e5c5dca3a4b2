window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "1805000000000000001",
      "fullText" : "A seal in a bobble hat",
      "expandedUrl" : "https://twitter.com/i/web/status/1805000000000000001"
    }
  },
  {
    "like" : {
      "tweetId" : "1805000000000000002",
      "expandedUrl" : "https://twitter.com/i/web/status/1805000000000000002"
    }
  }
]