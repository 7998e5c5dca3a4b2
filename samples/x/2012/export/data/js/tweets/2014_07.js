Grailbird.data.tweets_2014_07 = 
 [
  {
    "source": "web",
    "entities": {
      "user_mentions": [
        {
          "name": "Dáithí Crowe",
          "screen_name": "crowe_daithi",
          "indices": [
            0,
            0
          ],
          "id_str": "40010002",
          "id": 40010002
        }
      ],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "483927996625846273",
    "text": "RT @crowe_daithi: Tide tables at the hut",
    "id": 483927996625846273,
    "created_at": "2014-07-01 11:00:00 +0000",
    "user": {
      "name": "Bryn Maddern",
      "screen_name": "brynmaddern",
      "protected": false,
      "id_str": "40010001",
      "profile_image_url_https": "",
      "id": 40010001,
      "verified": false
    },
    "retweeted_status": {
      "text": "Tide tables at the hut",
      "id": 483920446878646273,
      "id_str": "483920446878646273",
      "created_at": "2014-07-01 10:30:00 +0000",
      "user": {
        "name": "Dáithí Crowe",
        "screen_name": "crowe_daithi",
        "id": 40010002,
        "id_str": "40010002"
      }
    }
  }
]