import Answering
import Foundation
import LineEditing
import Reviewing
import ThreadStorage

/// Closing a post without a reply.
extension ReviewSession {
  enum Closing {
    /// The post stays open after all.
    case not
    case because(ClosingReason?)
    /// It is handed over instead.
    case handedOver
  }

  /// Whether there is to be no reply, and why, if that is said.
  ///
  /// Nobody who may be hurt is closed in one key: a reason takes a second one.
  func closing(_ words: String, _ asked: DeskQuestion) throws -> Closing {
    let mayBeHurt = asked.draft.tier != nil
    if !words.isEmpty {
      if let reason = ClosingReason(typed: words) { return .because(reason) }
      tell("no-reason", ["words": words.printable, "reasons": reasons])
      return .not
    }
    guard reader.isInteractive else {
      guard mayBeHurt else { return .because(nil) }
      tell("closing-piped")
      return .not
    }
    if mayBeHurt { tell("closing-grave") }
    tell(mayBeHurt ? "closing-why-grave" : "closing-why", ["reasons": reasons]) { $0 }
    let input = try reader.readChoice(
      prompt: console.prompt(console.words("reason-prompt")),
      keys: Set(ClosingReason.allCases.map(\.key)).union(mayBeHurt ? ["!"] : []),
      isStep: true
    )
    guard case .line(let line) = input else { return .not }
    if mayBeHurt, line == "!" { return .handedOver }
    if let reason = ClosingReason(typed: line) { return .because(reason) }
    return mayBeHurt || !line.isEmpty ? .not : .because(nil)
  }

  /// Whether the words shown are to go to somebody who may be hurt, or who has an answer of ours there: one key sends nothing
  /// to them.
  func isMeant(_ asked: DeskQuestion) throws -> Bool {
    guard let doubt = doubt(aboutAnswering: asked) else { return true }
    guard reader.isInteractive else {
      // In a pipe the line that shows it is all the warning there can be, but for a second answer.
      guard asked.answeredBefore != nil else { return true }
      tell("meant-piped")
      return false
    }
    for concern in desk.responder.concerns(
      about: asked.draft.text ?? "",
      for: asked.question,
      on: asked.draft
    )
    where !asked.draft.concerns.contains(concern) {
      console.tell("! \(console.told(concern.message))", console.warning)
    }
    return try confirmsSending(doubt)
  }

  /// What is asked before a draft goes out, by its name in `desk.txt`; nil where one key is enough.
  private func doubt(aboutAnswering asked: DeskQuestion) -> String? {
    if let tier = asked.draft.tier { return "meant-\(tier)" }
    if asked.answeredBefore != nil { return "meant-second" }
    return asked.isAskerAnswered ? "meant-again" : nil
  }

  /// Whether words that were typed are to go to somebody who has an answer of ours there; else they stay at hand.
  func isSecondMeant(_ decision: ReviewDecision, _ asked: DeskQuestion) throws -> Bool {
    guard reader.isInteractive, case .edit(let text, _) = decision else { return true }
    if try confirmsSending("meant-second") { return true }
    desk.unfinished.keep(text, for: asked.question)
    tell("words-kept")
    return false
  }

  private func confirmsSending(_ question: String) throws -> Bool {
    tell(question)
    let prompt = console.prompt(console.words("send-prompt"))
    return try reader.readChoice(prompt: prompt, keys: ["s"], isStep: true) == .line("s")
  }

  /// Whether somebody who seemed to be in danger or hurt surely isn’t: that takes a second key too.
  func isSure(_ asked: DeskQuestion) throws -> Bool {
    guard asked.draft.tier != nil, reader.isInteractive else { return true }
    tell("sure-harmless")
    return try reader.readChoice(
      prompt: console.prompt(console.words("sure-prompt")),
      keys: ["s"],
      isStep: true
    )
      == .line("s")
  }

  private var reasons: String {
    ClosingReason.allCases.map { "\($0.key) \(console.name("reason", $0.rawValue))" }.joined(separator: " · ")
  }
}

extension ClosingReason {
  /// The key that stands for it.
  var key: Character {
    switch self {
    case .spam: "s"
    case .offTopic: "o"
    case .answered: "a"
    case .duplicate: "d"
    case .abuse: "b"
    case .wrongDraft: "w"
    }
  }

  /// Reads a key or the words, whatever their case.
  init?(typed words: String) {
    let words = words.trimmingCharacters(in: .whitespaces).lowercased()
    let found = Self.allCases.first { words == String($0.key) || words == $0.rawValue }
    guard let found else { return nil }
    self = found
  }
}
