window.YTD.lists_member.part0 = [
  {
    "userListInfo" : {
      "url" : "https://twitter.com/crowe_daithi/lists/dippers"
    }
  }
]