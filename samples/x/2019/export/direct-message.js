window.YTD.direct_message.part0 = [ {
    "dmConversation" : {
      "conversationId" : "40010002-40010001",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "40010002",
            "reactions" : [],
            "urls" : [],
            "text" : "you said that in 1998",
            "mediaUrls" : [],
            "senderId" : "40010001",
            "id" : "1101574325007286275",
            "createdAt" : "2019-03-01T20:06:00.744Z",
            "editHistory" : []
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "40010001",
            "reactions" : [],
            "urls" : [],
            "text" : "be there in 5",
            "mediaUrls" : [],
            "senderId" : "40010002",
            "id" : "1101574073349046275",
            "createdAt" : "2019-03-01T20:05:00.744Z",
            "editHistory" : []
          }
        }
      ]
    }
  }
]