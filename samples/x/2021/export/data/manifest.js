window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "40010001",
    "userName": "brynmaddern",
    "displayName": "Bryn Maddern"
  },
  "archiveInfo": {
    "sizeBytes": "48211",
    "generationDate": "2021-06-01T09:00:00.744Z",
    "isPartialArchive": false,
    "maxPartSizeBytes": "53687091200"
  },
  "readmeInfo": {
    "fileName": "data/README.txt",
    "directory": "data/",
    "name": "README.txt"
  },
  "dataTypes": {
    "account": {
      "files": [
        {
          "fileName": "data/account.js",
          "globalName": "YTD.account.part0",
          "count": "1"
        }
      ]
    },
    "tweets": {
      "files": [
        {
          "fileName": "data/tweet.js",
          "globalName": "YTD.tweets.part0",
          "count": "2"
        },
        {
          "fileName": "data/tweet-part1.js",
          "globalName": "YTD.tweets.part1",
          "count": "2"
        }
      ],
      "mediaDirectory": "data/tweets_media"
    }
  }
}