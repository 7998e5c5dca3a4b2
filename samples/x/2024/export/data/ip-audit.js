window.YTD.ip_audit.part0 = [
  {
    "ipAudit" : {
      "accountId" : "40010001",
      "createdAt" : "2024-11-18T08:00:00.744Z",
      "loginIp" : "198.51.100.23",
      "loginPortNumber" : "443"
    }
  }
]