internal import CEditline
internal import Foundation

/// Reads lines from a person at a terminal: editing, history, completion, and one-key choices.
///
/// Between calls, and however a call ends, the terminal is as it was found. One at a time in a process.
package final class TerminalLineReader: LineReader {
  package let isInteractive = true

  /// How a line ended, if not with Return.
  enum Ending {
    case interrupted
    case ended
    case killed(signal: Int32)
    case failed(code: Int32)
  }

  let editline: Editline
  let signals: SignalRelay
  let completions: [String]
  var decoder: KeyDecoder
  private let history: LineHistory
  private var lineNumber = 0

  // The state of one line; `TerminalKeys.swift` has what the keys do to it.
  var prompt = Prompt("")
  var choices: Set<Character>?
  var insertion: String?
  var queue: [Unicode.Scalar] = []
  var ending: Ending?
  package var abandoned: String?
  package var news: LineNews?
  var previousKey: Unicode.Scalar?
  var currentKey: Unicode.Scalar?
  var watch: LineWatch?
  var watched = ""

  /// The key that decided last, and when it was met last: held down, it decides nothing more.
  var lastChoice: (key: Unicode.Scalar, at: DispatchTime, isWord: Bool)?
  let keyPause: DispatchTimeInterval

  /// Whether what is asked for goes on from the last choice.
  var isStep = false

  /// Takes standard input and output, which must be a terminal of the given type; nil if lines can't be edited there.
  /// A key that is met again within `keyPause` milliseconds is held down, or was hit twice: it decides once.
  package init?(terminal: String, completions: [String], historyFile: String?, keyPause: Int = 300) {
    self.keyPause = .milliseconds(keyPause)
    guard let signals = SignalRelay(),
      let editline = Editline(terminal: terminal, historyLimit: LineHistory.limit)
    else { return nil }
    (self.editline, self.signals, self.completions) = (editline, signals, completions)
    history = LineHistory(path: historyFile)
    decoder = KeyDecoder { [signals] in waitForKeyboard(and: signals, milliseconds: $0) }
    history.entries.forEach(editline.remember)
    editline.nextKey = { [unowned self] in nextKey() }
    editline.insertPending = { [unowned self] in insertPending() }
    editline.complete = { [unowned self] in complete() }
  }

  package func readLine(prompt: String, prefill: String, watch: LineWatch) throws(LineReadingError)
    -> LineInput
  {
    self.watch = watch
    defer { self.watch = nil }
    return try readLine(prompt: watch.prompt(prefill), prefill: prefill)
  }

  package func readLine(prompt: String, prefill: String) throws(LineReadingError) -> LineInput {
    let fits = !prefill.isEmpty && !prefill.contains(where: \.isNewline)
    // Who types a line has read what stood above it.
    lastChoice = nil
    // A Return typed before a draft stood on the line would send it unread.
    return try read(
      prompt: prompt,
      prefill: fits ? prefill.precomposedStringWithCanonicalMapping : nil,
      choices: nil,
      discardingTypeahead: fits
    )
  }

  package func readChoice(prompt: String, keys: Set<Character>, isStep: Bool) throws(LineReadingError)
    -> LineInput
  {
    self.isStep = isStep
    return try read(prompt: prompt, prefill: nil, choices: keys, discardingTypeahead: true)
  }

  package func addToHistory(_ line: String) {
    guard let entry = history.add(line) else { return }
    editline.remember(entry)
  }

  private func read(
    prompt: String,
    prefill: String?,
    choices: Set<Character>?,
    discardingTypeahead: Bool
  ) throws(LineReadingError) -> LineInput {
    lineNumber += 1
    self.prompt = Prompt(prompt)
    self.choices = choices
    insertion = prefill
    queue = prefill == nil ? [] : [Editline.insertionKey]
    (ending, previousKey, currentKey) = (nil, nil, nil)
    abandoned = nil
    watched = ""
    decoder.reset()

    takeTerminal()
    // After the switch, since that lets through what was typed without a Return.
    if discardingTypeahead { tcflush(STDIN_FILENO, TCIFLUSH) }
    editline_write(self.prompt.heading)
    let line = editline.readLine(prompt: self.prompt.line)
    giveBackTerminal()
    return try result(line)
  }

  private func result(_ line: String?) throws(LineReadingError) -> LineInput {
    // A hang-up can show as the end of the input before its signal is looked at.
    while let signal = signals.next() {
      if SignalRelay.fatal.contains(signal) { ending = .killed(signal: signal) }
    }
    switch ending {
    case .interrupted: return .interrupted
    case .killed(let signal):
      // To the Swift runtime Ctrl-\ is a crash, with a backtrace: here a person just wants to quit.
      if signal == SIGQUIT { Foundation.signal(SIGQUIT, SIG_DFL) }
      // By now other signals have their usual effect again; if the program lives on, it is to come to an end.
      raise(signal)
      return .endOfInput
    case .failed(let code): throw .readFailed(line: lineNumber, code: code)
    case .ended, nil:
      guard let line else {
        editline_write("\n")
        return .endOfInput
      }
      return .line(line.hasSuffix("\n") ? String(line.dropLast()) : line)
    }
  }
}
