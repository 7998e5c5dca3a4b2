window.YTD.block.part0 = [ {
    "blocking" : {
      "accountId" : "40010011"
    }
  }
]