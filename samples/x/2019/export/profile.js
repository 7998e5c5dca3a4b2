window.YTD.profile.part0 = [ {
    "profile" : {
      "description" : {
        "bio" : "Swims.",
        "website" : "",
        "location" : "Polgarrow"
      },
      "avatarMediaUrl" : "https://pbs.example/a.jpg"
    }
  }
]