window.YTD.tweets.part1 = [
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
        "36"
      ],
      "favorite_count" : "0",
      "id_str" : "558806892671926273",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "558806892671926273",
      "created_at" : "Sat Jan 24 02:02:00 +0000 2015",
      "favorited" : false,
      "full_text" : "First swim of the year. Never again.",
      "lang" : "en"
    }
  }
]