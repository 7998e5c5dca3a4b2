window.YTD.block.part0 = [
  {
    "blocking" : {
      "accountId" : "40010011",
      "userLink" : "https://twitter.com/intent/user?user_id=40010011"
    }
  }
]