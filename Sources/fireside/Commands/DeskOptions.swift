import ArgumentParser
import Foundation
import LineEditing

/// Who sits at a desk, and how it looks.
struct DeskOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who sits at the desk: it stands beside each decision, and /undo takes back nobody else’s.",
      discussion: "Default: the name of the login.",
      valueName: "name"
    )
  )
  var reviewer: String?

  @Flag(help: "Plain lines, as a screen reader takes them: no colours and bars, and each key with Return.")
  var plain = false

  @OptionGroup var speech: SpeechOptions

  var name: String { (reviewer ?? NSUserName()).trimmingCharacters(in: .whitespacesAndNewlines) }

  var console: Console { plain ? .plain(in: speech.language) : speech.console }

  func reader(completions: [String] = [], historyFile: String? = nil) -> any LineReader {
    makeLineReader(completions: completions, historyFile: historyFile, isPlain: plain)
  }

  func validate() throws {
    guard let reviewer, reviewer.allSatisfy(\.isWhitespace) else { return }
    throw ValidationError("--reviewer is empty: give a name")
  }
}
