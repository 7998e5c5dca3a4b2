window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "40010001-40010002",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "40010002",
            "reactions" : [
              {
                "senderId" : "40010002",
                "reactionKey" : "like",
                "eventId" : "9",
                "createdAt" : "2024-06-21T19:02:00.744Z"
              }
            ],
            "urls" : [
              {
                "url" : "https://t.co/dm01",
                "expanded" : "https://brynswims.example/kit",
                "display" : "brynswims.example/kit"
              }
            ],
            "text" : "fine https://t.co/dm01",
            "mediaUrls" : [
              "https://ton.example/dm/1/GQdm.jpg"
            ],
            "senderId" : "40010001",
            "id" : "1804228038620086275",
            "createdAt" : "2024-06-21T19:01:00.744Z",
            "editHistory" : []
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "40010001",
            "reactions" : [],
            "urls" : [],
            "text" : "6am &amp; no later",
            "mediaUrls" : [],
            "senderId" : "40010002",
            "id" : "1804227786961846275",
            "createdAt" : "2024-06-21T19:00:00.744Z",
            "editHistory" : []
          }
        }
      ]
    }
  }
]