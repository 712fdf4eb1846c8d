package import Answering
package import TextAnalysis
import ThreadStorage

/// Something that the log suggests for the knowledge.
package struct Suggestion: Sendable {
  package enum Kind: Sendable {
    /// A way to ask for an item that it doesn't know yet.
    case ask(ItemID)
    /// Something that is like an item's asks, and about another thing.
    case not(ItemID)
    /// Other words for an answer, which reviewers put in place of it again and again.
    case answer(ItemID, insteadOf: String)
    /// An item that many ask for and nobody wrote.
    case item
  }

  package let kind: Kind

  /// People's words, those of most first.
  package let texts: [String]
  package let language: Language

  /// How many people it rests on, or how many edits.
  package let people: Int

  /// The threads of the log that it rests on, where these are edits.
  package var threads: [Int64] = []

  /// Where it is from: a decision's number, an ask, or what shows the threads.
  package let source: String
}

extension CampaignQueue {
  /// What the decisions and the asks suggest, the items of most people first, then asks in the order of their decisions.
  ///
  /// `fewest` are the people who have to ask the same for an item of its own.
  package func suggestions(fewest: Int, language: (String) -> Language) throws -> [Suggestion] {
    let lessons = try store.lessons(of: campaign)
    var suggestions: [Suggestion] = []
    for ask in try store.asks(of: campaign) where ask.id.item == nil && ask.people >= fewest {
      let texts = try words(of: ask.id)
      guard let first = texts.first else { continue }
      suggestions.append(
        Suggestion(
          kind: .item,
          texts: texts,
          language: language(first),
          people: ask.people,
          source: ask.id.description
        )
      )
    }
    var seen: Set<String> = []
    for lesson in lessons {
      guard let item = knowledge.item(lesson.item), !item.isInternal, Self.isPlain(lesson.question) else {
        continue
      }
      let known = (item.asks.all + item.nearMisses.all).map {
        Question(network: .plain, text: $0.text).wordsHash
      }
      let words = Question(network: .plain, text: lesson.question).wordsHash
      // What was surely found needs no help, and what was said before is said once.
      let isNews = lesson.isRight ? (lesson.confidence ?? 0) < 0.9 : true
      guard isNews, !known.contains(words), seen.insert("\(lesson.item) \(words)").inserted else { continue }
      suggestions.append(
        Suggestion(
          kind: lesson.isRight ? .ask(lesson.item) : .not(lesson.item),
          texts: [Self.plain(lesson.question)],
          language: language(lesson.question),
          people: 1,
          source: "decision \(lesson.decision)"
        )
      )
    }
    return suggestions
  }

  private func words(of ask: AskID) throws -> [String] {
    let numbers = try store.mostShared(of: campaign, in: ask, limit: 50)
    var seen: Set<Int64> = []
    return try posts(numbers).filter { Self.isPlain($0.question.said) && seen.insert($0.wordsHash).inserted }
      .prefix(8).map { Self.plain($0.question.said) }
  }

  /// Without hashtags, which say where it was asked.
  private static func plain(_ text: String) -> String {
    text.split(separator: " ").filter { !$0.hasPrefix("#") }.joined(separator: " ")
  }

  /// Whether words can stand in a file: short enough to be an ask, and with nobody's handle or address in them.
  private static func isPlain(_ text: String) -> Bool {
    (8...160).contains(text.count) && !text.contains("@") && !text.contains("://")
      && !text.contains { $0.isNewline }
      && text.count(where: \.isNumber) < 6
  }
}
