Grailbird.data.tweets_2015_01 = 
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
    "id_str": "558807047861174273",
    "text": "First swim of the year.\nNever again, says @crowe_daithi",
    "id": 558807047861174273,
    "created_at": "2015-01-24 02:02:37 +0000",
    "user": {
      "name": "Bryn Maddern",
      "screen_name": "brynmaddern",
      "protected": false,
      "id_str": "40010001",
      "profile_image_url_https": "",
      "id": 40010001,
      "verified": false
    }
  }
]