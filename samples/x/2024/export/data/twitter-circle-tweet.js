window.YTD.twitter_circle_tweet.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1579396315345846273"
          ],
          "editableUntil" : "2022-10-10T10:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "22"
      ],
      "favorite_count" : "0",
      "id_str" : "1579396315345846273",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1579396315345846273",
      "created_at" : "Mon Oct 10 09:00:00 +0000 2022",
      "favorited" : false,
      "full_text" : "Circle only: I fell in",
      "lang" : "en"
    }
  }
]