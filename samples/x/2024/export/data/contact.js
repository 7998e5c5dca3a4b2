window.YTD.contact.part0 = [
  {
    "contact" : {
      "emails" : [
        "daithi.crowe@postbox.example"
      ],
      "phoneNumbers" : [
        "+447700900102"
      ]
    }
  }
]