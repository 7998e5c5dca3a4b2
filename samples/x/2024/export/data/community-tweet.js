window.YTD.community_tweet.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1787044562334646273"
          ],
          "editableUntil" : "2024-05-05T10:00:00.000Z",
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
        "28"
      ],
      "favorite_count" : "0",
      "id_str" : "1787044562334646273",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1787044562334646273",
      "created_at" : "Sun May 05 09:00:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Anyone tried neoprene socks?",
      "lang" : "en",
      "community_id" : "1501",
      "community_id_str" : "1501",
      "scopes" : {
        "followers" : true
      }
    }
  }
]