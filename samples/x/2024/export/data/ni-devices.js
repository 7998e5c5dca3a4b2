window.YTD.ni_devices.part0 = [
  {
    "niDeviceResponse" : {
      "pushDevice" : {
        "deviceVersion" : "10",
        "deviceType" : "Android",
        "token" : "",
        "updatedDate" : "2024.09.20",
        "createdDate" : "2021.10.20"
      }
    }
  },
  {
    "niDeviceResponse" : {
      "messagingDevice" : {
        "deviceType" : "Auth",
        "carrier" : "uk.example",
        "phoneNumber" : "+447700900101",
        "createdDate" : "2021.10.20",
        "updatedDate" : "2021.10.20"
      }
    }
  }
]