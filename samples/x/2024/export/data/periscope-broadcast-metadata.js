window.YTD.periscope_broadcast_metadata.part0 = [
  {
    "periscopeBroadcastMetadata" : {
      "id" : "1abc",
      "latitude" : "50.1012",
      "longitude" : "-5.9021",
      "city" : "Polgarrow",
      "status" : "Seal cam"
    }
  }
]