window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1804393881400246273"
          ],
          "editableUntil" : "2024-06-22T07:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "dawndippers",
            "indices" : [
              "47",
              "59"
            ]
          }
        ],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Dáithí Crowe",
            "screen_name" : "crowe_daithi",
            "indices" : [
              "14",
              "27"
            ],
            "id_str" : "40010002",
            "id" : "40010002"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/ab12",
            "expanded_url" : "https://brynswims.example/dips",
            "display_url" : "brynswims.example/dips",
            "indices" : [
              "60",
              "77"
            ]
          }
        ],
        "media" : [
          {
            "type" : "photo",
            "id_str" : "1804393881400246277",
            "id" : "1804393881400246277",
            "media_url" : "http://pbs.example/media/GQab12.jpg",
            "media_url_https" : "https://pbs.example/media/GQab12.jpg",
            "url" : "https://t.co/mGQab",
            "expanded_url" : "https://x.com/i/status/1804393881400246273",
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
        "77"
      ],
      "favorite_count" : "3",
      "id_str" : "1804393881400246273",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804393881400246273",
      "created_at" : "Sat Jun 22 06:00:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Dawn dip with @crowe_daithi &amp; a seal &lt;3 #dawndippers https://t.co/ab12",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "type" : "photo",
            "id_str" : "1804393881400246277",
            "id" : "1804393881400246277",
            "media_url" : "http://pbs.example/media/GQab12.jpg",
            "media_url_https" : "https://pbs.example/media/GQab12.jpg",
            "url" : "https://t.co/mGQab",
            "expanded_url" : "https://x.com/i/status/1804393881400246273",
            "indices" : [
              "0",
              "0"
            ],
            "sizes" : {}
          }
        ]
      },
      "coordinates" : {
        "type" : "Point",
        "coordinates" : [
          "-5.9021",
          "50.1012"
        ]
      },
      "geo" : {
        "type" : "Point",
        "coordinates" : [
          "50.1012",
          "-5.9021"
        ]
      },
      "place" : {
        "full_name" : "Polgarrow Slipway",
        "name" : "Polgarrow Slipway",
        "place_type" : "poi",
        "country" : "United Kingdom"
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1804771368760246273"
          ],
          "editableUntil" : "2024-06-23T08:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [
          {
            "name" : "Łucja",
            "screen_name" : "lucja_swims",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "40010003",
            "id" : "40010003"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "0",
      "id_str" : "1804771368760246273",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804771368760246273",
      "created_at" : "Sun Jun 23 07:00:00 +0000 2024",
      "favorited" : false,
      "full_text" : "@lucja_swims see you Saturday",
      "lang" : "en",
      "in_reply_to_status_id" : "1804756269265846272",
      "in_reply_to_status_id_str" : "1804756269265846272",
      "in_reply_to_user_id" : "40010003",
      "in_reply_to_user_id_str" : "40010003",
      "in_reply_to_screen_name" : "lucja_swims"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1807730869662646273"
          ],
          "editableUntil" : "2024-07-01T12:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
              "3",
              "16"
            ],
            "id_str" : "40010002",
            "id" : "40010002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "45"
      ],
      "favorite_count" : "0",
      "id_str" : "1807730869662646273",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1807730869662646273",
      "created_at" : "Mon Jul 01 11:00:00 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @crowe_daithi: Free tide tables at the hut",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1821599755269046273"
          ],
          "editableUntil" : "2024-08-08T18:30:00.000Z",
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
        "urls" : [
          {
            "url" : "https://t.co/nt01",
            "expanded_url" : "https://x.com/i/web/status/1",
            "display_url" : "x.com/i/web/status/1",
            "indices" : [
              "272",
              "289"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "289"
      ],
      "favorite_count" : "0",
      "id_str" : "1821599755269046273",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1821599755269046273",
      "created_at" : "Thu Aug 08 17:30:00 +0000 2024",
      "favorited" : false,
      "full_text" : "A thread nobody asked for about why cold water makes the best conversation. A thread nobody asked for about why cold water makes the best conversation. A thread nobody asked for about why cold water makes the best conversation. A thread nobody asked for about why cold w… https://t.co/nt01",
      "lang" : "en"
    }
  }
]