window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "40010001-40010002",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "40010001",
            "reactions" : [],
            "urls" : [],
            "text" : "2 metres apart mind",
            "mediaUrls" : [],
            "senderId" : "40010002",
            "id" : "1390019714872246275",
            "createdAt" : "2021-05-05T19:05:00.744Z",
            "editHistory" : []
          }
        }
      ]
    }
  }
]