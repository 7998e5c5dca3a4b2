window.YTD.contact.part0 = [ {
    "contact" : {
      "id" : "1",
      "emails" : [],
      "phoneNumbers" : [
        "+447700900102"
      ]
    }
  }
]