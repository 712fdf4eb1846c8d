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
    if words.isEmpty, reader.isInteractive {
      let question =
        lastDeferral.map { console.words("until-prompt-last", ["words": $0]) }
        ?? console.words("until-prompt")
      let prompt = "  \(question) > "
      guard case .line(let line) = try reader.readLine(prompt: prompt, prefill: "") else { return nil }
      words = line.trimmingCharacters(in: .whitespaces)
      if words.isEmpty { words = lastDeferral ?? "" }
    }
    if let deferral = deferralWords.deferral(words) {
      lastDeferral = words
      return deferral
    }
    tell("until-unread", ["words": words.printable], console.warning)
    return nil
  }

  /// When what was put off comes back.
  func comesBack(_ deferral: Deferral) -> String {
    switch deferral {
    case .until(let time): console.words("back-at", ["time": deferralWords.wording(of: time)])
    case .theirNextWord: console.words("back-on-reply")
    }
  }
}
