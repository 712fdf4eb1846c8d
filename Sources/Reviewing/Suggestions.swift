package import Answering
import Retrieval
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
    /// An item that many ask for and nobody wrote, with what reviewers wrote to them by hand.
    case item(KeptWords?)
  }

  package var kind: Kind

  /// People's words, those of most first.
  package internal(set) var texts: [String]
  package let language: Language

  /// How many people it rests on, or how many edits.
  package internal(set) var people: Int

  /// The threads of the log that it rests on, where these are edits.
  package var threads: [Int64] = []

  /// Where it is from: a decision's number, an ask, or what shows the threads.
  package let source: String
}

extension CampaignQueue {
  /// What the decisions and the asks suggest, the items of most people first, then asks in the order of their decisions.
  ///
  /// `fewest` are the people who have to ask the same for an item of its own, unless several were answered by hand; `plain`
  /// takes off what is said around an answer, and gives nothing where that is for one person alone.
  package func suggestions(fewest: Int, _ responder: Responder, plain: (String) -> String?) throws
    -> [Suggestion]
  {
    try items(fewest: fewest, responder, plain: plain) + taught(responder)
  }

  /// Asks that nearly say the same are one item: who leaves it once isn't asked again.
  private func items(fewest: Int, _ responder: Responder, plain: (String) -> String?) throws -> [Suggestion] {
    var items: [Suggestion] = []
    var likeness = TextLikeness()
    for ask in try store.asks(of: campaign) where ask.id.item == nil {
      let texts = try words(of: ask.id)
      guard let first = texts.first else { continue }
      let place = items.firstIndex { item in
        item.texts.contains { likeness.likeness(of: $0, to: first) >= Self.nearlyTheSame }
      }
      if let place {
        items[place].texts += texts.filter { !items[place].texts.contains($0) }
        items[place].people += ask.people
        continue
      }
      let language = responder.draft(for: Question(network: .plain, text: first)).language
      let written = ask.answered > 0 ? try written(to: ask.id, plain: plain) : nil
      guard ask.people >= fewest || (written?.count ?? 0) > 1 else { continue }
      items.append(
        Suggestion(
          kind: .item(
            written.map { written in
              KeptWords(
                ask: first,
                answer: written.text,
                language: language,
                answerLanguage: responder.language(of: written.text) ?? language,
                thread: written.thread
              )
            }
          ),
          texts: texts,
          language: language,
          people: ask.people,
          source: ask.id.description
        )
      )
    }
    return items
  }

  /// From which likeness on two asks are proposed as one item: a person looks at it, so that it may be looser than the queue is.
  ///
  /// “put a chess set in each home” and “a chess board in every home” are at 0.73, early check-in and late check-out at 0.69.
  private static let nearlyTheSame = 0.72

  private func taught(_ responder: Responder) throws -> [Suggestion] {
    var seen: Set<String> = []
    return try store.lessons(of: campaign).compactMap { lesson in
      guard let item = knowledge.item(lesson.item), !item.isInternal, lesson.isRight || lesson.isSaid,
        let text = Self.plain(lesson.question)
      else { return nil }
      let known = (item.asks.all + item.nearMisses.all).map {
        Question(network: .plain, text: $0.text).wordsHash
      }
      let words = Question(network: .plain, text: text).wordsHash
      let draft = responder.draft(for: Question(network: .plain, text: text))
      // What finds it surely needs no help to, and would cost the item its own asks; what was said before is said once.
      let isSure =
        draft.item == item.id && draft.confidence >= (lesson.isRight ? Self.surely : Self.mostSurely)
      guard !isSure, !known.contains(words), seen.insert("\(lesson.item) \(words)").inserted else {
        return nil
      }
      return Suggestion(
        kind: lesson.isRight ? .ask(lesson.item) : .not(lesson.item),
        texts: [text],
        language: draft.language,
        people: 1,
        source: "decision \(lesson.decision)"
      )
    }
  }

  private static let surely = 0.9

  /// Whoever says that a draft is wrong weighs more than its confidence, but for words that are the item’s own.
  private static let mostSurely = 0.99

  private func words(of ask: AskID) throws -> [String] {
    let numbers = try store.mostShared(of: campaign, in: ask, limit: 50)
    var seen: Set<[String]> = []
    let texts = try posts(numbers).compactMap { Self.plain($0.question.said) }.filter { text in
      // A smiley more makes no other ask of it.
      seen.insert(Tokenizer.tokens(of: text).filter { $0.kind == .word }.map(\.folded)).inserted
    }
    return Array(texts.prefix(8))
  }

  /// The words as they can stand in a file, without hashtags, which say where it was asked; nil where that is no ask, or has
  /// somebody's handle or address in it.
  private static func plain(_ text: String) -> String? {
    let words = text.split(separator: " ").filter { !$0.hasPrefix("#") }.joined(separator: " ")
    let isPlain =
      (8...160).contains(words.count) && !words.contains("@") && !words.contains("://")
      && !words.contains { $0.isNewline } && words.count(where: \.isNumber) < 6
    return isPlain ? words : nil
  }
}
