window.YTD.tweet.part1 = [
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "19"
      ],
      "favorite_count" : "0",
      "id_str" : "1242186856657846273",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1242186856657846273",
      "created_at" : "Mon Mar 23 20:30:00 +0000 2020",
      "favorited" : false,
      "full_text" : "Stay in, swim later",
      "lang" : "en"
    }
  }
]