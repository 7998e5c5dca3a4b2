window.YTD.screen_name_change.part0 = [
  {
    "screenNameChange" : {
      "accountId" : "40010001",
      "screenNameChange" : {
        "changedAt" : "2015-08-02T09:00:00.000Z",
        "changedFrom" : "bryntregear",
        "changedTo" : "brynmaddern"
      }
    }
  }
]