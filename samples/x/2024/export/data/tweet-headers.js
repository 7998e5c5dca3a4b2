window.YTD.tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "1804393881400246273",
      "user_id" : "40010001",
      "created_at" : "Sat Jun 22 06:00:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1804771368760246273",
      "user_id" : "40010001",
      "created_at" : "Sun Jun 23 07:00:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1807730869662646273",
      "user_id" : "40010001",
      "created_at" : "Mon Jul 01 11:00:00 +0000 2024"
    }
  },
  {
    "tweet" : {
      "tweet_id" : "1821599755269046273",
      "user_id" : "40010001",
      "created_at" : "Thu Aug 08 17:30:00 +0000 2024"
    }
  }
]