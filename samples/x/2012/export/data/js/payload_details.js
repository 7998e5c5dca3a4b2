var payload_details =  {
  "tweets" : 2,
  "created_at" : "2015-02-01 10:00:00 +0000",
  "lang" : "en-gb"
}