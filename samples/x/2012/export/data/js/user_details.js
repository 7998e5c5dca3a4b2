var user_details =  {
  "screen_name" : "brynmaddern",
  "location" : "Polgarrow",
  "full_name" : "Bryn Maddern",
  "bio" : "Swims.",
  "id" : "40010001",
  "created_at" : "2011-05-05 09:00:00 +0000"
}