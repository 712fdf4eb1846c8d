import Answering
import Foundation
import LineEditing
import Reviewing

// Putting off until something happens.
extension ReviewSession {
  private var deferralWords: DeferralWords { DeferralWords(now: desk.clock(), timeZone: timeZone) }

  /// Until when, as `words` say or is typed; nothing typed is what was last. Nil where it isn’t to be put off after all.
  func deferral(_ words: String) throws -> Deferral? {
    var words = words
    while true {
      switch deferralWords.deferral(words) {
      case .until(let time) where time <= desk.clock():
        tell("until-past", ["time": deferralWords.wording(of: time)])
      case let deferral?:
        lastDeferral = words
        return deferral
      case nil:
        if !words.isEmpty { tell("until-unread", ["words": words.printable]) }
      }
      guard reader.isInteractive, let typed = try askUntilWhen(words), !typed.isEmpty else { return nil }
      words = typed
    }
  }

  private func askUntilWhen(_ words: String) throws -> String? {
    let question =
      lastDeferral.map { console.words("until-prompt-last", ["words": $0]) } ?? console.words("until-prompt")
    guard case .line(let line) = try reader.readLine(prompt: console.prompt(question), prefill: words) else {
      return nil
    }
    let typed = line.trimmingCharacters(in: .whitespaces)
    return typed.isEmpty ? lastDeferral : typed
  }

  /// When what was put off comes back.
  func comesBack(_ deferral: Deferral) -> String {
    switch deferral {
    case .until(let time): console.words("back-at", ["time": deferralWords.wording(of: time)])
    case .theirNextWord: console.words("back-on-reply")
    }
  }
}
