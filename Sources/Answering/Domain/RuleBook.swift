package import TextAnalysis

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

  /// The number of the rule that a phrase belongs to.
  private let ruleOfPhrase: [Int]

  package init(_ rules: [Rule]) {
    self.rules = rules
    var patterns: [PhrasePattern] = []
    func add(_ more: [PhrasePattern]) -> Range<Int> {
      patterns += more
      return patterns.count - more.count..<patterns.count
    }
    phrases = rules.map { (when: add($0.when), unless: add($0.unless)) }
    ruleOfPhrase = rules.enumerated().flatMap { number, rule in
      [Int](repeating: number, count: rule.when.count + rule.unless.count)
    }
    index = PhraseIndex(patterns)
  }

  /// The gravest rule that fires on `tokens`: one of its phrases is found, and none of its exceptions.
  ///
  /// A safety rule doesn't fire by words that are only a way of speaking: “ads are stalking me”.
  package func gravest(in tokens: [Token]) -> Firing? {
    let text = PhraseText(tokens)
    return gravest(in: text, DistressSigns(in: text))
  }

  /// The same where the text was worked out and the signs of distress were read already.
  func gravest(in text: PhraseText, _ signs: DistressSigns) -> Firing? {
    // By number: the phrases stand rule by rule, those that fire it before its exceptions.
    let found = index.firstMatches(in: text).sorted { $0.key < $1.key }
    for (number, range) in found {
      let rule = ruleOfPhrase[number]
      guard phrases[rule].when.contains(number), rules[rule].lane != .safety || signs.means(range),
        !found.contains(where: { phrases[rule].unless.contains($0.key) })
      else { continue }
      let pattern = rules[rule].when[number - phrases[rule].when.lowerBound]
      return Firing(rule: rules[rule], pattern: pattern, range: range)
    }
    return nil
  }
}

extension Rule {
  /// How the rule fires on `tokens`, whatever other rules there are; nil if it doesn't.
  package func firing(on tokens: [Token]) -> RuleBook.Firing? { RuleBook([self]).gravest(in: tokens) }
}
