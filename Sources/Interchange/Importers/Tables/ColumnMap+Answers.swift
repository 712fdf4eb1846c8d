import TextAnalysis

/// The columns of a form: each asks something, and what stands below was answered.
extension ColumnMap {
  /// In a form the question is the name of the column: the answers are known by their words.
  mutating func guessText(_ sample: TableSample) {
    let taken = Set(columns.values.flatMap { $0 })
    let words = header.indices.filter { !taken.contains($0) && !Self.isOfPeople(header[$0]) }.map {
      column -> (column: Int, words: Double) in
      let texts = sample.values(of: column).filter { WebLink($0) == nil && TimeReading().date($0) == nil }
      let count = texts.reduce(0) { $0 + $1.split(separator: " ").count }
      return (column, sample.rows.isEmpty ? 0 : Double(count) / Double(sample.rows.count))
    }
    let open = words.map(\.column).filter { isOpenQuestion($0, sample) }
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

  /// Whether a form asks for words of one's own there: no two gave the same, and few gave but a word or two.
  private func isOpenQuestion(_ column: Int, _ sample: TableSample) -> Bool {
    let answers = sample.values(of: column)
    let words = answers.reduce(0) { $0 + $1.split(separator: " ").count }
    let isQuestion = header[column].split(separator: " ").count > 3 || Self.isCode(header[column])
    let areQuestions = answers.count { $0.hasSuffix("?") } * 3 >= answers.count
    return isQuestion && (areQuestions || words >= answers.count * 4) && !answers.isEmpty
      && Set(answers).count * 10 >= answers.count * 9
      && !answers.contains { WebLink($0) != nil || TimeReading().date($0) != nil || $0.contains("@") }
  }

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

  /// Whether a survey names its questions by where they stand, such as “G01Q02” or “Q5”.
  private static func isCode(_ name: String) -> Bool {
    name.wholeMatch(of: /(?:G\d+)?Q\d+(?:[._]\d+|\[SQ?\d+\])?/) != nil
  }
}
