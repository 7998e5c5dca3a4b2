window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1855749778437046273"
          ],
          "editableUntil" : "2024-11-11T00:10:00.000Z",
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
      "id_str" : "1855749778437046273",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1855749778437046273",
      "created_at" : "Sun Nov 10 23:10:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Deleting this in the morning",
      "lang" : "en",
      "deleted_at" : "2024-11-11T07:00:00.000Z"
    }
  }
]