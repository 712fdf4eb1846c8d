import Answering

extension Spoilt {
  static let asks = [
    Spoilt(
      "ask-finds-another",
      "\"ical file of bookings\"",
      "\"ical file of bookings\", \"take my satoshis\"",
      says: "finds roadmap/bitcoin (“Paying with bitcoin”) before its own item"
    ),
    Spoilt(
      "ask-stands-alone",
      .advice,
      "\"ical file of bookings\"",
      "\"ical file of bitcoin payments\"",
      says: "would be answered by roadmap/bitcoin"
    ),
    Spoilt(
      "ask-taken-by-rule",
      "\"crypto payments\"",
      "\"harassing banks, crypto instead\"",
      says: "is taken by rules/harassed, lane safety, for its pattern “harass*”"
    ),
    Spoilt(
      "ask-taken-by-rule",
      "\"take my satoshis\"",
      "\"I was blackmailed\"",
      says: "is handed to a human (somebody may be in danger"
    ),
    Spoilt(
      "ask-unheard",
      .advice,
      "\"take my satoshis\"",
      "\"please don't take my satoshis\"",
      says: "gets no draft (“please don't”: it asks not to)"
    ),
    Spoilt(
      "twin-asks",
      "\"take my satoshis\"",
      "\"Calendar, sync!\"",
      says: "and “Sync my calendar” of features/calendar"
    ),
    Spoilt(
      "twin-asks",
      .advice,
      "\"take my satoshis\"",
      "\"railway timetable beside the big map\"",
      says: "are nearly the same",
      at: "railway timetable beside the map"
    ),
    Spoilt(
      "not-matches",
      "My washbasin was dirty",
      "is the bathroom private",
      says: "must not match features/bathroom, and does"
    ),
    Spoilt(
      "few-asks",
      .advice,
      "en: [\"Sync my calendar\", \"Export the agenda to another program\", ",
      "en: [",
      says: "features/calendar has 1 ask in en",
      at: "en: [\"ical file of bookings\"]"
    ),
  ]

  static let rules = [
    Spoilt(
      "example-misses",
      "A host harasses me",
      "A host is a nuisance",
      says: "must fire rules/harassed, and none of its patterns is found"
    ),
    Spoilt(
      "example-misses",
      "A host harasses me",
      "Your policy is harassing",
      says: "its “unless” pattern “policy” forbids it"
    ),
    Spoilt(
      "example-misses",
      "Thank you all",
      "Thank you, somebody harasses us",
      says: "is taken by rules/harassed, of the graver lane safety"
    ),
    Spoilt(
      "example-misses",
      "\"crypto payments\"",
      "\"Thank you all\", \"thank you all!\"",
      says: "is no example of rules/thanks: it is handed to a human",
      at: "examples: { en: [\"Thank you all\"]"
    ),
    Spoilt(
      "example-misses",
      "Thank you all",
      "Thanks, I was blackmailed",
      says: "it is handed to a human"
    ),
    Spoilt(
      "example-misses",
      .advice,
      "    examples: { en: [\"Thank you all\"], fr: [\"Merci à tous\"] }",
      "    examples: { en: [\"Thanks a lot\"] }\n    counterexamples: { en: [\"No\"], fr: [\"Non\"] }\n"
        + "    answer: { en: \"Good.\", fr: \"Bon.\" }\n  - id: gratitude\n    lane: thanks\n"
        + "    when: { en: [\"you all\"] }\n    examples: { en: [\"Thank you all, you all\"] }",
      says: "is taken by rules/thanks, which stands first",
      at: "Thank you all, you all"
    ),
    Spoilt(
      "counterexample-fires",
      "What is your harassment policy?",
      "Do guests harass hosts?",
      says: "must not fire rules/harassed, and its pattern “harass*” does"
    ),
    Spoilt(
      "counterexample-fires",
      "Thanks, let me pay with bitcoin",
      "Thanks, no question",
      says: "must not fire rules/thanks"
    ),
    Spoilt(
      "examples-missing",
      .advice,
      "examples: { en: [\"A host harasses me\"], fr: [\"Un hôte me harcèle\"] }",
      "examples: { en: [\"A host harasses me\"] }",
      says: "rules/harassed has no examples in fr"
    ),
    Spoilt(
      "examples-missing",
      .advice,
      "    counterexamples: { en: [\"Thanks, let me pay with bitcoin\"], fr: [\"Je paie en bitcoin\"] }\n",
      "",
      says: "rules/thanks has no counterexamples in en and fr",
      at: "- id: thanks"
    ),
  ]
}
