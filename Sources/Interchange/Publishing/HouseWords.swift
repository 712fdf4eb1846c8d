package import Answering
import TextAnalysis

/// What the house says around its answers, and which names and addresses in them are its own: all others are an asker's.
package struct HouseWords: Sendable {
  /// The openers, with `{asker}` where a name goes, the longest first.
  let openers: [String]

  /// The signatures, the longest first.
  let signOffs: [String]

  /// The handles that may be named, without `@`.
  let accounts: [String]

  /// The keys of the addresses and numbers that may be shown.
  let contacts: Set<String>

  /// Tells what names people.
  let people: NamedPeople

  static let none = HouseWords(
    openers: [],
    signOffs: [],
    accounts: [],
    contacts: [],
    people: NamedPeople(things: [], called: [], people: [])
  )

  private init(
    openers: [String],
    signOffs: [String],
    accounts: [String],
    contacts: Set<String>,
    people: NamedPeople
  ) {
    (self.openers, self.signOffs, self.accounts, self.contacts) = (openers, signOffs, accounts, contacts)
    self.people = people
  }

  package init(of knowledge: Knowledge) {
    let founder = knowledge.campaign.founder
    let values = Placeholders.values(knowledge.campaign, asker: nil, link: nil)
    func filled(_ text: SourcedText) -> [String] {
      text.text.all.map { Placeholders.fill($0.text, with: values) }
        .sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
    }
    let said =
      knowledge.items.filter { !$0.isInternal }.flatMap { item in
        ([item.answer, item.why] + Detail.allCases.compactMap { item.details[$0] }).flatMap(\.all)
      } + knowledge.rules.flatMap(\.answer.all)
    self.init(
      openers: filled(knowledge.voice.openers),
      signOffs: filled(knowledge.voice.signOffs),
      accounts: ([founder?.handle].compactMap { $0 } + (founder?.accounts ?? [])).map {
        String($0.drop { $0 == "@" })
      },
      contacts: said.reduce(into: ContactMask.keys(in: founder?.contact ?? "")) {
        $0.formUnion(ContactMask.keys(in: $1.text))
      },
      people: NamedPeople(
        things: said.map(\.text),
        called: [knowledge.campaign.name]
          + knowledge.items.filter { !$0.isInternal }.flatMap { $0.title.all.map(\.text) },
        people: [founder?.name].compactMap(\.self)
      )
    )
  }
}

// MARK: - The greeting

extension HouseWords {
  /// `text` without the name in its greeting, the same whether or not the log still knows whose name that is.
  func withoutName(_ text: String) -> String {
    guard let name = nameInGreeting(of: text[...]) else { return text }
    return text[..<name.lowerBound] + "…" + text[name.upperBound...]
  }

  /// `text` as it stands for all who asked: without greeting, question back and signature; nil if nothing else is said.
  package func forEverybody(_ text: String) -> String? {
    var rest = Self.withoutMentions(text[...])
    rest = withoutGreeting(rest)
    for signOff in signOffs where rest.hasSuffix(signOff) {
      rest = Self.trimmed(rest.dropLast(signOff.count))
      break
    }
    if let signature = Self.signature(of: rest) { rest = Self.trimmed(rest[..<signature]) }
    if let closing = Self.closing(of: rest) { rest = Self.trimmed(rest[..<closing.start]) }
    rest = withoutBareGreeting(withoutNamesAtStart(withoutNamesAtEnd(rest)))
    return Self.withoutClosingQuestion(String(rest))
  }

  /// The same; nil where it names somebody too, and so is for that one alone.
  package func forAnybody(_ text: String) -> String? {
    forEverybody(text).flatMap { person(in: $0) == nil ? $0 : nil }
  }

  /// `text` without a question at its end; nil if it is nothing but questions.
  static func withoutClosingQuestion(_ text: String) -> String? {
    var rest = trimmed(text[...])
    while rest.hasSuffix("?") {
      let ends = rest.indices.dropLast().last { place in
        ".!?…\n".contains(rest[place]) && rest[rest.index(after: place)].isWhitespace
      }
      guard let ends else { return nil }
      rest = trimmed(rest[...ends])
    }
    return rest.isEmpty ? nil : String(rest)
  }

