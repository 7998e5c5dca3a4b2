window.YTD.tweet.part0 = [
  {
    "tweet" : {
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
              "23",
              "36"
            ],
            "id_str" : "40010002",
            "id" : "40010002"
          }
        ],
        "urls" : [],
        "media" : [
          {
            "type" : "photo",
            "id_str" : "1390018456581046277",
            "id" : "1390018456581046277",
            "media_url" : "http://pbs.example/media/E0ab.jpg",
            "media_url_https" : "https://pbs.example/media/E0ab.jpg",
            "url" : "https://t.co/mE0ab",
            "expanded_url" : "https://x.com/i/status/1390018456581046273",
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
        "40"
      ],
      "favorite_count" : "0",
      "id_str" : "1390018456581046273",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1390018456581046273",
      "created_at" : "Wed May 05 19:00:00 +0000 2021",
      "favorited" : false,
      "full_text" : "Lockdown lido is open! @crowe_daithi @ 7",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "type" : "photo",
            "id_str" : "1390018456581046277",
            "id" : "1390018456581046277",
            "media_url" : "http://pbs.example/media/E0ab.jpg",
            "media_url_https" : "https://pbs.example/media/E0ab.jpg",
            "url" : "https://t.co/mE0ab",
            "expanded_url" : "https://x.com/i/status/1390018456581046273",
            "indices" : [
              "0",
              "0"
            ],
            "sizes" : {}
          }
        ]
      }
    }
  }
]