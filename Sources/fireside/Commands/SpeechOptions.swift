import ArgumentParser
import Foundation
import TextAnalysis

/// What language a command speaks to whoever runs it; the posts and their answers have their own.
struct SpeechOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of the desk itself: en or fr.",
      discussion: "Default: that of $LC_ALL, $LC_MESSAGES or $LANG."
    )
  )
  var ui: Language?

  var language: Language { ui ?? .ofSurroundings(ProcessInfo.processInfo.environment) }

  var console: Console { .standard(in: language) }
}

/// A command that speaks the language of whoever runs it, its errors too.
protocol SpeakingCommand: ParsableCommand {
  var speech: SpeechOptions { get }
}

extension Language {
  /// The first of these that is set says it, as everywhere: French for `fr_CA.UTF-8`, English for all that has no table.
  static func ofSurroundings(_ environment: [String: String]) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return Language(rawValue: String(locale.prefix { $0.isLetter }).lowercased()) ?? .english
  }
}
