package import Answering
import Retrieval
package import TextAnalysis
import ThreadStorage

/// An answer that a reviewer wrote in words of their own, which may be worth keeping for the next who asks the same.
package struct WrittenAnswer: Sendable {
  package let question: Question
  package private(set) var text: String

  /// The thread of the log that it stands in.
  package let thread: Int64
  let decision: Int64
  private let draft: Draft

  /// The item that the question is nearest to, by what the reviewer left standing.
  private let near: ItemID?
  private let reserve: Reserve?

  /// Whether it was sent against a warning.
  private var isWarned: Bool

  /// Why an answer is for nobody but the one it was written to.
  package enum Reserve: String, Error, CaseIterable, Sendable {
    /// Somebody may be hurt.
    case grave
    /// The post was written to few.
    case confidential
    /// It is about what isn't public.
    case secret
    /// It goes on from what was said in its thread.
    case reply
    /// It was sent against a warning.
    case warned
    /// It speaks to its asker, or of somebody, by name.
    case personal
    /// The question names somebody.
    case named
    /// The question says who asks, or how to reach them.
    case asker
    /// It says nothing beside its greeting.
    case empty
    /// The question is too short or too long to be known again.
    case unclear
  }

  /// Nil for what is no answer, or is the draft's own with a change.
  init?(_ decision: ReviewDecision, on asked: DeskQuestion, as recorded: RecordedDecision) {
    guard case .edit(let text, let overriding) = decision else { return nil }
    guard Self.isOther(text, than: asked.draft) else { return nil }
    (question, draft, self.text) = (asked.question, asked.draft, text)
    (thread, self.decision) = (recorded.thread, recorded.decision)
    near = ([asked.draft.item] + asked.draft.evidence.candidates.map(\.item)).compactMap(\.self)
      .first { $0.section != .rules && $0 != asked.missed }
    (reserve, isWarned) = (Self.reserve(asked), Self.isWarning(overriding))
  }

  /// The same with the words that were put in the place of its own; nil where these are the draft's.
  func mended(with text: String, overriding: [Concern]) -> WrittenAnswer? {
    guard Self.isOther(text, than: draft) else { return nil }
    var mended = self
    (mended.text, mended.isWarned) = (text, Self.isWarning(overriding))
    return mended
  }

  private static func isOther(_ text: String, than draft: Draft) -> Bool {
    guard let draft = draft.text else { return true }
    var likeness = TextLikeness()
    return likeness.likeness(of: text, to: draft) < mostLikeness
  }

  /// That the same was said before is no warning: who says it again and again had better keep it. Nor is another language:
  /// what is kept is kept in its own.
  private static func isWarning(_ concerns: [Concern]) -> Bool {
    concerns.contains { $0.kind != .repeated && $0.kind != .language }
  }

  /// Up to which likeness to its draft an answer is wholly other words: a rewording is at 0.45 and more, another answer at 0.2
  /// and less.
  private static let mostLikeness = 0.3

  private static func reserve(_ asked: DeskQuestion) -> Reserve? {
    if asked.draft.tier != nil { return .grave }
    if asked.question.isConfidential { return .confidential }
    if asked.draft.isInternal { return .secret }
    let isReply =
      asked.question.isNews || asked.draft.evidence.detail != nil || asked.post?.triage?.kind == .followUp
      || asked.thread?.turns.contains { $0.answer != nil } == true
    return isReply ? .reply : nil
  }

  /// Whether others may ask the same, so that it is worth a line: thanks, stories and somebody's own affair come once.
  package var isForOthers: Bool { reserve == nil && !isWarned && draft.evidence.move?.isRequest == true }
}

extension WrittenAnswer {
  /// What is kept of it.
  ///
  /// `plain` takes off what is said around an answer, such as a greeting or a signature, `nameless` gives the asker's words,
  /// or nil where they tell who that is, and `language` tells in which a text is, where that is plain.
  package func words(
    plain: (String) -> String?,
    nameless: (Question) -> String?,
    language: (String) -> Language? = { _ in nil }
  ) throws(Reserve) -> KeptWords {
    if let reserve { throw reserve }
    if isWarned { throw .warned }
    guard let asking = nameless(question) else { throw .asker }
    guard let edited = EditedAnswer(text, insteadOf: draft, to: question) else { throw .personal }
    guard let answer = plain(edited.body), Self.wordCount(answer) >= Self.fewestWords else { throw .empty }
    let ask = KeptWords.ask(asking)
    guard Self.lengths.contains(ask.count), Self.wordCount(ask) >= Self.fewestWords else { throw .unclear }
    let asked = question.language ?? language(ask) ?? draft.language
    return KeptWords(
      ask: ask,
      answer: answer.prefix(1).uppercased() + answer.dropFirst(),
      language: asked,
      answerLanguage: language(answer) ?? asked,
      near: near,
      thread: thread
    )
  }

  private static func wordCount(_ text: String) -> Int {
    Tokenizer.tokens(of: text).count { $0.kind == .word }
  }

  private static let fewestWords = 3

  /// How many characters a question has that can be told from others.
  private static let lengths = 8...280
}
