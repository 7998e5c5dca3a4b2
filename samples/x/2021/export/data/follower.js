window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "40010002",
      "userLink" : "https://twitter.com/intent/user?user_id=40010002"
    }
  }
]