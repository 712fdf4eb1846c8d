internal import Foundation

/// What came of asking for a line: its text, Ctrl-C, or the end of the input.
package enum LineInput: Sendable, Equatable {
  case line(String)
  case interrupted
  case endOfInput
}

/// Looks on while a line is typed.
package struct LineWatch {
  /// The prompt for what stands on the line, as wide as it can always be: what changes its width moves the line.
  package let prompt: (String) -> String

  /// Called with what the line says, whenever the keyboard rests after a change.
  package let atRest: (String) -> Void

  package init(prompt: @escaping (String) -> String, atRest: @escaping (String) -> Void) {
    (self.prompt, self.atRest) = (prompt, atRest)
  }
}

/// What may have to be told while nobody types.
package struct LineNews {
  /// Whether there is something; asked a few times a second.
  package let isThere: () -> Bool

  /// Prints it, where the line stood.
  package let tell: () -> Void

  package init(isThere: @escaping () -> Bool, tell: @escaping () -> Void) {
    (self.isThere, self.tell) = (isThere, tell)
  }
}

/// Somewhere to read lines from: a terminal with editing, or plain input.
package protocol LineReader: AnyObject {
  /// Whether a person sits at the other end, who sees prompts and can edit a line.
  var isInteractive: Bool { get }

  /// Reads a whole line, without its line break; an interactive reader puts `prefill` on it, ready to be edited.
  ///
  /// A prefill with a line break in it can't stand on one line and is left out: use `editInEditor(text:)`.
  func readLine(prompt: String, prefill: String) throws(LineReadingError) -> LineInput

  /// The same, with `watch` looking on, and giving the prompt, where a line is edited key by key.
  func readLine(prompt: String, prefill: String, watch: LineWatch) throws(LineReadingError) -> LineInput

  /// Reads one choice: on a terminal a single key of `keys` is enough, elsewhere it is a line.
  ///
  /// On a terminal Return alone gives an empty line, `/` begins a line that is edited as usual, and other keys
  /// beep. What was typed or pasted before the prompt stood there is thrown away, so that it decides nothing; so is what
  /// follows a choice so fast that nobody has read what came up since, unless this `isStep` of the same choice.
  func readChoice(prompt: String, keys: Set<Character>, isStep: Bool) throws(LineReadingError) -> LineInput

  /// What is told above the line that is being edited, as soon as it is there; elsewhere nothing is.
  var news: LineNews? { get set }

  /// Remembers a line for the arrow keys, where there are arrow keys.
  func addToHistory(_ line: String)

  /// What stood on the line that Ctrl-C ended; nil if the last one ended otherwise.
  var abandoned: String? { get }
}

extension LineReader {
  package func readLine(prompt: String, prefill: String, watch: LineWatch) throws(LineReadingError)
    -> LineInput
  {
    try readLine(prompt: prompt, prefill: prefill)
  }

  package var abandoned: String? { nil }

  package var news: LineNews? {
    get { nil }
    set {}
  }
}

/// Picks the reader that fits: line editing for a person at a capable UTF-8 terminal, whole lines for one at another or
/// where it `isPlain`, and plain reading where nobody sits.
///
/// In scripts that type faster than people, `FIRESIDE_KEY_PAUSE` says how many milliseconds a key is held down for.
/// `completions` are the words, each starting with `/`, that Tab knows. Without `historyFile`, history ends
/// with the process.
package func makeLineReader(
  completions: [String],
  historyFile: String?,
  isPlain: Bool = false,
  environment: [String: String] = ProcessInfo.processInfo.environment
) -> any LineReader {
  let terminal = environment["TERM"] ?? ""
  guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return PlainLineReader() }
  guard !isPlain, !terminal.isEmpty, terminal != "dumb",
    adoptUTF8Locale(),
    let reader = TerminalLineReader(
      terminal: terminal,
      completions: completions,
      historyFile: historyFile,
      keyPause: environment["FIRESIDE_KEY_PAUSE"].flatMap { Int($0) } ?? 300
    )
  else { return LinearLineReader() }
  return reader
}

/// Sets the character type of the process to one with UTF-8, the user's own if it can be; false if there is none.
///
/// libedit goes by the locale of the process: without this, accents that are typed vanish.
private func adoptUTF8Locale() -> Bool {
  for name in ["", "C.UTF-8", "en_US.UTF-8"] {
    guard setlocale(LC_CTYPE, name) != nil, let codeset = nl_langinfo(CInt(CODESET)) else { continue }
    if String(cString: codeset).uppercased() == "UTF-8" { return true }
  }
  return false
}
