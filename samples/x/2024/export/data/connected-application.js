window.YTD.connected_application.part0 = [
  {
    "connectedApplication" : {
      "organization" : {
        "name" : "Paceline",
        "url" : "https://paceline.example",
        "privacyPolicyUrl" : "",
        "termsAndConditionsUrl" : ""
      },
      "name" : "Paceline Running",
      "description" : "Share your runs",
      "permissions" : [
        "read",
        "write"
      ],
      "approvedAt" : "2011-08-17T13:00:00.744Z",
      "id" : "1182"
    }
  }
]