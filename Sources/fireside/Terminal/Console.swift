import Foundation
import LineEditing
@preconcurrency import Rainbow
import TextAnalysis

/// Where a command's words go: standard output, or a test's buffer.
struct Console {
  /// Whether colours are shown.
  var isColoured: Bool

  /// Whether a text can be put on the clipboard of whoever looks at it.
  var canCopy = false

  /// Whether lines are for a screen reader: nothing stands there for the eye alone.
  var isPlain = false

  /// What it speaks to whoever sits there.
  var language = Language.english

  /// Whether the window would break a long line in the middle of a word.
  var isWindow = false

  /// Columns to wrap at.
  var width: () -> Int

  /// Rows of the window; nil where there is none.
  var height: () -> Int? = { nil }

  private let sink: (String) -> Void

  init(isColoured: Bool = false, width: @escaping () -> Int = { 80 }, sink: @escaping (String) -> Void) {
    (self.isColoured, self.width, self.sink) = (isColoured, width, sink)
  }

  /// Standard output: colours only on a terminal that can, and never with `NO_COLOR`.
  static func standard(
    _ environment: [String: String] = ProcessInfo.processInfo.environment,
    in language: Language = .english
  ) -> Console {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let refuses = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    Rainbow.enabled = true
    var console = Console(
      isColoured: isTerminal && !refuses,
      width: { isTerminal ? max(24, min(terminalColumns() ?? 80, 100)) : 100 },
      sink: { text in
        // A reader that has gone away (`| head`) ends us quietly by SIGPIPE; a full disk is worth a word.
        do {
          try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
          Failure.exit(
            with: BadInput("standard output can’t be written to: \(error.localizedDescription)"),
            in: language
          )
        }
      }
    )
    console.language = language
    console.isWindow = isTerminal
    if isTerminal { console.height = terminalRows }
    console.canCopy = isTerminal && environment["TERM"] != "dumb"
    return console
  }

  /// Standard output in whole lines, for a screen reader.
  static func plain(in language: Language) -> Console {
    var console = standard(
      ProcessInfo.processInfo.environment.merging(["NO_COLOR": "1"]) { $1 },
      in: language
    )
    (console.isPlain, console.width, console.height) = (true, { 10_000 }, { nil })
    return console
  }

  /// What stands before each line of an answer, for the eye alone.
  func bar(_ glyph: String = "│") -> String { isPlain ? "" : "\(glyph) " }

  /// Puts a text on the clipboard, by the terminal: over ssh and in tmux too, where they let it through (OSC 52 of xterm).
  func copy(_ text: String) {
    if canCopy { sink("\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}") }
  }

  /// Writes a line; where a window is too narrow for it, in as many as it takes, each moved in as it is.
  func line(_ text: String = "") {
    let isTooLong = isWindow && text.columns > width()
    sink((isTooLong ? text.wrapped(to: width()).joined(separator: "\n") : text) + "\n")
  }

  /// Writes what a program reads: on one line, however long that is.
  func record(_ text: String) { sink(text + "\n") }

  /// Says something in as many lines as it takes, behind `lead` or as much room.
  func tell(_ text: String, _ style: (String) -> String = { $0 }, behind lead: String = "  ") {
    let room = width() - lead.columns
    // Where a word has no room beside the lead, all of it is on lines of its own.
    guard !isWindow || text.split(whereSeparator: \.isWhitespace).allSatisfy({ String($0).columns <= room })
    else {
      for line in (lead.uncoloured + text).wrapped(to: width()) { self.line(style(line)) }
      return
    }
    for (number, line) in text.wrapped(to: room).enumerated() {
      self.line((number == 0 ? lead : "".padded(to: lead.columns)) + style(line))
    }
  }

  /// What is asked on the line on which it is answered: what a narrow window has no room for there stands above.
  func prompt(_ question: String) -> String {
    guard isWindow else { return "  \(question) > " }
    let lines = "  \(question) >".wrapped(to: width() - Self.roomToType)
    for line in lines.dropLast() { self.line(line) }
    return (lines.last ?? "") + " "
  }

  /// How many columns an answer of a few words takes.
  static let roomToType = 10

  /// Writes text as it is.
  func text(_ text: String) { sink(text) }

  /// Standard error in whole lines, for what a file or a program is not to get.
  static func standardError(in language: Language) -> Console {
    var console = Console { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) }
    console.language = language
    return console
  }

  /// Writes a line to standard error.
  static func standardError(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text.printable + "\n").utf8))
  }
}

// MARK: - Colours

extension Console {
  func strong(_ text: String) -> String { isColoured ? text.bold : text }
  func faint(_ text: String) -> String { isColoured ? text.lightBlack : text }
  func good(_ text: String) -> String { isColoured ? text.green : text }
  func warning(_ text: String) -> String { isColoured ? text.yellow : text }
  func alarm(_ text: String) -> String { isColoured ? text.red.bold : text }
  func key(_ text: String) -> String { isColoured ? text.cyan.bold : text }
}
