window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "Swims. Views from sea level. https://t.co/ws01",
        "website" : "https://t.co/ws01",
        "location" : "Polgarrow"
      },
      "avatarMediaUrl" : "https://pbs.example/profile_images/1/a.jpg",
      "headerMediaUrl" : "https://pbs.example/profile_banners/1/b"
    }
  }
]