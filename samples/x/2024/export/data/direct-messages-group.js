window.YTD.direct_messages_group.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "1801",
      "messages" : [
        {
          "participantsLeave" : {
            "userIds" : [
              "40010009"
            ],
            "createdAt" : "2024-06-20T09:04:00.744Z"
          }
        },
        {
          "participantsJoin" : {
            "initiatingUserId" : "40010003",
            "userIds" : [
              "40010009"
            ],
            "createdAt" : "2024-06-20T09:03:00.744Z"
          }
        },
        {
          "messageCreate" : {
            "reactions" : [],
            "urls" : [],
            "text" : "hej",
            "mediaUrls" : [],
            "senderId" : "40010003",
            "id" : "1803714907468726275",
            "createdAt" : "2024-06-20T09:02:00.744Z",
            "editHistory" : []
          }
        },
        {
          "conversationNameUpdate" : {
            "initiatingUserId" : "40010002",
            "name" : "Dippers",
            "createdAt" : "2024-06-20T09:01:00.744Z"
          }
        },
        {
          "joinConversation" : {
            "initiatingUserId" : "40010002",
            "participantsSnapshot" : [
              "40010001",
              "40010002",
              "40010003"
            ],
            "createdAt" : "2024-06-20T09:00:00.744Z"
          }
        }
      ]
    }
  }
]