import TextAnalysis

/// Holds a text to what its item allows to be said: a feature is there, `started` is being worked on,
/// `planned` is planned, `open` and `declined` promise nothing; and no date that isn't public.
package struct PromiseGuard: Sendable {
  private let standing: Standing
  private let target: PublicDate?

  /// The guard for an item with this standing and public date.
  package init(standing: Standing, target: String? = nil) {
    self.standing = standing
    self.target = target.flatMap { PublicDate($0) }
  }

  /// The guard for a text that rests on no item: it may promise nothing.
  package static let withoutItem = PromiseGuard(standing: .roadmap(.open))

  /// What `text` says too much, once for each kind.
  package func concerns(about text: String) -> [Concern] {
    Excess(Self.pieces(of: text).map(excess)).concerns
  }

  /// What a text says too much: the first promise, and the first date.
  struct Excess: Sendable {
    var promise: Concern?
    var date: Concern?

    /// That of a text, by that of its pieces.
    init(_ pieces: [Excess]) {
      promise = pieces.lazy.compactMap(\.promise).first
      date = pieces.lazy.compactMap(\.date).first
    }

    fileprivate init(promise: Concern?, date: Concern?) {
      self.promise = promise
      self.date = date
    }

    var concerns: [Concern] { [promise, date].compactMap { $0 } }
  }

  /// What one of the `pieces` of a text says too much.
  func excess(of piece: Substring) -> Excess {
    let clauses = Self.clauses(of: piece)
    return Excess(promise: promise(in: clauses), date: date(in: clauses))
  }

  /// Whether `text` says by itself where the item stands.
  package func statesStatus(_ text: String) -> Bool {
    guard case .roadmap(let status) = standing else { return true }
    let statements = PromiseLexicon.statements(of: status)
    return Self.pieces(of: text).flatMap(Self.clauses).contains { statements.firstMatch(in: $0) != nil }
  }

  private func promise(in clauses: [[Token]]) -> Concern? {
    let allowed = Commitment(atMostFor: standing)
    for clause in clauses {
      let range = Self.firstMeant(PromiseLexicon.commitments, in: clause, unless: PromiseLexicon.conditions) {
        PromiseLexicon.commitment(of: $0) > allowed && !Self.isIdiom($1, in: clause)
      }
      guard let range = range ?? negatedPromise(in: clause, allowed) else { continue }
      let words = TypedText.words(clause[range])
      return Concern(.promise, "“\(words)” promises more than “\(standing.name)” allows: \(wording)")
    }
    return nil
  }

  private func negatedPromise(in clause: [Token], _ allowed: Commitment) -> Range<Int>? {
    allowed < .planned ? PromiseLexicon.negatedPromises.firstMatch(in: clause) : nil
  }

  private var wording: String {
    switch standing {
    case .feature, .roadmap(.completed): "say that it is there"
    case .roadmap(.started): "say that it is being worked on"
    case .roadmap(.planned): "say that it is planned"
    case .roadmap(.open): "say that you are listening, and promise nothing"
    case .roadmap(.declined): "say no, and why"
    }
  }

  private func date(in clauses: [[Token]]) -> Concern? {
    for clause in clauses {
      let range = Self.firstMeant(PromiseLexicon.dates, in: clause) { _, range in
        !isPublic(clause[range]) && !Self.isIdiom(range, in: clause) && !Self.isPast(range, in: clause)
          && PromiseLexicon.habits.firstMatch(in: clause) { $1.overlaps(range) } == nil
          && (!standing.isThere || !Self.isDuration(clause[range]))
      }
      // Of what is there, only what is said to come has a date.
      if standing.isThere {
        guard let range, PromiseLexicon.arrivals.firstMatch(in: clause) != nil || isToCome(range, in: clause)
        else { continue }
        return dateConcern(TypedText.words(clause[range]))
      }
      if let range = range ?? delay(in: clause) ?? calendarDay(in: clause) {
        return dateConcern(TypedText.words(clause[range]))
      }
      for token in clause where token.kind == .number {
        if let year = Int(token.folded), (2020...2199).contains(year), year != target?.year,
          !Self.tellsThePast(clause)
        {
          return dateConcern(token.original)
        }
      }
    }
    return nil
  }

  /// Whether the words say when something was, and not when it is to be: “in April I stayed above a bakery”.
  private static func isPast(_ range: Range<Int>, in clause: [Token]) -> Bool {
    tellsThePast(clause)
      && !clause[max(0, range.lowerBound - 1)..<range.upperBound].contains {
        PromiseLexicon.deadlines.contains($0.folded)
      }
  }

  private static func tellsThePast(_ clause: [Token]) -> Bool {
    let text = PhraseText(clause)
    return PromiseLexicon.past.firstMatch(in: text) != nil
      && PromiseLexicon.arrivals.firstMatch(in: text) == nil
      && PromiseLexicon.commitments.firstMatch(in: text) == nil
  }

  /// Whether the words measure a time and don’t say from when.
  private static func isDuration(_ words: ArraySlice<Token>) -> Bool {
    words.contains { PromiseLexicon.durations.contains($0.folded) }
      && !words.contains { PromiseLexicon.nearing.contains($0.folded) }
  }

  /// Whether the words name a time of the year, and are no “soon” or “within two days”.
  static func isCalendarDate(_ words: ArraySlice<Token>) -> Bool {
    words.contains {
      month($0.folded) != nil || PromiseLexicon.nearing.contains($0.folded)
        || PromiseLexicon.times.contains($0.folded)
    }
  }

  /// Whether a clause says that something will be, on a day that it names.
  private func isToCome(_ day: Range<Int>, in clause: [Token]) -> Bool {
    clause[day].contains { Self.month($0.folded) != nil } && FutureWords.first(in: clause) != nil
  }

  /// “It won’t be long” says when, to whoever may be told that it comes.
  private func delay(in clause: [Token]) -> Range<Int>? {
    Commitment(atMostFor: standing) < .planned ? nil : PromiseLexicon.negatedPromises.firstMatch(in: clause)
  }

  /// A calendar’s sign and what stands beside it, or a day written `15/03`.
  private func calendarDay(in clause: [Token]) -> Range<Int>? {
    let sign = clause.firstIndex { $0.original.contains(where: PromiseLexicon.calendars.contains) }
    guard let sign else { return nil }
    let named = clause.indices.first { clause[$0].kind == .number || Self.month(clause[$0].folded) != nil }
    guard let named, !isPublic(clause[named...named]) else { return nil }
    return min(sign, named)..<max(sign, named) + 1
  }

  private func dateConcern(_ words: String) -> Concern {
    let right =
      standing.isThere
      ? "it is there already, so say no date"
      : target == nil ? "leave the date out: none was said in public" : "say the public date and no other"
    return Concern(.date, "“\(words)” says when: \(right)")
  }

  /// Whether the words name a part of the public date.
  private func isPublic(_ words: ArraySlice<Token>) -> Bool {
    guard let target, !target.isWholeYear else { return false }
    let folded = words.map(\.folded)
    if let quarter = target.quarter, folded.contains(where: Self.quarters[quarter - 1].contains) {
      return true
    }
    return folded.contains { Self.month($0).map(target.months.contains) ?? false }
  }

  /// The month that `word` names, 1...12.
  private static func month(_ word: String) -> Int? { months[word] }

  private static let quarters = (1...4).map { LanguageTable.calendar.words("quarter-\($0)") }

  private static let months: [String: Int] = Dictionary(
    (1...12).flatMap { month in
      LanguageTable.calendar.words("month-\(month)").flatMap(Tokenizer.tokens).map { ($0.folded, month) }
    }
  ) { first, second in min(first, second) }

  /// The first phrase in the clause that is wanted and not taken back.
  ///
  /// A negation takes back the next phrase, and further ones only as far as “or” carries it: in “it isn’t planned,
  /// it lands Monday” typed without the comma, Monday stands.
  static func firstMeant(
    _ phrases: PhraseIndex,
    in clause: [Token],
    unless conditions: Set<String> = [],
    where isWanted: (Int, Range<Int>) -> Bool
  ) -> Range<Int>? {
    let text = PhraseText(clause)
    let places = phrases.allMatches(in: text)
    return phrases.firstMatch(in: text) { number, range in
      isWanted(number, range) && !isReversed(range, among: places, in: clause, conditions)
    }
  }

  /// Whether a negation before the end of the phrase reaches it, or a condition stands before it.
  private static func isReversed(
    _ range: Range<Int>,
    among places: [Range<Int>],
    in clause: [Token],
    _ conditions: Set<String>
  ) -> Bool {
    let isConditional = clause[..<range.upperBound].indices.contains {
      conditions.contains(clause[$0].folded) && !isMonth($0, in: clause)
    }
    if isConditional { return true }
    let negation = clause[..<range.upperBound].lastIndex { PromiseLexicon.negations.contains($0.folded) }
    guard let negation else { return false }
    if negation < range.lowerBound, PromiseLexicon.subjects.contains(clause[range.lowerBound].folded),
      !clause[negation..<range.lowerBound].contains(where: { PromiseLexicon.bridges.contains($0.folded) })
    {
      return false
    }
    let between = places.filter { $0.lowerBound > negation && $0.upperBound <= range.lowerBound }
    guard let last = between.map(\.upperBound).max() else { return true }
    return clause[last..<range.lowerBound].contains { PromiseLexicon.carriers.contains($0.folded) }
  }

  /// Whether a word such as “may” is the month, and takes nothing back: “in May we’ll add it”.
  private static func isMonth(_ place: Int, in clause: [Token]) -> Bool {
    place > 0 && month(clause[place].folded) != nil && beforeMonths.contains(clause[place - 1].folded)
  }

  private static let beforeMonths = LanguageTable.calendar.words("before-months")

  /// Whether the phrase belongs to one that promises nothing: “you’ll get an answer”.
  private static func isIdiom(_ range: Range<Int>, in clause: [Token]) -> Bool {
    PromiseLexicon.idioms.firstMatch(in: clause) { $1.overlaps(range) } != nil
  }

  /// A text cut at its commas and stops: each piece promises what it does whatever stands beside it.
  static func pieces(of text: String) -> [Substring] {
    PersonNames.removed(from: text).split(whereSeparator: endsClause)
  }

  /// Conjunctions end a clause, as commas do: a “no” in one does not reach into the next.
  static func clauses(of piece: Substring) -> [[Token]] {
    Tokenizer.tokens(of: String(piece)).split { PromiseLexicon.conjunctions.contains($0.folded) }
      .map(Array.init)
  }

  private static func endsClause(_ character: Character) -> Bool {
    let bytes = character.utf8
    guard bytes.count == 1, let byte = bytes.first else { return clauseEnds.contains(character) }
    return plainClauseEnds.contains(byte)
  }

  private static let clauseEnds = ",;:.!?…—–()\n"
  private static let plainClauseEnds = clauseEnds.utf8.filter { $0 < 0x80 }
}
