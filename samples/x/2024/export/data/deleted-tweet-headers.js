window.YTD.deleted_tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "1855749778437046273",
      "user_id" : "40010001",
      "created_at" : "Sun Nov 10 23:10:00 +0000 2024",
      "deleted_at" : "2024-11-11T07:00:00.000Z"
    }
  }
]