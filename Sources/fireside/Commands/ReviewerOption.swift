import ArgumentParser
import Foundation

/// Who sits at a desk.
struct ReviewerOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who sits at the desk: it stands beside each decision, and /undo takes back nobody else’s.",
      discussion: "Default: the name of the login.",
      valueName: "name"
    )
  )
  var reviewer: String?

  var name: String { (reviewer ?? NSUserName()).trimmingCharacters(in: .whitespacesAndNewlines) }

  func validate() throws {
    guard let reviewer, reviewer.allSatisfy(\.isWhitespace) else { return }
    throw ValidationError("--reviewer is empty: give a name")
  }
}
