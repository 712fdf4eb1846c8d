import Answering

extension Spoilt {
  static let texts = [
    Spoilt(
      "careless-words",
      "answer: { en: \"Write to {contact}.\", fr:",
      "answer: { en: \"Write to {contact}. Are you safe?\", fr:",
      says: "end without a question"
    ),
    Spoilt(
      "missing-language",
      "title: { en: Private bathroom, fr: Salle de bain privée }",
      "title: { en: Private bathroom }",
      says: "“title” of features/bathroom is missing in fr"
    ),
    Spoilt(
      "missing-language",
      "answer: { en: \"Trains are planned.\", fr: \"Les trains sont prévus.\" }",
      "answer: { en: \"Trains are planned.\" }",
      says: "“answer” of roadmap/trains is missing in fr"
    ),
    Spoilt(
      "missing-language",
      "where: { en: \"Under settings.\", fr: \"Dans les réglages.\" }",
      "where: { fr: \"Dans les réglages.\" }",
      says: "“details.where” of features/calendar is missing in en"
    ),
    Spoilt(
      "missing-language",
      "answer: { en: \"That is kind.\", fr: \"C'est gentil.\" }",
      "answer: { en: \"That is kind.\" }",
      says: "“answer” of rules/thanks is missing in fr"
    ),
    Spoilt(
      "missing-language",
      "    fr: [\"Bonjour {asker}.\"]\n",
      "",
      says: "“openers” of the voice is missing in fr",
      at: "openers:"
    ),
    Spoilt(
      "missing-language",
      "      fr: [\"Sans rien promettre.\"]\n",
      "",
      says: "“leads.open” of the voice is missing in fr",
      at: "open:"
    ),
    Spoilt(
      "missing-language",
      "invitation: { en: \"What next?\", fr: \"Et ensuite\\_?\" }",
      "invitation: { en: \"What next?\" }",
      says: "“invitation” of the campaign is missing in fr"
    ),
    Spoilt(
      "over-promise",
      "We're listening here.",
      "We're building this.",
      says: "“We're building” promises more than “open” allows"
    ),
    Spoilt(
      "over-promise",
      "Trains are planned.",
      "Trains are planned for May and soon in June.",
      says: "“for May” says when: say the public date and no other"
    ),
    Spoilt(
      "over-promise",
      "C'est gentil.",
      "Nous allons lancer cela.",
      says: "“Nous allons lancer” promises more"
    ),
    Spoilt("over-promise", "No promise yet.", "It's planned.", says: "“planned” promises more than “open”"),
    Spoilt("over-promise", "Hi {asker}.", "We're on it, {asker}.", says: "“We're on it” promises more"),
    Spoilt("over-promise", "Tell me more.", "We'll add it.", says: "“We'll add” promises more"),
    Spoilt(
      "status-words",
      "status: planned",
      "status: started",
      says: "as if it were “planned”, and the item is “started”",
      at: "Trains are planned."
    ),
    Spoilt(
      "status-words",
      .advice,
      "Trains are planned.",
      "Trains? Nothing is decided.",
      says: "this sounds as if it were “open”, and the item is “planned”"
    ),
    Spoilt(
      "internal-words",
      "You can, from the settings.",
      "You can, until project moonbase.",
      says: "“Project Moonbase” is internal"
    ),
    Spoilt(
      "internal-words",
      "Calendar export",
      "Export for project moonbase",
      says: "“Project Moonbase” is internal"
    ),
    Spoilt(
      "too-long",
      "We're listening here.",
      "Hm. \(String(repeating: "word ", count: 53))",
      says: "takes 284 of 280 on x"
    ),
    Spoilt(
      "too-long",
      "Under settings.",
      String(repeating: "word ", count: 57) + ".",
      says: "takes 286 of 280 on x"
    ),
    Spoilt(
      "same-answer",
      .advice,
      "Trains are planned.",
      "We're listening here.",
      says: "roadmap/bitcoin answers the same",
      at: "fr: \"Les trains sont prévus.\""
    ),
    Spoilt(
      "french-spacing",
      .advice,
      "Dans les réglages.",
      "Où ? Dans les réglages.",
      says: "a plain space stands before “?”"
    ),
    Spoilt(
      "french-spacing",
      .advice,
      "Les trains sont prévus.",
      "Les « trains sont prévus.",
      says: "a plain space stands after “«”"
    ),
    Spoilt(
      "open-placeholder",
      "You can, from the settings.",
      "You can, at {link}.",
      says: "nothing can be put into “{link}”: give the item a “link”"
    ),
    Spoilt("open-placeholder", "That is kind.", "That is kind, {asker}.", says: "only openers may use it"),
    Spoilt("open-placeholder", "Tell me more.", "Tell {handle} more.", says: "“founder” a “handle”"),
  ]

  static let dates = [
    Spoilt(
      "stale-help",
      "contact: \"116 123\", checked: 2026-11-01",
      "contact: \"116 123\", checked: 2025-11-19",
      says: "“Samaritans” was checked 366 days ago (at most 365)"
    ),
    Spoilt(
      "stale-help",
      "contact: \"3114\", checked: 2026-11-02",
      "contact: \"3114\", checked: 2026-11-21",
      says: "is yet to come"
    ),
    Spoilt(
      "stale-help",
      .advice,
      "contact: \"3114\", checked: 2026-11-02",
      "contact: \"3114\"",
      says: "“Suicide Écoute” has no “checked”"
    ),
    Spoilt(
      "stale-help",
      .advice,
      "language: fr, country: FR",
      "language: en, country: CA",
      says: "no safety rule has a help line in fr",
      at: "- id: harassed"
    ),
    Spoilt(
      "stale-verified",
      "verified: 2026-10-01",
      "verified: 2026-05-01",
      says: "features/bathroom was checked 203 days ago (at most 180)"
    ),
    Spoilt("stale-verified", "verified: 2026-10-02", "verified: 2026-11-21", says: "is yet to come"),
    Spoilt(
      "stale-verified",
      .advice,
      "    verified: 2026-10-03\n",
      "",
      says: "roadmap/bitcoin has no “verified”",
      at: "- id: bitcoin"
    ),
    Spoilt("past-target", "2027-Q3", "2026-Q3", says: "has gone by and roadmap/trains is still “planned”"),
  ]
}
