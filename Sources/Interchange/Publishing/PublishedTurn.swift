import Answering
import Foundation
import TextAnalysis

/// A turn as outsiders may read it: what every exporter is given in place of the log's own.
///
/// Evidence, concerns and the names of internal items don't come through, so no
/// format can let them out; the askers' words come through as far as the options say.
struct PublishedTurn: Sendable {
  let threadID: Int64

  /// Counted from 1 over the whole thread, so that it stays the same when another answer is undone.
  let number: Int

  let network: Network
  let postID: String?
  let link: String?
  let postedAt: Date?

  /// The asker's words and handle (with `@`); nil unless they may be shown.
  let question: String?
  let asker: String?
  let questionLanguage: Language?

  /// The item the answer is about, if it may be named.
  let theme: Theme?

  let answer: String
  let language: Language
  let answeredAt: Date

  /// Whether it was approved, sent, or seen on the network.
  let delivery: Delivery

  /// An item that may be named, as it stands today.
  struct Theme: Sendable, Hashable {
    let item: ItemID
    let title: String
    let language: Language
    /// `feature` or a roadmap status.
    let status: String
  }
}

extension PublishedTurn {
  /// The turns of `thread` that may leave.
  static func turns(of thread: QuestionThread, with options: ExportOptions) throws(ExportError)
    -> [PublishedTurn]
  {
    let turns = try options.disclosure.turns(of: thread, to: .anybody)
    guard !turns.isEmpty else { return [] }
    let words = DisclosedWords(of: thread, options.disclosure)
    return turns.map { place, turn, answer in
      let question = turn.question
      let said = words.words(of: question)
      return PublishedTurn(
        threadID: thread.id,
        number: place + 1,
        network: question.network,
        postID: words.postID(of: question),
        link: words.link(to: question),
        postedAt: question.postedAt,
        question: said,
        asker: words.asker(of: question),
        questionLanguage: said == nil ? nil : question.language,
        theme: Theme(of: turn.draft, with: options),
        answer: words.words(of: answer, to: turn),
        language: turn.draft.language,
        answeredAt: answer.answeredAt,
        delivery: answer.delivery
      )
    }
  }
}

extension PublishedTurn {
  /// What data formats call the fields.
  static let fieldNames = [
    "network", "post_id", "link", "posted_at", "asker", "question", "item", "title", "status", "language",
    "answer", "answered_at", "delivery",
  ]

  /// The fields as data formats have them, in the order of their names.
  func fields(guest: String) -> [String?] {
    [
      network.rawValue, postID, link, postedAt.map { UTCTime($0).iso8601 }, asker ?? guest, question,
      theme?.item.description, theme?.title,
      theme?.status, language.rawValue, answer, UTCTime(answeredAt).iso8601,
      delivery.rawValue,
    ]
  }
}

extension PublishedTurn.Theme {
  /// Nil for a fallback, a rule, an internal item and one that is public no more.
  init?(of draft: Draft, with options: ExportOptions) {
    guard let id = options.disclosure.item(of: draft), let item = options.disclosure.items[id],
      let title = item.title.best(for: options.language), let text = title.texts.first
    else { return nil }
    self.item = id
    self.title = text
    language = title.language
    status = item.standing.name
  }
}
