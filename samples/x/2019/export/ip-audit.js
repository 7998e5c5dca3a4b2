window.YTD.ip_audit.part0 = [ {
    "ipAudit" : {
      "accountId" : "40010001",
      "createdAt" : "2019-02-01T10:00:00.000Z",
      "loginIp" : "192.0.2.14"
    }
  }
]