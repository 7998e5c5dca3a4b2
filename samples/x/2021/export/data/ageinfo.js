window.YTD.ageinfo.part0 = [
  {
    "ageMeta" : {
      "ageInfo" : {
        "age" : [
          "33"
        ],
        "birthDate" : "1988-04-12"
      }
    }
  }
]