import Foundation

/// A number, a word or a sign in a time.
struct TimeToken: Equatable {
  /// In lower case and without accents.
  let text: String

  /// Nil if it isn't one.
  let number: Int?

  /// Whether nothing stands between it and what comes before it.
  let isGlued: Bool

  var word: String? {
    number == nil && text.unicodeScalars.first?.properties.isAlphabetic == true ? text : nil
  }

  static func tokens(of text: String) -> [TimeToken] {
    var tokens: [TimeToken] = []
    var rest = text.unicodeScalars[...]
    var isGlued = false
    while let first = rest.first {
      let kind = kind(of: first)
      let run = kind == .sign ? rest.prefix(1) : rest.prefix { Self.kind(of: $0) == kind }
      rest = rest[run.endIndex...]
      if kind != .blank {
        let text = String(String.UnicodeScalarView(run))
        tokens.append(
          TimeToken(
            text: kind == .letter ? PostField.folded(text) : text,
            number: kind == .digit ? Int(text) : nil,
            isGlued: isGlued
          )
        )
      }
      isGlued = kind != .blank
    }
    return tokens
  }

  private enum Kind { case digit, letter, blank, sign }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    if (0x30...0x39).contains(scalar.value) { return .digit }
    if scalar.properties.isWhitespace { return .blank }
    return scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
      ? .letter : .sign
  }
}

// MARK: - Zones

extension TimeToken {
  /// The zone that stands at the start of the tokens, `UTC`, `GMT+1`, `CET`, `-0500` or `Z`, and where it ends.
  static func zone(_ tokens: ArraySlice<TimeToken>) -> (east: Double, end: Int)? {
    var rest = tokens
    let hasBracket = rest.first?.text == "("
    if hasBracket { rest = rest.dropFirst() }
    var east: Double?
    if let word = rest.first?.word, let hours = hours[word] {
      (east, rest) = (hours * 3600, rest.dropFirst())
    }
    if let sign = rest.first?.text, ["+", "-", "−"].contains(sign), let next = rest.dropFirst().first,
      let digits = next.number, next.isGlued, next.text.utf8.count <= 4,
      east == 0 || [2, 4].contains(next.text.utf8.count)
    {
      let isShort = next.text.utf8.count <= 2
      var minutes = isShort ? digits * 60 : digits / 100 * 60 + digits % 100
      rest = rest.dropFirst(2)
      if isShort, rest.first?.text == ":", let more = rest.dropFirst().first?.number, more < 60 {
        minutes += more
        rest = rest.dropFirst(2)
      }
      east = Double(sign == "+" ? minutes : -minutes) * 60
    }
    if hasBracket, rest.first?.text == ")" { rest = rest.dropFirst() }
    return east.map { ($0, rest.startIndex) }
  }

  /// The zone of a place, “Europe/Paris”, or of a country that changes its clocks, “ET”; nil if it is none.
  static func place(_ name: some StringProtocol) -> TimeZone? {
    let name = String(name).trimmingCharacters(in: CharacterSet(charactersIn: " ()[]"))
    return (name.contains("/") ? name : places[name.lowercased()]).flatMap(TimeZone.init(identifier:))
  }

  private static let places = [
    "et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver", "pt": "America/Los_Angeles",
  ]

  /// Hours east of Greenwich, by the names in use where these are sure.
  private static let hours: [String: Double] = [
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "mez": 1, "cest": 2, "mesz": 2,
    "eet": 2,
    "eest": 3, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
    "jst": 9,
    "aest": 10, "aedt": 11,
  ]
}
