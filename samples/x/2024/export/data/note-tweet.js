window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1821599755269046281",
      "updatedAt" : "2024-08-08T17:30:00.000Z",
      "createdAt" : "2024-08-08T17:30:00.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Created",
        "originalName" : "Created",
        "annotations" : {}
      },
      "core" : {
        "styletags" : [],
        "urls" : [],
        "text" : "A thread nobody asked for about why cold water makes the best conversation. A thread nobody asked for about why cold water makes the best conversation. A thread nobody asked for about why cold water makes the best conversation. A thread nobody asked for about why cold water makes the best conversation.",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  }
]