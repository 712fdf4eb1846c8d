import Retrieval

/// How much a sentence commits the founder to, least first.
enum Commitment: Int, Comparable {
  case listening, planned, started, promised, there

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
  static let commitments = PhraseList.index(there + promised + started + planned)

  /// What the phrase with this number in `commitments` commits to.
  static func commitment(of number: Int) -> Commitment {
    let ends = [there.count, promised.count, started.count].reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    if number < ends[1] { return .there }
    if number < ends[2] { return .promised }
    return number < ends[3] ? .started : .planned
  }

  /// Promises that are made of a negation, and say when or that: “it won’t be long”.
  static let negatedPromises = PhraseList.index(madeOfNegations)

  /// Take back the promise or the date that follows in the same clause: “nothing is planned”.
  static let negations: Set<String> = [
    "no", "not", "never", "nothing", "none", "nor", "neither", "without", "nobody", "noone", "hardly", "dont", "doesnt",
    "didnt", "isnt", "arent", "wasnt", "wont", "wouldnt", "cant", "cannot", "couldnt", "havent", "hasnt", "shouldnt",
    "ne", "n", "pas", "jamais", "rien", "aucun", "aucune", "sans", "ni", "personne", "plutot", "rather",
  ]

  /// Make a promise depend on something; a date stays a date: “it may land in June”.
  static let conditions: Set<String> = [
    "if", "whether", "before", "unless", "until", "would", "could", "might", "may",
    "si", "avant", "serait", "pourrait",
  ]

  /// Carry a negation on to what follows: “neither planned nor started”.
  static let carriers: Set<String> = ["or", "nor", "ou", "ni"]

  /// Have the words of a promise and promise a reply at most: “you’ll get an answer”, “ce qui m’arrive”.
  static let idioms = PhraseList.index([
    "get|have|receive an|a|your|our answer|reply|response", "aurez|recevrez une|la|votre|notre reponse",
    // How long a reply takes, not a filter.
    "as|usually|normally|generally ... days|hours|weeks", "en|d|souvent general|habitude|sous ... jours|heures|semaines",
    "qui|y|m|vous|nous|lui|leur arrive|arrivent", "arrive|arrivent souvent|parfois|que|de|d|a",
  ])

  /// Say plainly where an item stands; where none of these is found the voice says it.
  static func statements(of status: RoadmapStatus) -> PhraseIndex {
    switch status {
    case .open: saysOpen
    case .planned: saysPlanned
    case .started: saysStarted
    case .completed: saysCompleted
    case .declined: saysDeclined
    }
  }

  private static let saysOpen = PhraseList.index([
    "listening|listen", "no|cant|wont promise*",
    "not|nothing|havent|hasnt|isnt|arent ... decided|planned|decision|plan",
    "undecided", "no decision|plan|plans|date", "open question", "not ... promise|decided|planned|yet",
    "thinking about|it|over", "think|weigh|weighing|considering|consider", "not sure", "ecout*",
    "n est|rien|pas ... decide*|prevu*|tranche*",
    "aucune|pas de promesse|decision|promesses", "sans|rien promettre|promesse|promets", "reflech*",
    "pas encore",
    "on y pense", "nous y pensons", "question ouverte", "indecis*",
  ])
  private static let saysPlanned = PhraseList.index([
    "planned", "we plan", "plan to", "our|the roadmap", "prevu*", "prevoyons|prevoit", "feuille de route",
  ])
  private static let saysStarted = PhraseList.index(started)
  private static let saysCompleted = PhraseList.index(
    there + [
      "you can", "now", "since", "today", "done", "vous pouvez", "maintenant", "depuis", "desormais",
      "c est fait", "est la",
    ]
  )
  private static let saysDeclined = PhraseList.index([
    "^ no|non|never|jamais", "we|i wont|dont|decided", "not something|going", "we will not|never",
    "we are not", "were not", "decided against",
    "nous ne|n", "je ne|n", "on ne|n", "nous avons choisi|decide", "nous refusons", "pas question",
    "nous preferons", "wed|we ... rather|prefer",
  ])
}
