import ArgumentParser

/// What the argument parser says of a wrong call, in its parts.
struct Usage {
  /// What is wrong, on one line: the values that would be right are told one after the other.
  let problem: String

  /// How the command is called, and what tells more.
  let usage: String
  let help: String

  /// Nil where it says something else.
  init?(of error: any Error) {
    let lines = Fireside.fullMessage(for: error).split(separator: "\n").map(String.init)
    guard let usage = lines.firstMatch(behind: "Usage: "),
      let help = lines.firstMatch(behind: "  See '")?.split(separator: "'").first
    else { return nil }
    (self.usage, self.help) = (usage, String(help))
    problem = Self.onOneLine(Fireside.message(for: error))
  }

  static func onOneLine(_ message: String) -> String {
    let parts = message.split(separator: " Please provide one of ", maxSplits: 1)
    guard parts.count == 2 else { return message }
    let values = parts[1].matches(of: /'([^']+)'|- (.+)/).compactMap { $0.1 ?? $0.2 }
    return parts[0] + " Please provide one of " + values.joined(separator: ", ")
  }
}

extension [String] {
  fileprivate func firstMatch(behind prefix: String) -> String? {
    first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }
}
