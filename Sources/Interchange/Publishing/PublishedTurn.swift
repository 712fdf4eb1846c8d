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

  /// The asker's words and handle (with `@`); nil unless they may be shown.
  let question: String?
  let asker: String?
  let questionLanguage: Language?

  /// The item the answer is about, if it may be named.
  let theme: Theme?

  let answer: String
  let language: Language
  let answeredAt: Date

  /// An item that may be named, as it stands today.
  struct Theme: Sendable, Hashable {
    let item: ItemID
    let title: String
    let language: Language
    /// `feature` or a roadmap status; nil if neither the knowledge base nor the draft says.
    let status: String?
  }
}

extension PublishedTurn {
  /// The turns of `thread` whose answer stands.
  static func turns(of thread: QuestionThread, with options: ExportOptions) -> [PublishedTurn] {
    thread.turns.indices.compactMap { index in
      PublishedTurn(thread.turns[index], at: index, of: thread, with: options)
    }
  }

  private init?(_ turn: Turn, at index: Int, of thread: QuestionThread, with options: ExportOptions) {
    guard let answer = turn.answer, !turn.question.isConfidential else { return nil }
    let disclosure = Disclosure(of: thread, with: options)
    let shows = options.includesQuestions
    threadID = thread.id
    number = index + 1
    network = turn.question.network
    postID = turn.question.postID.flatMap { $0.hasPrefix(Question.scriptedPrefix) ? nil : $0 }
    link = turn.question.link.map { shows ? $0 : Disclosure.withoutHandle($0) }
    question = shows ? disclosure.words(of: turn.question) : nil
    asker = shows ? turn.question.author.map { "@" + $0 } : nil
    questionLanguage = shows ? turn.question.language : nil
    theme = Theme(of: turn.draft, with: options)
    self.answer = disclosure.words(of: answer, to: turn)
    language = turn.draft.language
    answeredAt = answer.answeredAt
  }
}

extension PublishedTurn.Theme {
  /// Nil for a fallback, a rule, an internal item and one that is public no more.
  init?(of draft: Draft, with options: ExportOptions) {
    guard let item = draft.item, !draft.isInternal, item.section != .rules,
      let title = options.titles[item]?.best(for: options.language), let text = title.texts.first
    else { return nil }
    self.item = item
    self.title = text
    language = title.language
    status = options.standings[item]?.name ?? draft.standing
  }
}
