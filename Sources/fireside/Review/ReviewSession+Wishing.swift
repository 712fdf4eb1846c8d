import Answering
import Foundation
import Interchange
import LineEditing
import Reviewing
import TextAnalysis

/// As what words are to be kept.
extension ReviewSession {
  /// Nil where they aren't to be kept, or can't. `given` says it without a question: a choice, and behind it a heading.
  func wish(_ given: String, _ words: KeptWords, _ keeper: KnowledgeKeeper) throws -> KeepingWish? {
    // An address in the question is nobody else's.
    let told = desk.responder.concerns(about: words.ask, asAnswerTo: "", of: .feature)
    if let concern = told.first(where: { $0.kind == .contact }) {
      tell("unkept", ["reason": console.told(concern.message).printable])
      return nil
    }
    let near = near(words, keeper)
    let chosen = try given.isEmpty ? choice(words, near) ?? "" : given
    let (head, heading) = Self.headAndRest(chosen)
    switch head.lowercased() {
    case "t", "there": return try item(words, heading, in: .features, keeper)
    case "o", "open": return try item(words, heading, in: .roadmap, keeper)
    case "+" where near != nil: return try near.flatMap { try ask(words, heading, of: $0, keeper) }
    case "": return nil
    case let name:
      guard let item = ItemID(name).flatMap(desk.responder.knowledge.item), !item.isInternal else {
        tell("keep-unknown", ["words": chosen.printable])
        return nil
      }
      return try ask(words, heading, of: item, keeper)
    }
  }

  /// Asks a person; a script that says nothing more promises nothing.
  private func choice(_ words: KeptWords, _ near: KnowledgeItem?) throws -> String? {
    guard reader.isInteractive else { return "o" }
    tell("keep-ask", ["words": words.ask.onOneLine]) { $0 }
    tell("keep-answer", ["words": words.answer.onOneLine]) { $0 }
    let choices = [
      console.words("keep-choices", console.keys("t", "o")),
      near.map { item in
        let values = [
          "+": console.key("+"), "item": "\(item.id)", "language": name(of: words.answerLanguage),
        ]
        return console.words(isSilent(item, words) ? "keep-near-other" : "keep-near", values)
      },
      console.words("keep-no"),
    ]
    console.tell(choices.compactMap(\.self).joined(separator: " · "))
    let input = try reader.readChoice(
      prompt: console.prompt(console.words("keep-prompt")),
      keys: near == nil ? ["t", "o"] : ["t", "o", "+"],
      isStep: true
    )
    guard case .line(let line) = input, !line.isEmpty else {
      tell("keep-none", [:], console.faint)
      return nil
    }
    return line
  }

  /// The item that the words may be for: one that was kept and says nothing in their language before others, for it may be
  /// the same wish in another.
  private func near(_ words: KeptWords, _ keeper: KnowledgeKeeper) -> KnowledgeItem? {
    let knowledge = desk.responder.knowledge
    let silent = keeper.entries.compactMap { ItemID($0.item).flatMap(knowledge.item) }
      .filter { isSilent($0, words) }.map(\.id)
    let found = desk.responder.search(words.ask, count: Self.looked).first(where: silent.contains)
    let nearest = words.near.flatMap(knowledge.item).flatMap { $0.isInternal ? nil : $0 }
    return found.flatMap(knowledge.item) ?? nearest ?? silent.last.flatMap(knowledge.item)
  }

  /// How many of the nearest items are looked at.
  private static let looked = 8

  /// An item of its own, unless a guard objects to the words as what it says.
  private func item(
    _ words: KeptWords,
    _ given: String,
    in section: ItemID.Section,
    _ keeper: KnowledgeKeeper
  ) throws -> KeepingWish? {
    let standing: Standing = section == .features ? .feature : .roadmap(.open)
    guard isFine(words, as: standing), let heading = try heading(given, words, keeper) else { return nil }
    if words.answerLanguage != words.language {
      let values = ["language": name(of: words.answerLanguage), "other": name(of: words.language)]
      tell("keep-other-language", values)
    }
    return .item(words, called: heading, section, by: desk.settings.reviewer, on: CalendarDate(desk.clock()))
  }

  /// The question as one more way to ask for `item`, and the answer with it where the item has none in its language.
  private func ask(_ words: KeptWords, _ given: String, of item: KnowledgeItem, _ keeper: KnowledgeKeeper)
    throws
    -> KeepingWish?
  {
    guard isSilent(item, words) else { return .ask(words, of: item.id) }
    guard isFine(words, as: item.standing), let heading = try heading(given, words, keeper) else {
      return nil
    }
    return .translation(words, called: heading, of: item.id)
  }

  /// Whether an item that speaks says nothing in the answer's language.
  private func isSilent(_ item: KnowledgeItem, _ words: KeptWords) -> Bool {
    !item.answer.isEmpty && item.answer.variants[words.answerLanguage] == nil
  }

  private func isFine(_ words: KeptWords, as standing: Standing) -> Bool {
    let concerns = desk.responder.concerns(about: words.answer, asAnswerTo: words.ask, of: standing)
    guard let concern = concerns.first(where: { $0.kind != .language }) else { return true }
    tell("unkept", ["reason": console.told(concern.message).printable])
    if standing != .feature, concern.kind == .promise { tell("unkept-open", [:], console.faint) }
    return false
  }

  /// What the item is called: the reviewer's words, which stand on the page, and not the asker's.
  private func heading(_ given: String, _ words: KeptWords, _ keeper: KnowledgeKeeper) throws -> String? {
    var heading = given.isEmpty ? words.heading : given
    var isTyped = !given.isEmpty
    while true {
      if reader.isInteractive, !isTyped {
        tell("keep-heading", ["words": heading]) { $0 }
        let prompt = console.prompt(console.words("keep-heading-prompt"))
        let input = try reader.readLine(prompt: prompt, prefill: heading)
        guard case .line(let line) = input, !line.trimmingCharacters(in: .whitespaces).isEmpty else {
          tell("keep-none", [:], console.faint)
          return nil
        }
        heading = line.trimmingCharacters(in: .whitespaces).onOneLine
      }
      guard let fault = fault(in: heading, keeper) else { return heading }
      console.tell(fault, console.warning)
      guard reader.isInteractive else { return nil }
      isTyped = false
    }
  }

  /// Why something can't be a heading.
  private func fault(in heading: String, _ keeper: KnowledgeKeeper) -> String? {
    if heading.count > Self.longestHeading {
      return console.words("keep-heading-long", ["limit": "\(Self.longestHeading)"])
    }
    if let name = keeper.person(in: heading) {
      return console.words("keep-heading-names", ["words": name.printable])
    }
    let concerns = desk.responder.concerns(about: heading, asAnswerTo: "", of: .feature)
    return concerns.first { [.contact, .internalItem, .insult].contains($0.kind) }.map {
      console.told($0.message)
    }
  }

  /// Of how many characters a heading is at most.
  private static let longestHeading = 60

  func name(of language: Language) -> String { console.name("language", language.rawValue) }
}
