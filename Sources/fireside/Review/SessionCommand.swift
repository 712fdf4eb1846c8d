/// What can be typed with a slash in front: the one registry that `/help`, Tab and the session read.
enum SessionCommand: String, CaseIterable {
  case help, why, queue, split, merge, later, undo, log, language, quit

  /// What stands behind the name, if something may.
  var argument: String? {
    switch self {
    case .log: "[n]"
    case .language: "en|fr|auto"
    case .merge: "ask"
    default: nil
    }
  }

  var summary: String {
    switch self {
    case .help: "these lines"
    case .why: "all that led to the last draft"
    case .queue: "what waits, and the asks of most people"
    case .split: "this post asks something else than the others of its ask"
    case .merge: "those who ask this ask the same as another ask: an item, or a number"
    case .later: "take up what was put off, oldest first"
    case .undo: "take the last decision back"
    case .log: "the last n threads (10)"
    case .language: "read questions in this language, or find it from their words"
    case .quit: "leave (so does Ctrl-D)"
    }
  }

  /// Whether it is about a queue.
  var needsQueue: Bool { self == .queue || self == .split || self == .merge }

  static let completions = allCases.map { "/" + $0.rawValue }
}

/// What a reviewer can decide with one key.
enum DecisionKey: String, CaseIterable {
  case approve, edit, reject, later, escalate, why

  /// The key; the first letter, but where two would share it.
  var key: Character {
    switch self {
    case .approve: "y"
    case .edit: "e"
    case .reject: "n"
    case .later: "l"
    case .escalate: "x"
    case .why: "w"
    }
  }

  /// Reads `y`, `yes`, `approve` and the like, whatever their case; nil for anything else.
  init?(_ text: String) {
    let word = text.lowercased()
    let found = Self.allCases.first { key in
      word == String(key.key) || word == key.rawValue
        || (key == .approve && word == "yes") || (key == .reject && word == "no")
    }
    guard let found else { return nil }
    self = found
  }
}
