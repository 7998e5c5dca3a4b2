window.YTD.email_address_change.part0 = [
  {
    "emailAddressChange" : {
      "accountId" : "40010001",
      "emailChange" : {
        "changedAt" : "2015-08-02T09:05:00.000Z",
        "changedFrom" : "bryn.tregear@oldmail.example",
        "changedTo" : "bryn.maddern@postbox.example"
      }
    }
  }
]