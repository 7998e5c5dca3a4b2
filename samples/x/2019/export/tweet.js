window.YTD.tweet.part0 = [ {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [],
      "symbols" : [],
      "user_mentions" : [
        {
          "name" : "Dáithí Crowe",
          "screen_name" : "crowe_daithi",
          "indices" : [
            "20",
            "33"
          ],
          "id_str" : "40010002",
          "id" : "40010002"
        }
      ],
      "urls" : []
    },
    "display_text_range" : [
      "0",
      "39"
    ],
    "favorite_count" : "0",
    "id_str" : "1101572815057846273",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1101572815057846273",
    "created_at" : "Fri Mar 01 20:00:00 +0000 2019",
    "favorited" : false,
    "full_text" : "Sea: 8°C. Tea: hot. @crowe_daithi: late",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
    "entities" : {
      "hashtags" : [],
      "symbols" : [],
      "user_mentions" : [
        {
          "name" : "Dáithí Crowe",
          "screen_name" : "crowe_daithi",
          "indices" : [
            "0",
            "13"
          ],
          "id_str" : "40010002",
          "id" : "40010002"
        }
      ],
      "urls" : [],
      "media" : [
        {
          "type" : "photo",
          "id_str" : "1077126733624246277",
          "id" : "1077126733624246277",
          "media_url" : "http://pbs.example/media/Dq1a.jpg",
          "media_url_https" : "https://pbs.example/media/Dq1a.jpg",
          "url" : "https://t.co/mDq1a",
          "expanded_url" : "https://x.com/i/status/1077126733624246273",
          "indices" : [
            "0",
            "0"
          ],
          "sizes" : {}
        }
      ]
    },
    "display_text_range" : [
      "0",
      "30"
    ],
    "favorite_count" : "0",
    "id_str" : "1077126733624246273",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1077126733624246273",
    "created_at" : "Mon Dec 24 09:00:00 +0000 2018",
    "favorited" : false,
    "full_text" : "@crowe_daithi bring mince pies",
    "lang" : "en",
    "in_reply_to_status_id" : "1",
    "in_reply_to_status_id_str" : "1",
    "in_reply_to_user_id" : "40010002",
    "in_reply_to_user_id_str" : "40010002",
    "in_reply_to_screen_name" : "crowe_daithi",
    "extended_entities" : {
      "media" : [
        {
          "type" : "photo",
          "id_str" : "1077126733624246277",
          "id" : "1077126733624246277",
          "media_url" : "http://pbs.example/media/Dq1a.jpg",
          "media_url_https" : "https://pbs.example/media/Dq1a.jpg",
          "url" : "https://t.co/mDq1a",
          "expanded_url" : "https://x.com/i/status/1077126733624246273",
          "indices" : [
            "0",
            "0"
          ],
          "sizes" : {}
        }
      ]
    }
  }
]