import Retrieval

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
  static let commitments = PhraseIndex(patterns(there + started + planned))

  /// What the phrase with this number in `commitments` commits to.
  static func commitment(of number: Int) -> Commitment {
    if number < there.count { return .there }
    return number < there.count + started.count ? .started : .planned
  }

  /// Say when.
  static let dates = index(datePhrases)
  static let datePhrases = [
    "soon|shortly", "next week|month|quarter|year|spring|summer|autumn|fall|winter|release|version",
    "this week|month|quarter|year|spring|summer|autumn|fall|winter", "tomorrow",
    "in|within a|one|two|three|four|five|six|few|couple|<number> weeks|week|months|month|quarters",
    "in|within a few weeks|months", "couple of weeks|months",
    "in|within the coming|next weeks|months|days", "in|within <number> weeks|months", "by the end of",
    "any day|time now", "in|by|for|from|since|early|mid|late|of march|may",
    "january|february|april|june|july|august|september|october|november|december",
    "q1|q2|q3|q4", "first|second|third|fourth quarter", "coming weeks|months",
    "bientot|prochainement", "la semaine prochaine", "le mois prochain", "l annee prochaine", "l an prochain",
    "cette semaine|annee", "ce mois ci", "sous peu",
    // “D'ici là” says no more than “until then”.
    "d ici a|au|aux|l|fin|quelques|peu|un|une|deux|trois|quatre|six", "d ici <number>",
    "d ici la fin|rentree|saison|semaine|prochaine", "tres vite", "demain",
    "l ete|hiver|automne prochain",
    "au printemps", "cet ete|hiver|automne", "dans les prochaines|prochains semaines|mois|jours",
    "dans quelques semaines|mois|jours", "dans un|deux|trois|quatre|six|<number> mois|semaines",
    "en|fin|debut|mi|courant|des|depuis|pour mars|mai",
    "janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre",
    "premier|deuxieme|troisieme|quatrieme trimestre", "1er|2e|3e|4e trimestre",
  ]

  /// Turn what follows in the same clause into no promise.
  static let reversals: Set<String> = [
    "no", "not", "never", "nothing", "none", "nor", "neither", "without", "dont", "doesnt", "didnt", "isnt",
    "arent", "wasnt", "wont", "wouldnt", "cant", "cannot", "havent", "hasnt", "if", "whether", "before",
    "unless", "until", "would", "could", "might", "may",
    "ne", "n", "pas", "jamais", "rien", "aucun", "aucune", "sans", "ni", "si", "avant", "serait", "pourrait",
  ]

  /// Have the words of a promise and promise a reply at most: “you’ll get an answer”, “we promise nothing”.
  static let idioms = index(idiomPhrases)
  static let idiomPhrases = [
    "promise nothing|no", "promets|promettons|promet rien|aucun*",
    "get|have|receive an|a|your|our answer|reply|response", "aurez|recevrez une|la|votre|notre reponse",
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

  static let there = [
    "its|theyre there|live|here|available|out|done|ready",
    "it|that|this is live|there|available|out|done|ready",
    "already|now available|live|there|possible|supported", "available now|today|already",
    "we already have|do|offer|support", "we have it|that|this", "have|has it|that|this already",
    "it already exists", "exists already|today", "weve|ive launched|shipped|released",
    "weve|ive just|now|already|finally launched|shipped|released",
    "we|i have launched|shipped|released", "we|i have just|now|already|finally launched|shipped|released",
    "has|have been launched|shipped|released", "we launched|shipped|released it|this|that",
    "you have it", "you can now", "c est deja", "existe|existent deja", "deja disponible*|la|possible|en",
    "est|sont deja",
    "est|sont disponible*", "c est la|disponible*|fait|pret|prete", "c est en ligne|place",
    "est en ligne|place", "nous l avons deja", "nous proposons deja", "on l a deja", "on propose deja",
    "nous avons|l'avons lance*|livre*|sorti*", "on a|l'a lance*|livre*|sorti*", "vous l avez deja",
    "vous pouvez maintenant|desormais",
  ]

  static let started = [
    "working on", "were|are|im|am ... building|developing|testing|finishing|rolling|prototyping|designing",
    "team is on it", "im|were on it", "we are on it", "in progress|development|beta|testing",
    "being built|tested|developed|rolled", "under way|development|construction", "underway",
    "y travaill*", "travaill* dessus|sur|a", "en cours", "en developpement|chantier|test|tests|beta",
    "nous|on construisons|construit|testons|teste|developpons|developpe|finissons|finit|preparons|prepare",
    "est|sommes|suis dessus",
  ]

  static let planned = [
    "planned", "we|i plan|intend", "plan to", "on|in our|the|my roadmap", "on|in our|the|my plan|plans",
    "well|ill build|add|launch|ship|make|bring|do|offer|support|release|deliver|fix|introduce|open|create|get|have",
    "we|i will|shall build|add|launch|ship|make|bring|do|offer|support|release|deliver|fix|introduce|open|create|get|have",
    "going to build|add|launch|ship|make|bring|do|offer|support|release|deliver|fix|introduce|open|create",
    "it|this|that will|ll be|come|arrive|launch|happen", "youll be able",
    "youll have|get|see", "you will have|get|see",
    "you will be able",
    "is|are|its|theyre coming", "coming soon|next", "i|we promise", "its|is on its|the way",
    "you have my word",
    "prevu*", "nous prevoyons|comptons", "on prevoit|compte", "notre|la|ma feuille de route",
    "nos|au plans|programme",
    "nous allons ajouter|lancer|faire|proposer|construire|sortir|mettre|livrer|ouvrir|corriger|creer|offrir",
    "nous allons l|le|la|les|y|en|vous ajouter|lancer|faire|proposer|construire|sortir|mettre|livrer|ouvrir|corriger|creer|offrir",
    "on va ajouter|lancer|faire|proposer|construire|sortir|mettre|livrer|ouvrir|corriger|creer|offrir",
    "on va l|le|la|les|y|en|vous ajouter|lancer|faire|proposer|construire|sortir|mettre|livrer|ouvrir|corriger|creer|offrir",
    "je vais ajouter|lancer|faire|proposer|construire|sortir|mettre|livrer|ouvrir|corriger|creer|offrir",
    "je vais l|le|la|les|y|en|vous ajouter|lancer|faire|proposer|construire|sortir|mettre|livrer|ouvrir|corriger|creer|offrir",
    "va|vont arriver|sortir|venir", "arrive|arrivent|arrivera|arriveront|viendra|sortira|sortiront",
    "ajouterons|lancerons|ferons|proposerons|construirons|sortirons|mettrons|livrerons|ouvrirons|corrigerons",
    "ajouterai|lancerai|ferai|proposerai|vous pourrez|aurez", "je|nous|on promets|promettons|promet",
    "promis",
  ]

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

  /// Phrases that can't be read are left out; a test holds that there are none.
  static func patterns(_ phrases: [String]) -> [PhrasePattern] {
    phrases.compactMap { try? PhrasePattern($0) }
  }
}
