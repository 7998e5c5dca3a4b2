window.YTD.direct_message_headers.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "40010001-40010002",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "40010002",
            "senderId" : "40010001",
            "id" : "1804228038620086275",
            "createdAt" : "2024-06-21T19:01:00.744Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "40010001",
            "senderId" : "40010002",
            "id" : "1804227786961846275",
            "createdAt" : "2024-06-21T19:00:00.744Z"
          }
        }
      ]
    }
  }
]