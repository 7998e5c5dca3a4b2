window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "1390000000000000001",
      "fullText" : "A seal in a mask",
      "expandedUrl" : "https://twitter.com/i/web/status/1390000000000000001"
    }
  }
]