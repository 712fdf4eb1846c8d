import Answering
import Foundation
import LineEditing
import Reviewing
import ThreadStorage

/// Writing an answer in other words than the draft's.
extension ReviewSession {
  /// What the reviewer wrote, once the guards or the reviewer are content; nil if it was dropped.
  func edited(_ given: String, _ asked: DeskQuestion, inEditor isInEditor: Bool) throws -> ReviewDecision? {
    var text = given
    // Prepared words are told of where somebody may be hurt; elsewhere nobody has read what would stand on the line.
    let offered = asked.draft.text ?? (asked.draft.tier == nil ? nil : asked.draft.startingPoint)
    var prefill = desk.unfinished.words(for: asked.question) ?? offered ?? ""
    while true {
      if text.isEmpty {
        guard let typed = try typedAnswer(startingWith: prefill, asked, inEditor: isInEditor) else {
          drop(reader.abandoned, asked)
          return nil
        }
        // Who types a key and Return out of habit hasn’t read what that would send.
        if typed == offered {
          tell("unchanged")
          return nil
        }
        text = typed
      }
      if reader.isInteractive { desk.unfinished.keep(text, for: asked.question) }
      let concerns = try desk.concerns(about: text, for: asked)
      if concerns.isEmpty { return .edit(text: text, overriding: []) }
      for concern in concerns {
        console.tell("! \(console.told(concern.message).printable)", console.warning)
      }
      let mayInsist = concerns.allSatisfy(\.canBeOverridden)
      switch try insistence(mayInsist) {
      case .send: return .edit(text: text, overriding: concerns)
      case .again(let words):
        prefill = words ?? text
        text = ""
      case .drop:
        drop(text, asked)
        return nil
      }
    }
  }

  /// Ends an edit; what was typed stands on the line when it is taken up again.
  private func drop(_ words: String?, _ asked: DeskQuestion) {
    let words = words.flatMap { Self.words(of: $0, to: asked) }
    if let words { desk.unfinished.keep(words, for: asked.question) }
    tell(words == nil ? "edit-dropped" : "edit-kept", [:], console.faint)
  }

  /// What was typed as an answer; nil where that is nothing, or the draft as it was.
  private static func words(of line: String, to asked: DeskQuestion) -> String? {
    nonEmpty(line).flatMap { $0 == asked.draft.text ?? asked.draft.startingPoint ? nil : $0 }
  }

  private enum Insistence {
    case send, drop
    /// The words go on the line again, or those that were typed in their place.
    case again(String?)
  }

  private func insistence(_ mayInsist: Bool) throws -> Insistence {
    let choices = "  \(console.words(mayInsist ? "insist-prompt" : "concern-prompt")) > "
    while case .line(let line) = try reader.readChoice(prompt: choices, keys: ["e", "n"], isStep: true) {
      let words = line.trimmingCharacters(in: .whitespaces)
      switch words.lowercased() {
      case "send" where mayInsist, console.words("insist-word") where mayInsist: return .send
      case "e", "edit": return .again(nil)
      case "n", "no": return .drop
      default:
        // A script's next line must not be taken for an answer to this.
        if !reader.isInteractive { return .drop }
        // Who writes on without pressing a key means other words: they stand on the line, and nothing is sent by them yet.
        if words.split(separator: " ").count >= Self.fewestWords {
          tell("insist-other", [:], console.faint)
          return .again(words)
        }
        tell("undecided-insist", [:], console.faint)
      }
    }
    return .drop
  }

  /// How many words are an answer, and no slip.
  private static let fewestWords = 3

  private func typedAnswer(
    startingWith prefill: String,
    _ asked: DeskQuestion,
    inEditor isInEditor: Bool
  ) throws -> String? {
    if reader.isInteractive, isInEditor || prefill.contains(where: \.isNewline) {
      if let text = try editInEditor(text: prefill) { return Self.nonEmpty(text) }
      if isInEditor { tell("no-editor", [:], console.faint) }
    }
    let line = prefill.replacing("\n", with: " ")
    let prompt = "\(console.words("answer-prompt"))> "
    let rule = desk.responder.lengthRule(for: asked.question)
    let watch = LineWatch { [console] in
      "  " + (console.room(for: $0, by: rule).map { "\($0) · " } ?? "") + prompt
    } atRest: { [desk] in
      desk.attend()
      desk.unfinished.keep(Self.words(of: $0, to: asked), for: asked.question)
    }
    guard
      case .line(let text) = try reader.readLine(prompt: "  \(prompt)", prefill: line, watch: watch)
    else { return nil }
    return Self.nonEmpty(text)
  }

  private static func nonEmpty(_ text: String) -> String? {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : trimmed
  }
}

extension Console {
  /// How long a text is where it is to be sent, or by how much too long, always as wide; nil where that takes any length.
  func room(for text: String, by rule: LengthRule) -> String? {
    guard let limit = rule.limit else { return nil }
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let excess = rule.excess(of: text)
    let width = max("\(limit)/\(limit)".columns, words("length-over", ["count": "99"]).columns)
    guard excess > 0 else { return "\(rule.measure(text))/\(limit)".leftPadded(to: width) }
    return warning(words("length-over", ["count": "\(excess)"]).leftPadded(to: width))
  }
}
