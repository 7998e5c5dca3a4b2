window.YTD.mute.part0 = [
  {
    "muting" : {
      "accountId" : "40010012",
      "userLink" : "https://twitter.com/intent/user?user_id=40010012"
    }
  }
]