  private func withoutGreeting(_ text: Substring) -> Substring {
    for opener in openers {
      if let end = Self.end(of: opener, in: text) {
        return withoutBareGreeting(Self.sentence(text[end...]))
      }
    }
    guard let name = nameInGreeting(of: text) else { return withoutBareGreeting(withoutNamesAtStart(text)) }
    let rest = text[name.upperBound...]
    // “Hi Kim and thanks, …”: what follows the name up to a mark greets too, unless it says more.
    let stop = rest.firstIndex { ",.!:;?…–—\n".contains($0) } ?? rest.endIndex
    let isGreeting = rest[..<stop].split(separator: " ").count <= Self.mostBehindName
    let end = isGreeting ? stop : rest.startIndex
    return withoutBareGreeting(
      Self.sentence(rest[end...].drop { !$0.isLetter && !$0.isNumber && !"“«\"(@".contains($0) })
    )
  }

  private static let mostBehindName = 3

  /// Without what greets or thanks at its beginning and says nothing more: “Hello, and thank you!”
  private func withoutBareGreeting(_ text: Substring) -> Substring {
    var rest = text
    while let stop = rest.firstIndex(where: { ".!,".contains($0) }) {
      let words = rest[..<stop].split { !$0.isLetter }
      guard words.contains(where: HailedName.isHail),
        words.allSatisfy({ HailedName.isHail($0) || Self.isFiller($0) })
      else { break }
      rest = Self.sentence(rest[rest.index(after: stop)...])
    }
    return rest
  }

  /// Where `opener` ends at the beginning of `text`, whatever name it is said to.
  private static func end(of opener: String, in text: Substring) -> Substring.Index? {
    guard let (before, after) = halves(of: opener) else {
      return text.hasPrefix(opener) ? text.index(text.startIndex, offsetBy: opener.count) : nil
    }
    guard let name = name(behind: before, in: text), text[name.upperBound...].hasPrefix(after) else {
      return nil
    }
    return text.index(name.upperBound, offsetBy: after.count)
  }

  private static func halves(of opener: String) -> (before: Substring, after: Substring)? {
    let mark = "{asker}"
    guard let range = opener.firstRange(of: mark) else { return nil }
    return (opener[..<range.lowerBound], opener[range.upperBound...])
  }

  private static func name(behind before: Substring, in text: Substring) -> Range<Substring.Index>? {
    guard text.hasPrefix(before) else { return nil }
    let start = text.index(text.startIndex, offsetBy: before.count)
    let name = text[start...].prefix { $0.isLetter || "-’'".contains($0) }
    return name.count >= 2 ? name.startIndex..<name.endIndex : nil
  }

  private func nameInGreeting(of text: Substring) -> Range<String.Index>? {
    for opener in openers {
      guard let (before, after) = Self.halves(of: opener),
        let name = Self.name(behind: before, in: text), text[name.upperBound...].hasPrefix(after)
      else { continue }
      return name
    }
    return HailedName.range(in: text)
  }

  /// `text` as the beginning of what is said.
  static func sentence(_ text: Substring) -> Substring {
    let rest = trimmed(text)
    return (rest.prefix(1).uppercased() + rest.dropFirst())[...]
  }

  /// The first word of `text` that names somebody, once it stands for everybody; nil where nobody is named.
  package func person(in text: String) -> String? { people.first(in: text) }

  private static func withoutMentions(_ text: Substring) -> Substring {
    var rest = trimmed(text)
    while rest.hasPrefix("@"), let end = rest.firstIndex(where: \.isWhitespace) {
      rest = sentence(rest[end...])
    }
    return rest
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let rest = text.drop(while: \.isWhitespace)
    return rest.lastIndex { !$0.isWhitespace }.map { rest[...$0] } ?? ""
  }

  private static func isFiller(_ word: Substring) -> Bool {
    Tokenizer.tokens(of: String(word)).allSatisfy { fillers.contains($0.folded) }
  }

  private static let fillers = LanguageTable.people.words("fillers")
}
