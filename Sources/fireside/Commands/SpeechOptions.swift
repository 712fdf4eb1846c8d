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
  /// What this call speaks: what can’t be parsed, or has no option for it, goes by that too.
  static let ofCall = asked(for: CommandLine.arguments) ?? ofSurroundings(ProcessInfo.processInfo.environment)

  /// What `--ui` says among the words of a call.
  static func asked(for arguments: [String]) -> Language? {
    let places = arguments.indices.filter { arguments[$0] == "--ui" && arguments.indices.contains($0 + 1) }
    let words =
      places.map { arguments[$0 + 1] }
      + arguments.filter { $0.hasPrefix("--ui=") }.map { String($0.dropFirst(5)) }
    return words.last.flatMap { Language(rawValue: $0) }
  }

  /// The first of these that is set says it, as everywhere: French for `fr_CA.UTF-8`, English for all that has no table.
  static func ofSurroundings(_ environment: [String: String]) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return Language(rawValue: String(locale.prefix { $0.isLetter }).lowercased()) ?? .english
  }
}
