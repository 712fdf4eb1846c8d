package import Retrieval

/// All rules of a campaign, the gravest first, with their phrases looked for at once.
package struct RuleBook: Sendable {
  /// A rule that fires, the phrase by which it does, and where that stands among the tokens.
  package struct Firing: Sendable {
    package var rule: Rule
    package var pattern: PhrasePattern
    package var range: Range<Int>
  }

  private let rules: [Rule]
  private let index: PhraseIndex

  /// For each rule, the numbers of its phrases in the index.
  private let phrases: [(when: Range<Int>, unless: Range<Int>)]

  package init(_ rules: [Rule]) {
    self.rules = rules
    var patterns: [PhrasePattern] = []
    func add(_ more: [PhrasePattern]) -> Range<Int> {
      patterns += more
      return patterns.count - more.count..<patterns.count
    }
    phrases = rules.map { (when: add($0.when), unless: add($0.unless)) }
    index = PhraseIndex(patterns)
  }

  /// The gravest rule that fires on `tokens`: one of its phrases is found, and none of its exceptions.
  ///
  /// A safety rule doesn't fire by words that are no more than a way of speaking: “ads are stalking me”.
  package func gravest(in tokens: [Token]) -> Firing? { gravest(in: tokens, DistressSigns(in: tokens)) }

  /// The same where the signs of distress were read already.
  func gravest(in tokens: [Token], _ signs: DistressSigns) -> Firing? {
    let found = index.firstMatches(in: tokens)
    guard !found.isEmpty else { return nil }
    for (rule, phrases) in zip(rules, phrases) {
      let isMeant = { (range: Range<Int>) in rule.lane != .safety || signs.means(range) }
      guard let number = phrases.when.first(where: { found[$0].map(isMeant) == true }),
        let range = found[number],
        !phrases.unless.contains(where: { found[$0] != nil })
      else { continue }
      return Firing(rule: rule, pattern: rule.when[number - phrases.when.lowerBound], range: range)
    }
    return nil
  }
}

extension Rule {
  /// How the rule fires on `tokens`, whatever other rules there are; nil if it doesn't.
  package func firing(on tokens: [Token]) -> RuleBook.Firing? { RuleBook([self]).gravest(in: tokens) }
}
