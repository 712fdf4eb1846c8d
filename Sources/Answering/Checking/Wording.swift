import TextAnalysis

extension [Language] {
  /// Their codes, as a sentence names them: `en and fr`.
  var list: String { map(\.rawValue).joined(separator: " and ") }
}

extension Rule {
  /// Why the rule does not fire on `text`; nil if it does.
  func silence(on text: String) -> String? {
    let tokens = Tokenizer.tokens(of: text)
    guard firing(on: tokens) == nil else { return nil }
    guard when.contains(where: { $0.firstMatch(in: tokens) != nil }) else {
      return "must fire \(id), and none of its patterns is found: add one to “when”"
    }
    guard let exception = unless.first(where: { $0.firstMatch(in: tokens) != nil }) else {
      return "must fire \(id), and its words are taken for a way of speaking: reword it"
    }
    return "must fire \(id), and its “unless” pattern “\(exception.text)” forbids it: narrow that one"
  }
}
