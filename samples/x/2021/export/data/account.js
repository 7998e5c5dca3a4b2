window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "bryn.maddern@postbox.example",
      "createdVia" : "web",
      "username" : "brynmaddern",
      "accountId" : "40010001",
      "createdAt" : "2011-05-05T09:00:00.000Z",
      "accountDisplayName" : "Bryn Maddern"
    }
  }
]