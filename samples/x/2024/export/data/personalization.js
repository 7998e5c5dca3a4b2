window.YTD.personalization.part0 = [
  {
    "p13nData" : {
      "demographics" : {
        "languages" : [
          {
            "language" : "English",
            "isDisabled" : false
          }
        ],
        "genderInfo" : {
          "gender" : "unknown"
        }
      },
      "interests" : {
        "interests" : [
          {
            "name" : "Swimming",
            "isDisabled" : false
          },
          {
            "name" : "Tea",
            "isDisabled" : false
          }
        ],
        "partnerInterests" : [],
        "audienceAndAdvertisers" : {
          "lookalikeAdvertisers" : [],
          "advertisers" : [],
          "doNotReachAdvertisers" : [],
          "catalogAudienceAdvertisers" : [],
          "numAudiences" : "0"
        },
        "shows" : []
      },
      "locationHistory" : [],
      "inferredAgeInfo" : {
        "age" : [],
        "birthDate" : ""
      }
    }
  }
]