import Answering

/// The names of those who asked, where an answer or their own words repeat them.
enum AskerNames {
  /// What the askers are called: the whole name, then its first word, if that can be told from other words.
  static func names(in questions: [Question]) -> [String] {
    let names = questions.flatMap { question -> [String] in
      let whole = question.authorName.map(SafeText.line)
      let first = question.addressee.flatMap { Question.isAlsoAWord($0) ? nil : $0 }
      return [whole, first].compactMap { $0 }.filter { $0.count >= 3 }
    }
    // The longest first: of “Kim Park” no “Park” stays.
    return Set(names).sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
  }

  /// `text` without `names` where they stand as words of their own.
  static func masked(_ text: String, _ names: [String]) -> String {
    names.reduce(text) { text, name in
      var result = ""
      var rest = text[...]
      while let range = rest.firstRange(of: name) {
        let before = rest[..<range.lowerBound].last
        let after = rest[range.upperBound...].first
        let stands = before?.isLetter != true && after?.isLetter != true
        result += rest[..<range.lowerBound] + (stands ? "…" : name)
        rest = rest[range.upperBound...]
      }
      return result + rest
    }
  }
}
