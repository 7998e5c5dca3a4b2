window.YTD.grok_chat_item.part0 = [
  {
    "grokChatItem" : {
      "chatId" : "501",
      "accountId" : "40010001",
      "createdAt" : "2024-11-01T10:00:00.120Z",
      "sender" : {
        "name" : "User"
      },
      "message" : "how cold is too cold",
      "grokMode" : {
        "name" : "Normal"
      },
      "postIds" : [],
      "attachments" : []
    }
  },
  {
    "grokChatItem" : {
      "chatId" : "501",
      "accountId" : "40010001",
      "createdAt" : "2024-11-01T10:00:04.120Z",
      "sender" : {
        "name" : "Grok"
      },
      "message" : "Below about 10°C keep it short.",
      "grokMode" : {
        "name" : "Normal"
      },
      "postIds" : [],
      "attachments" : []
    }
  }
]