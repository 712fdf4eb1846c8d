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

/// The phrases by which people commit themselves, and those that take it back.
enum PromiseLexicon {
  /// The phrases that commit, the gravest first; `commitment(of:)` says to what.
  static let commitments = PhraseIndex(vouching + there + started + planned)

  /// What the phrase with this number in `commitments` commits to.
  static func commitment(of number: Int) -> Commitment {
    if number < vouching.count + there.count { return .there }
    return number < vouching.count + there.count + started.count ? .started : .planned
  }

  /// Vouches for it: as much as to say that it is there.
  private static let vouching = LanguageTable.vouching.phrases
  private static let there = LanguageTable.there.phrases
  private static let started = LanguageTable.started.phrases
  private static let planned = LanguageTable.planned.phrases

  /// The phrases that say that something has begun or is planned.
  static let underWay = PhraseIndex(started + planned)

  /// Promises that are made of a negation, and say when or that: “it won’t be long”.
  static let negatedPromises = PhraseIndex(LanguageTable.negatedPromises.phrases)

  /// The phrases that say when.
  static let dates = PhraseIndex(LanguageTable.dates.phrases)

  /// The phrases that say that something comes.
  static let arrivals = PhraseIndex(LanguageTable.arrivals.phrases)

  /// Measure a time: “two days”; and what makes a date of one: “the next two days”.
  static let durations = LanguageTable.clauses.words("durations")
  static let times = LanguageTable.clauses.words("times")
  static let nearing = LanguageTable.clauses.words("nearing")

  /// Weekdays that come round, and are no date: “every Monday”, “le lundi”.
  static let habits = PhraseIndex(LanguageTable.habits.phrases)

  /// Tell what has been: beside them a day is no promise.
  static let past = PhraseIndex(LanguageTable.past.phrases)

  /// Stand before the day on which something is to be, whatever has been: “approved for May”.
  static let deadlines = LanguageTable.clauses.words("deadlines")

  /// Have the words of a promise and promise a reply at most: “you’ll get an answer”, “we promise nothing”.
  static let idioms = PhraseIndex(LanguageTable.promiseIdioms.phrases)

  /// Take back the promise or the date that follows in the same clause: “nothing is planned”.
  static let negations = LanguageTable.clauses.words("negations")

  /// Make a promise depend on something; a date stays a date: “it may land in June”.
  static let conditions = LanguageTable.clauses.words("conditions")

  /// Carry a negation on to what follows: “neither planned nor started”.
  static let carriers = LanguageTable.clauses.words("carriers")

  /// Begin a clause of their own, which a negation reaches only over one of the `bridges`: “don’t worry we will”.
  static let subjects = LanguageTable.clauses.words("subjects")

  /// Carry a negation over into the next clause: “I can’t say we will”.
  static let bridges = LanguageTable.clauses.words("bridges")

  /// End a clause, as a comma does.
  static let conjunctions = LanguageTable.clauses.words("conjunctions")

  /// Signs with which people name a day.
  static let calendars: Set<Character> = ["📅", "📆", "🗓", "⏰", "⏳", "⌛"]

  /// Say plainly where an item stands; where none of these is found the voice says it.
  static func statements(of status: RoadmapStatus) -> PhraseIndex {
    statements[status, default: PhraseIndex([])]
  }

  private static let statements: [RoadmapStatus: PhraseIndex] = [
    .open: PhraseIndex(LanguageTable.saysOpen.phrases),
    .planned: PhraseIndex(LanguageTable.saysPlanned.phrases),
    .started: PhraseIndex(started),
    .completed: PhraseIndex(there + LanguageTable.saysCompleted.phrases),
    .declined: PhraseIndex(LanguageTable.saysDeclined.phrases),
  ]
}
