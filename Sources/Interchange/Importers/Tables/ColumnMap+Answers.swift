import TextAnalysis

/// The columns of a form: each asks something, and what stands below was answered.
extension ColumnMap {
  /// In a form the question is the name of the column: the answers are known by their words.
  mutating func guessText(_ sample: TableSample) {
    let taken = Set(columns.values.flatMap { $0 })
    let words = header.indices.filter {
      !taken.contains($0) && !Self.isOfPeople(header[$0]) && !ColumnName.isOfTeam(header[$0])
    }.map {
      column -> (column: Int, words: Double) in
      let texts = sample.values(of: column).filter { WebLink($0) == nil && TimeReading().date($0) == nil }
      let count = texts.reduce(0) { $0 + $1.split(separator: " ").count }
      return (column, sample.rows.isEmpty ? 0 : Double(count) / Double(sample.rows.count))
    }
    let open = openQuestions(among: words.map(\.column), sample)
    guard open.isEmpty else {
      (columns[.field(.text)], hasAnswers) = (open, open.count > 1)
      return
    }
    // The first of those with the most words.
    guard let best = words.max(by: { ($0.words, $1.column) < ($1.words, $0.column) }), best.words >= 1.5
    else { return }
    columns[.field(.text)] = [best.column]
  }

  /// Whether it tells of somebody, and holds nothing that they said.
  static func isOfPeople(_ name: String) -> Bool {
    let words = name.split { !$0.isLetter }.map { PostField.folded(String($0)) }
    return !name.contains("?") && words.count < 4 && words.contains { ofPeople.contains($0) }
  }

  private static let ofPeople = Set(LanguageTable.dumps.words("ofpeople"))

  /// The questions that ask for words of one's own. What was answered in a few of them is among these where it stands before
  /// the others, as what a form is about does, or where there are none.
  private func openQuestions(among columns: [Int], _ sample: TableSample) -> [Int] {
    let open = columns.filter { isOpenQuestion($0, sample) }
    let short = columns.filter { isOpenQuestion($0, sample, words: 2) }
    return open.isEmpty ? short : short.prefix(1).filter { $0 < open[0] } + open
  }

  /// Whether a form asks for words of one's own there: hardly two gave the same, and few gave but a word or two.
  private func isOpenQuestion(_ column: Int, _ sample: TableSample, words least: Int = 4) -> Bool {
    let (answers, name) = (sample.values(of: column), header[column])
    let words = answers.reduce(0) { $0 + $1.split(separator: " ").count }
    let isQuestion =
      name.split(separator: " ").count > 3 || name.hasSuffix("?") || Self.isCode(name)
    let folded = PostField.folded(name)
    guard isQuestion, !answers.isEmpty, !Self.aboutThem.contains(where: folded.contains) else { return false }
    let areQuestions = answers.count { $0.hasSuffix("?") } * 3 >= answers.count
    let areOwn = areQuestions || words >= answers.count * least
    let areDifferent = Set(answers).count * 20 >= answers.count * (answers.count < 20 ? 18 : 15)
    return (areOwn && areDifferent || Self.furtherWords.contains(where: folded.contains))
      && !answers.contains { WebLink($0) != nil || TimeReading().date($0) != nil || $0.contains("@") }
  }

  /// What a form asks of people, where they live or how they heard of it, and by what it asks for all else they want to say.
  private static let aboutThem = LanguageTable.dumps.words("aboutthem")
  private static let furtherWords = LanguageTable.dumps.words("furtherwords")

  /// What a form asks beside the question that is called so.
  mutating func takeFurtherAnswers(_ sample: TableSample, _ told: Set<Int>) {
    guard !hasAnswers, let text = columns[.field(.text)], text.count == 1, !told.contains(text[0]) else {
      return
    }
    let taken = Set(columns.values.flatMap { $0 })
    let more = header.indices.filter {
      !taken.contains($0) && (header[$0].contains("?") || Self.isCode(header[$0]))
        && isOpenQuestion($0, sample)
    }
    if !more.isEmpty { (columns[.field(.text)], hasAnswers) = ((text + more).sorted(), true) }
  }

  /// The questions of a form that is read of which nothing is, as they ask for none of one's own words.
  func unread(_ sample: TableSample) -> [String] {
    let taken = Set(columns.values.flatMap { $0 })
    let asks = columns[.field(.text)]?.contains { header[$0].hasSuffix("?") } == true
    return !asks
      ? []
      : header.indices.filter {
        !taken.contains($0) && header[$0].hasSuffix("?") && !sample.values(of: $0).isEmpty
      }.map { header[$0] }
  }

  /// Whether a survey names its questions by where they stand, such as “G01Q02” or “Q5”.
  private static func isCode(_ name: String) -> Bool {
    name.wholeMatch(of: /(?:G\d+)?Q\d+(?:[._]\d+|\[SQ?\d+\])?/) != nil
  }
}
