import TextAnalysis

/// How much a sentence commits the founder to, least first.
enum Commitment: Int, Comparable {
  case listening, planned, started, there

  static func < (left: Commitment, right: Commitment) -> Bool { left.rawValue < right.rawValue }

  /// The most that may be said of an item with this standing.
  init(atMostFor standing: Standing) {
    switch standing {
    case .feature, .roadmap(.completed): self = .there
    case .roadmap(.started): self = .started
    case .roadmap(.planned): self = .planned
    case .roadmap(.open), .roadmap(.declined): self = .listening
    }
  }
}

/// The phrases by which people commit themselves, in English and French, and those that take it back.
enum PromiseLexicon {
  /// The phrases that commit, the gravest first; `commitment(of:)` says to what.
  static let commitments = index(there + started + planned)

  /// What the phrase with this number in `commitments` commits to.
  static func commitment(of number: Int) -> Commitment {
    if number < there.count { return .there }
    return number < there.count + started.count ? .started : .planned
  }

  /// Promises that are made of a negation, and say when or that: “it won’t be long”.
  static let negatedPromises = index(madeOfNegations)

  /// Take back the promise or the date that follows in the same clause: “nothing is planned”.
  static let negations: Set<String> = [
    "no", "not", "never", "nothing", "none", "nor", "neither", "without", "nobody", "noone", "hardly",
    "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "wont", "wouldnt", "cant", "cannot", "couldnt",
    "havent", "hasnt", "shouldnt",
    "ne", "n", "pas", "jamais", "rien", "aucun", "aucune", "sans", "ni", "personne", "plutot", "rather",
  ]

  /// Make a promise depend on something; a date stays a date: “it may land in June”.
  static let conditions: Set<String> = [
    "if", "whether", "before", "unless", "until", "would", "could", "might", "may",
    "si", "avant", "serait", "pourrait",
  ]

  /// Carry a negation on to what follows: “neither planned nor started”.
  static let carriers: Set<String> = ["or", "nor", "ou", "ni"]

  /// Begin a clause of their own, which a negation reaches only over one of the `bridges`: “don’t worry we will”.
  static let subjects: Set<String> = [
    "i", "im", "ill", "we", "were", "weve", "well", "it", "its", "itll", "you", "youll", "they", "theyll",
    "je", "j", "nous", "vous", "ca", "c", "il",
  ]

  /// Carry a negation over into the next clause: “I can’t say we will”.
  static let bridges: Set<String> = [
    "say", "tell", "promise", "think", "know", "mean", "believe", "sure", "certain", "that", "whether",
    "when",
    "how", "what", "something", "anything", "thing", "claim", "expect", "see", "suppose", "dire", "dirai",
    "dis", "promettre", "pense", "crois", "sais",
    "que", "qu", "quand", "comment", "sur", "certaine", "chose",
  ]

  /// Have the words of a promise and promise a reply at most: “you’ll get an answer”, “we promise nothing”.
  static let idioms = index(idiomPhrases)
  static let idiomPhrases = [
    "promise nothing|no", "promets|promettons|promet rien|aucun*",
    "get|have|receive an|a|your|our answer|reply|response", "aurez|recevrez une|la|votre|notre reponse",
    // How long a reply takes, not a filter.
    "as|usually|normally|generally ... days|hours|weeks",
    "en|d|souvent general|habitude|sous ... jours|heures|semaines",
    "qui|y|m|vous|nous|lui|leur arrive|arrivent", "arrive|arrivent souvent|parfois|que|de|d|a",
  ]

  /// Say plainly where an item stands; where none of these is found the voice says it.
  static func statements(of status: RoadmapStatus) -> PhraseIndex {
    switch status {
    case .open: openStatements
    case .planned: plannedStatements
    case .started: startedStatements
    case .completed: completedStatements
    case .declined: declinedStatements
    }
  }

  private static let openStatements = index(saysOpen)
  private static let plannedStatements = index(saysPlanned)
  private static let startedStatements = index(started)
  private static let completedStatements = index(saysCompleted)
  private static let declinedStatements = index(saysDeclined)

  static let saysOpen = [
    "listening|listen", "no|cant|wont promise*",
    "not|nothing|havent|hasnt|isnt|arent ... decided|planned|decision|plan",
    "undecided", "no decision|plan|plans|date", "open question", "not ... promise|decided|planned|yet",
    "thinking about|it|over", "think|weigh|weighing|considering|consider", "not sure", "ecout*",
    "n est|rien|pas ... decide*|prevu*|tranche*",
    "aucune|pas de promesse|decision|promesses", "sans|rien promettre|promesse|promets", "reflech*",
    "pas encore",
    "on y pense", "nous y pensons", "question ouverte", "indecis*",
  ]
  static let saysPlanned = [
    "planned", "we plan", "plan to", "our|the roadmap", "prevu*", "prevoyons|prevoit", "feuille de route",
  ]
  static let saysCompleted =
    there + [
      "you can", "now", "since", "today", "done", "vous pouvez", "maintenant", "depuis", "desormais",
      "c est fait", "est la",
    ]
  static let saysDeclined = [
    "^ no|non|never|jamais", "we|i wont|dont|decided", "not something|going", "we will not|never",
    "we are not", "were not", "decided against",
    "nous ne|n", "je ne|n", "on ne|n", "nous avons choisi|decide", "nous refusons", "pas question",
    "nous preferons", "wed|we ... rather|prefer",
  ]

  static func index(_ phrases: [String]) -> PhraseIndex { PhraseIndex(patterns(phrases)) }

  /// The phrases of a list: one a line, “#” before a remark.
  static func phrases(_ list: String) -> [String] {
    list.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  /// Phrases that can't be read are left out; a test holds that there are none.
  static func patterns(_ phrases: [String]) -> [PhrasePattern] {
    phrases.compactMap { try? PhrasePattern($0) }
  }
}
