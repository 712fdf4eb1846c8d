/// The tables of words that every language has: a file each in its folder, which says in its first line what it is for.
package enum LanguageTable: String, Sendable, CaseIterable {
  case stopWords = "stop-words"
  case signs
  case apostrophes
  case spellings
  case stems
  case smallTalk = "small-talk"
  case calendar

  case conjunctions
  case followUps = "follow-ups"
  case courtesies
  case negatedWishes = "negated-wishes"

  case asksWhen = "asks/when"
  case asksPrice = "asks/price"

  case there = "promises/there"
  case started = "promises/started"
  case planned = "promises/planned"
  case vouching = "promises/vouching"
  case arrivals = "promises/arrivals"
  case negatedPromises = "promises/negated"
  case dates = "promises/dates"
  case habits = "promises/habits"
  case past = "promises/past"
  case promiseIdioms = "promises/idioms"
  case saysOpen = "promises/says-open"
  case saysPlanned = "promises/says-planned"
  case saysCompleted = "promises/says-completed"
  case saysDeclined = "promises/says-declined"
  case clauses = "promises/clauses"

  case hope = "guards/hope"
  case notYet = "guards/not-yet"
  case denials = "guards/denials"
  case insults = "guards/insults"
  case assurances = "guards/assurances"
  case noHarm = "guards/no-harm"
  case instructions = "guards/instructions"
  case meanwhile = "guards/meanwhile"
  case deflections = "guards/deflections"
  case secrets = "guards/secrets"
  case negated = "guards/negated"
  case futures = "guards/futures"
  case upcoming = "guards/upcoming"
  case plans = "guards/plans"
  case unsure = "guards/unsure"
  case blanks = "guards/blanks"
  case people = "guards/people"
  case givenNames = "guards/given-names"
  case nobody = "guards/nobody"
  case introductions = "guards/introductions"
  case introductionsByName = "guards/introductions-by-name"
  case closings = "guards/closings"
  case payments = "guards/payments"
  case privateDetails = "guards/private"
  case affirmations = "guards/affirmations"
  case privately = "guards/privately"
  case stops = "guards/stops"

  case violence = "distress/violence"
  case menace = "distress/menace"
  case sexual = "distress/sexual"
  case captivity = "distress/captivity"
  case intrusion = "distress/intrusion"
  case peril = "distress/peril"
  case fear = "distress/fear"
  case despair = "distress/despair"
  case hatred = "distress/hatred"
  case exposure = "distress/exposure"
  case aftermath = "distress/aftermath"
  case longAgo = "distress/long-ago"
  case idioms = "distress/idioms"
  case reserves = "distress/reserves"
  case grave = "distress/grave"

  /// Asks who or where somebody is; blames, doubts or brushes off.
  case prying, reproach

  case somebody = "scenes/somebody"
  case teller = "scenes/teller"
  case wish = "scenes/wish"
  case near = "scenes/near"
  case plea = "scenes/plea"
  case symptom = "scenes/symptom"
  case hostility = "scenes/hostility"
  case age = "scenes/age"
  case bodies = "scenes/bodies"
  case tender = "scenes/tender"
  case night = "scenes/night"
  case refusal = "scenes/refusal"
  case origin = "scenes/origin"

  case asking = "moves/asking"
  case adverse = "moves/adverse"
  case sinceWhen = "moves/since-when"
  case wasPromised = "moves/was-promised"
  case somebodyThere = "moves/somebody-there"
  case wasPaid = "moves/was-paid"
  case judging = "moves/judging"
  case forbidding = "moves/forbidding"
  case ownAffair = "moves/own-affair"
  case praising = "moves/praising"

  case contacts
  case desk
  case dumps
  case page
  case report
  case spacing
  case voice

  /// Lists that the phrases of several tables name.
  case lists

  /// What the lines of a table are.
  package enum Shape: Sendable {
    /// Words, parted by spaces or lines.
    case words

    /// `name = text`, a name a line.
    case entries

    /// Phrases as `PhrasePattern` reads them, one a line; `name = a|b` is a list, for which `[name]` stands in a phrase.
    case phrases

    /// A text a line.
    case texts

    /// Endings as `Stemmer` reads them.
    case endings
  }

  package var shape: Shape {
    switch self {
    case .stopWords, .conjunctions, .courtesies, .givenNames, .nobody: .words
    case .smallTalk, .closings: .texts
    case .stems: .endings
    case .signs, .apostrophes, .spellings, .calendar, .followUps, .clauses, .people, .futures, .contacts,
      .desk, .dumps, .page, .report, .spacing, .voice, .lists:
      .entries
    default: .phrases
    }
  }

  /// Whether each language has the same names in it.
  var hasFixedNames: Bool { shape == .entries && self != .spellings && self != .lists }
}

extension LanguageTable {
  /// The phrases of all languages, each once: a post is held against all of them, whatever it is written in.
  package var phrases: [PhrasePattern] {
    var seen: Set<String> = []
    return Language.allCases.flatMap { LanguagePhrases.of($0).phrases(self) }.filter {
      seen.insert($0.text).inserted
    }
  }

  /// The lines of all languages.
  package var texts: [String] { Language.allCases.flatMap { LanguagePack.of($0).lines(self).map(\.text) } }

  /// The words of all languages.
  package var words: Set<String> { Set(Language.allCases.flatMap(words)) }

  package func words(in language: Language) -> [String] {
    LanguagePack.of(language).lines(self).flatMap { Self.words(of: $0.text) }
  }

  /// The words under `name`, of all languages together.
  package func words(_ name: String) -> Set<String> {
    Set(Language.allCases.flatMap { words(name, in: $0) })
  }

  /// The words under `name`, in their order.
  package func words(_ name: String, in language: Language) -> [String] {
    Self.words(of: entries(in: language)[name, default: ""])
  }

  /// What stands under each name.
  package func entries(in language: Language) -> [String: String] { LanguagePack.of(language).entries(self) }

  private static func words(of text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
