import Reviewing

/// Whatever can be done at the desk: the one registry that prompts, keys, `/help`, Tab and the session read.
///
/// Each is a word with a slash in front; those that are needed all day are a key as well.
enum DeskCommand: String, CaseIterable {
  // On the question that stands on the desk.
  case approve, send, edit, editor, no, wrong, putoff, until, handover, harmless, item
  // To look at, without deciding.
  case why, thread, link, show, skip, back
  // Around it.
  case undo, redo, keep, unkeep, far, filter, queue, find, go, split, merge, later, mend, log, language, help,
    quit

  /// The key that does it where a choice is wanted; nil where it takes the word.
  var key: Character? {
    switch self {
    case .approve: "y"
    case .send: ">"
    case .edit: "e"
    case .editor: "E"
    case .no: "n"
    case .wrong: "d"
    case .putoff: "l"
    case .until: "L"
    case .handover: "!"
    case .harmless: "s"
    case .item: "c"
    case .why: "w"
    case .thread: "t"
    case .link: "o"
    case .show: "p"
    case .skip: "j"
    case .back: "k"
    case .undo: "u"
    case .redo: "U"
    case .keep: "K"
    case .far: "i"
    case .filter: "f"
    case .go: "g"
    case .help: "?"
    case .quit: "q"
    case .unkeep, .queue, .find, .split, .merge, .later, .mend, .log, .language: nil
    }
  }

  /// What the prompt calls it.
  func name(in console: Console, on asked: DeskQuestion) -> String {
    console.words(self == .no && asked.canBeLeft ? "key-leave" : "key-\(rawValue)")
  }

  /// What else it answers to.
  private var aliases: [String] {
    switch self {
    case .approve: ["yes"]
    case .no: ["reject"]
    case .putoff: ["later"]
    case .handover: ["x", "escalate"]
    default: []
    }
  }

  /// Whether something may stand behind the word.
  var takesWords: Bool {
    switch self {
    case .edit, .no, .until, .handover, .item, .undo, .find, .go, .filter, .mend, .log, .language, .merge,
      .keep, .unkeep:
      true
    default: false
    }
  }

  /// The word, and what may stand behind it.
  func usage(in console: Console) -> String {
    "/\(rawValue)" + (takesWords ? " " + console.words("behind-\(rawValue)") : "")
  }

  /// What it does.
  func summary(in console: Console) -> String { console.words("does-\(rawValue)") }

  /// Whether it is about the question on the desk.
  var needsQuestion: Bool {
    switch self {
    case .approve, .send, .edit, .editor, .no, .wrong, .putoff, .until, .handover, .harmless, .item, .thread,
      .link,
      .show, .skip:
      true
    default: false
    }
  }

  /// Whether it is about a queue.
  var needsQueue: Bool {
    [.queue, .filter, .split, .merge, .go, .harmless, .link, .skip, .back, .until].contains(self)
  }

  /// What stands in every prompt where it applies, in this order.
  static let prompted: [DeskCommand] = [
    .approve, .send, .edit, .no, .wrong, .putoff, .handover, .harmless, .item, .help, .why,
  ]

  /// Reads a word, whatever its case; nil for anything else.
  init?(word: String) {
    let word = word.lowercased()
    guard let found = Self(rawValue: word) ?? Self.allCases.first(where: { $0.aliases.contains(word) }) else {
      return nil
    }
    self = found
  }

  /// Reads what is typed where a choice is wanted: a key, or the word of what has one. `later` puts off there.
  init?(typed text: String) {
    let word = text.lowercased()
    let found =
      Self.allCases.first { $0.key.map(String.init) == text }
      ?? Self.allCases.first { $0.key.map(String.init) == word }
      ?? Self.allCases.first { $0.aliases.contains(word) || $0.rawValue == word && $0.key != nil }
    guard let found else { return nil }
    self = found
  }

  static let completions = allCases.map { "/" + $0.rawValue }
}
