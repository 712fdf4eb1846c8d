/// Whatever can be done at the desk: the one registry that prompts, keys, `/help`, Tab and the session read.
///
/// Each is a word with a slash in front; those that are needed all day are a key as well.
enum DeskCommand: String, CaseIterable {
  // On the question that stands on the desk.
  case approve, send, edit, editor, no, wrong, putoff, handover, harmless, item
  // To look at, without deciding.
  case why, thread, link, show, skip, back
  // Around it.
  case undo, redo, far, filter, queue, find, go, split, merge, later, mend, log, language, help, quit

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
    case .far: "i"
    case .filter: "f"
    case .help: "?"
    case .quit: "q"
    case .queue, .find, .go, .split, .merge, .later, .mend, .log, .language: nil
    }
  }

  /// What the prompt calls it.
  var name: String {
    switch self {
    case .send: "copy"
    case .no: "no reply"
    case .wrong: "wrong"
    case .putoff: "later"
    case .handover: "hand over"
    case .harmless: "not grave"
    case .item: "another item"
    case .help: "more"
    default: rawValue
    }
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

  /// What stands behind the word, if something may.
  var argument: String? {
    switch self {
    case .edit: "[words]"
    case .no: "[reason]"
    case .handover: "[to whom, and why]"
    case .item, .find: "words"
    case .go: "post, thread or ask"
    case .filter: "[language=fr tier=care …]"
    case .mend: "thread"
    case .log: "[n]"
    case .language: "en|fr|auto"
    case .merge: "ask"
    default: nil
    }
  }

  var summary: String {
    switch self {
    case .approve: "the draft goes out as it is"
    case .send: "approve, and put it on the clipboard to be posted now"
    case .edit: "other words, on the line"
    case .editor: "other words, in $VISUAL or $EDITOR"
    case .no: "no reply: a second key says why"
    case .wrong: "a good question, but the draft is about something else: shows the nearest others"
    case .putoff: "put off"
    case .handover: "hand it to somebody, with a note"
    case .harmless: "nobody is in danger or hurt after all; or somebody is"
    case .item: "find another item or rule by a few words"
    case .why: "all that led to the draft"
    case .thread: "what was said before, by them and by us"
    case .link: "where the post is"
    case .show: "the question and its draft once more"
    case .skip: "look at the next one first: nothing is decided, and it comes again in the next session"
    case .back: "back to the one you skipped last"
    case .undo: "take back what you did last, splits and merges too"
    case .redo: "do once more what you took back"
    case .far: "how far you are"
    case .filter: "only what is of a lane, tier, ask, language or network; nothing shows all again"
    case .queue: "what waits, and the asks of most people"
    case .find: "look in the queue, the log and the knowledge"
    case .go: "take up a post, a thread or an ask next"
    case .split: "this post asks something else than the others of its ask"
    case .merge: "those who ask this ask the same as another ask: an item, or a number"
    case .later: "take up what was put off, the oldest first"
    case .mend: "other words for an answer that stands; the old ones stay in the log"
    case .log: "the last n threads (10)"
    case .language: "read questions in this language, or find it from their words"
    case .help: "these lines"
    case .quit: "leave (so does Ctrl-D): nothing is lost"
    }
  }

  /// Whether it is about the question on the desk.
  var needsQuestion: Bool {
    switch self {
    case .approve, .send, .edit, .editor, .no, .wrong, .putoff, .handover, .harmless, .item, .thread, .link,
      .show, .skip:
      true
    default: false
    }
  }

  /// Whether it is about a queue.
  var needsQueue: Bool {
    [.queue, .filter, .split, .merge, .go, .harmless, .link, .skip, .back].contains(self)
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
