import Answering
import Foundation
import Interchange
import Reviewing
import TextAnalysis
import ThreadStorage

/// Drafts every turn of a transcript, compares it with what is expected, takes the decision and logs it.
struct TranscriptRunner {
  let desk: ReviewDesk

  /// A language for all turns that say none.
  var language: Language?

  /// How one turn went.
  struct TurnResult {
    enum Standing {
      case asExpected
      /// It does not hold, as the transcript says.
      case expectedFailure
      case mismatch
    }

    var turn: ScriptedTurn
    var draft: Draft
    var standing: Standing

    /// What does not hold, a sentence each.
    var differences: [String]

    /// What became of the decision.
    var logged: Logged
  }

  enum Logged { case answered, decided, alreadyAnswered, nothing }

  func run(_ transcript: Transcript) throws -> [TurnResult] {
    var thread: QuestionThread?
    var occurrences: [String: Int] = [:]
    var results: [TurnResult] = []
    for turn in transcript.turns {
      occurrences[turn.question, default: 0] += 1
      let question = question(turn, in: transcript, occurrence: occurrences[turn.question] ?? 1)
      let asked = try desk.open(question, in: turn.isFollowUp ? thread : nil)
      var result = Self.compare(asked.draft, with: turn)
      if result.standing == .asExpected, let decision = turn.decision {
        let taken = try take(decision, on: asked)
        result.logged = taken.logged
        result.differences += taken.differences
        if !taken.differences.isEmpty { result.standing = .mismatch }
        if let id = taken.thread { thread = try desk.store.thread(id) }
      }
      results.append(result)
    }
    return results
  }

  /// The same turn has the same id in every run, so that a rerun answers nobody twice.
  private func question(_ turn: ScriptedTurn, in transcript: Transcript, occurrence: Int) -> Question {
    let key = [transcript.name, turn.question, String(occurrence)].joined(separator: "\u{1F}")
    return Question(
      network: turn.network ?? transcript.network ?? desk.responder.lengthRule.network,
      postID: turn.postID ?? Question.scriptedPrefix + StableHash(key).hexadecimal,
      text: turn.question,
      author: turn.author,
      language: turn.language ?? language
    )
  }
}

// MARK: - Comparing

extension TranscriptRunner {
  private static func compare(_ draft: Draft, with turn: ScriptedTurn) -> TurnResult {
    var differences: [String] = []
    if let expected = turn.expectation {
      let items = draft.found
      if let outcome = expected.outcome, outcome != draft.outcome {
        differences.append("outcome \(outcome.rawValue), got \(draft.outcome.rawValue)")
      }
      if let wanted = expected.items, wanted.sorted() != items {
        differences.append("item \(describe(wanted)), got \(describe(items))")
      }
      if let text = expected.draft, text != draft.text {
        differences.append("draft “\(text)”, got “\(draft.text ?? "")”")
      }
      for words in expected.contains where !(draft.text ?? "").contains(words) {
        differences.append("draft with “\(words)”, got “\(draft.text ?? "")”")
      }
    }
    var standing = differences.isEmpty ? TurnResult.Standing.asExpected : .mismatch
    if turn.expectedFailure != nil {
      standing = differences.isEmpty ? .mismatch : .expectedFailure
      if differences.isEmpty {
        differences = ["a failure, got what is expected: take “expected_failure” away"]
      }
    }
    return TurnResult(
      turn: turn,
      draft: draft,
      standing: standing,
      differences: differences,
      logged: .nothing
    )
  }

  static func describe(_ items: [ItemID]) -> String {
    items.isEmpty ? "null" : items.sorted().map(\.description).joined(separator: " + ")
  }
}

// MARK: - Deciding

extension TranscriptRunner {
  private struct Taken {
    var logged: Logged
    var differences: [String] = []
    var thread: Int64?
  }

  private func take(_ scripted: ScriptedDecision, on asked: DeskQuestion) throws -> Taken {
    var overriding: [Concern] = []
    if let answer = scripted.answer {
      // A script may say the same to several people: whoever wrote it did so on purpose.
      let concerns = try desk.concerns(about: answer, for: asked).filter { $0.kind != .repeated }
      if let concern = concerns.first(where: { !scripted.insists || !$0.canBeOverridden }) {
        return Taken(logged: .nothing, differences: ["an answer that can be sent, got: \(concern.message)"])
      }
      overriding = concerns
    }
    switch try desk.decide(scripted.decision(overriding: overriding), on: asked) {
    case .recorded(let recorded):
      return Taken(logged: scripted.verdict.answers ? .answered : .decided, thread: recorded.thread)
    case .refused(.alreadyAnswered(let thread, _, _)):
      return Taken(logged: .alreadyAnswered, thread: thread)
    case .refused(.notSendable(let reason)):
      return Taken(logged: .nothing, differences: ["a draft that can be approved, got none: \(reason)"])
    case .refused(let error):
      throw error
    }
  }
}

extension ScriptedDecision {
  func decision(overriding: [Concern]) -> ReviewDecision {
    switch verdict {
    case .approve: .approve
    case .edit: .edit(text: answer ?? "", overriding: overriding)
    case .reject: .reject
    case .later: .later
    case .escalate: .escalate
    }
  }
}
