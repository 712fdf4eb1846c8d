import TextAnalysis

/// Reads one mapping key by key, gathers what is wrong with it, and at the end names the keys nobody asked for.
package struct MappingReader {
  private let entries: [String: YAMLValue.Entry]
  private let order: [YAMLValue.Entry]
  private let faults: FaultList
  private let kind: String
  private var asked: Set<String> = []

  /// Where the mapping begins.
  package let location: SourceLocation

  /// Nil, with a fault, if `value` is no mapping; `kind` says in faults what it should be (“a feature”).
  package init?(_ value: YAMLValue, kind: String, faults: FaultList) {
    guard case .mapping(let entries) = value.shape else {
      faults.add(value.location, "\(kind) should be a mapping (key: value), this is \(value.shape.name)")
      return nil
    }
    order = entries
    self.entries = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.faults = faults
    self.kind = kind
    location = value.location
  }

  /// The value of `key`; nil if it isn't there or is null.
  package mutating func value(_ key: String) -> YAMLValue? {
    asked.insert(key)
    guard let value = entries[key]?.value else { return nil }
    if case .null = value.shape { return nil }
    return value
  }

  package var keys: [String] { order.map(\.key) }

  /// Whether `key` is there, be it null.
  package func has(_ key: String) -> Bool { entries[key] != nil }

  /// Where `key` stands, or the mapping if it isn't there.
  package func location(of key: String) -> SourceLocation { entries[key]?.keyLocation ?? location }

  /// The text of `key`; a fault if it is something else, or missing and `required`.
  package mutating func text(_ key: String, required: Bool = false) -> String? {
    guard let value = value(key) else {
      if required { missing(key) }
      return nil
    }
    guard case .text(let text) = value.shape else {
      faults.add(value.location, "“\(key)” should be text, this is \(value.shape.name)")
      return nil
    }
    return text
  }

  /// The list under `key`; empty if it isn't there.
  package mutating func list(_ key: String) -> [YAMLValue] {
    guard let value = value(key) else { return [] }
    guard case .list(let list) = value.shape else {
      faults.add(value.location, "“\(key)” should be a list (- …), this is \(value.shape.name)")
      return []
    }
    return list
  }

  /// The texts in the list under `key`; empty if it isn't there.
  package mutating func texts(_ key: String) -> [String] {
    list(key).compactMap { value in
      if case .text(let text) = value.shape { return text }
      faults.add(value.location, "“\(key)” should be a list of texts, here is \(value.shape.name)")
      return nil
    }
  }

  /// A text, or a list of texts, for each language; a fault if it is `required` and there is none.
  package mutating func localized(_ key: String, required: Bool = false) -> LocalizedText {
    guard let value = value(key) else {
      if required { missing(key) }
      return LocalizedText()
    }
    guard case .mapping(let texts) = value.shape else {
      faults.add(
        value.location,
        "“\(key)” should hold a text for each language, such as { en: …, fr: … }; this is \(value.shape.name)"
      )
      return LocalizedText()
    }
    let known = faults.faults.count
    var variants: [Language: [String]] = [:]
    for entry in texts {
      guard let language = Language(rawValue: entry.key) else {
        let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
        faults.add(entry.keyLocation, "“\(entry.key)” is no language Fireside knows: use \(known)")
        continue
      }
      variants[language] = Self.texts(entry.value, key: "\(key).\(entry.key)", faults: faults)
    }
    let text = LocalizedText(variants)
    if required, text.isEmpty, faults.faults.count == known { missing(key) }
    return text
  }

  /// The case of an enumeration that `key` names.
  package mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String,
    required: Bool = false,
    of type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(key, required: required) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    faults.add(
      entries[key]?.value.location ?? location,
      "“\(text)” is no \(key): use one of \(known.joined(separator: ", "))" + Self.suggestion(text, known)
    )
    return nil
  }

  /// Records that a required key is missing.
  package func missing(_ key: String) { faults.add(location, "\(kind) needs “\(key)”") }

  /// Reports every key that was never asked for.
  package func finish() {
    for entry in order where !asked.contains(entry.key) {
      let known = asked.sorted()
      faults.add(
        entry.keyLocation,
        "“\(entry.key)” is no key of \(kind)\(Self.suggestion(entry.key, known)); it has "
          + known.joined(separator: ", ")
      )
    }
  }

  private static func texts(_ value: YAMLValue, key: String, faults: FaultList) -> [String] {
    let values: [YAMLValue]
    if case .list(let list) = value.shape { values = list } else { values = [value] }
    return values.compactMap { value in
      guard case .text(let text) = value.shape else {
        faults.add(value.location, "“\(key)” should be text, this is \(value.shape.name)")
        return nil
      }
      let trimmed = Self.onOneLine(text)
      if trimmed.isEmpty { faults.add(value.location, "“\(key)” is empty: write a text or leave it out") }
      return trimmed.isEmpty ? nil : trimmed
    }
  }

  /// `text` with every run of spaces and line ends as one space; most texts are so already.
  private static func onOneLine(_ text: String) -> String {
    var isSpaced = true
    for byte in text.utf8 {
      let isSpace = byte == 0x20
      if byte == 0x0A || byte == 0x0D || (isSpace && isSpaced) { return onOneLine(spaced: text) }
      isSpaced = isSpace
    }
    return isSpaced ? onOneLine(spaced: text) : text
  }

  private static func onOneLine(spaced text: String) -> String {
    text.split(whereSeparator: { $0 == " " || $0.isNewline }).joined(separator: " ")
  }

  private static func suggestion(_ word: String, _ known: [String]) -> String {
    guard let near = Spelling.nearest(to: word, among: known) else { return "" }
    return " (did you mean “\(near)”?)"
  }
}

extension YAMLValue.Shape {
  /// What a person would call it.
  package var name: String {
    switch self {
    case .null: "nothing"
    case .text: "text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}
