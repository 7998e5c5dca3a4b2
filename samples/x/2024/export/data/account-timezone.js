window.YTD.account_timezone.part0 = [
  {
    "accountTimezone" : {
      "accountId" : "40010001",
      "timeZone" : "London"
    }
  }
]