window.YTD.follower.part0 = [ {
    "follower" : {
      "accountId" : "40010002"
    }
  },
  {
    "follower" : {
      "accountId" : "40010009"
    }
  }
]