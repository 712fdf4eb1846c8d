internal import CEditline
internal import Foundation

/// What keys, signals and pastes do to the line being read.
extension TerminalLineReader {
  private static let carriageReturn: Unicode.Scalar = "\r"
  private static let lineFeed: Unicode.Scalar = "\n"
  private static let endOfFile: Unicode.Scalar = "\u{4}"
  private static let clearScreen: Unicode.Scalar = "\u{C}"
  private static let endOfLine: Unicode.Scalar = "\u{5}"

  /// Bracketed paste: the terminal marks what is pasted, so that its line breaks aren't taken for Return.
  private static let pasteMarking = (on: "\u{1B}[?2004h", off: "\u{1B}[?2004l")

  func takeTerminal() {
    signals.start()
    editline.setRaw(true)
    editline_write(Self.pasteMarking.on)
  }

  func giveBackTerminal() {
    editline_write(Self.pasteMarking.off)
    editline.setRaw(false)
    signals.stop()
  }

  /// The next key for libedit; nil ends the line.
  func nextKey() -> Unicode.Scalar? {
    while true {
      if !queue.isEmpty { return note(queue.removeFirst()) }
      guard ending == nil else { return nil }
      if waitForInput(on: [STDIN_FILENO], milliseconds: 0).isEmpty, showWatch() { return Editline.refreshKey }
      tellNewsUntilTyped()
      switch decoder.next() {
      case .signal(let signal): handle(signal)
      // The latter is what a terminal that was hung up answers.
      case .end, .failed(EIO):
        _ = showWatch()
        ending = .ended
      case .failed(let code): ending = .failed(code: code)
      case let key where choices != nil && editline.isLineEmpty: choose(key)
      case .scalar(let scalar): queue = [scalar]
      case .sequence(let sequence):
        if Editline.sequences[sequence] != nil { queue = Array(sequence.unicodeScalars) }
      case .paste(let text):
        insertion = onOneLine(text)
        queue = [Editline.insertionKey]
      }
    }
  }

  /// Tells what comes up meanwhile, above the line as it stands, until something is typed.
  private func tellNewsUntilTyped() {
    guard let news, decoder.isDrained else { return }
    while waitForInput(on: [signals.descriptor, STDIN_FILENO], milliseconds: Self.newsMilliseconds).isEmpty {
      guard news.isThere() else { continue }
      takeAwayLine()
      // The terminal stays as it is: what is typed in this very moment would be taken for a line of its own.
      news.tell()
      editline.redraw()
    }
  }

  /// How often it is asked whether there are any.
  private static let newsMilliseconds: Int32 = 250

  /// Has who looks on see the line, if it changed; whether the prompt is another one now.
  private func showWatch() -> Bool {
    guard let watch, case let (before, after) = editline.textAroundCursor, before + after != watched,
      // While the history is searched, what is looked for stands below the line.
      !(before + after).contains(where: \.isNewline)
    else { return false }
    watched = before + after
    watch.atRest(watched)
    let new = Prompt(watch.prompt(watched))
    guard new != prompt else { return false }
    prompt = new
    editline.prompt = new.line
    return true
  }

  private func note(_ key: Unicode.Scalar) -> Unicode.Scalar {
    (previousKey, currentKey) = (currentKey, key)
    return key
  }

  /// Whether the key was not let go since it decided, or goes on with a word that the deciding one began, such as “yes”: so
  /// fast nobody has read the next question yet.
  private func isHeld(_ key: Unicode.Scalar) -> Bool {
    let now = DispatchTime.now()
    guard let last = lastChoice, now < last.at + keyPause else {
      lastChoice = (key, now, false)
      return false
    }
    // A vowel behind a consonant, or the other way round; once a word is on its way, all that follows is of it.
    let isOfWord = !isStep && (last.isWord || Self.isVowel(last.key) != Self.isVowel(key))
    lastChoice = (key, now, isOfWord)
    return isOfWord || last.key == key
  }

  private static func isVowel(_ key: Unicode.Scalar) -> Bool { "aeiouAEIOU".unicodeScalars.contains(key) }

  /// A key on an empty line where a choice is wanted: a choice, the start of a command, or nothing.
  private func choose(_ key: Key) {
    guard case .scalar(let scalar) = key else { return editline.beep() }
    switch scalar {
    case "/":
      makeRoomToType()
      queue = [scalar]
    case Self.endOfFile, Self.clearScreen:
      queue = [scalar]
    case Self.carriageReturn, Self.lineFeed:
      decoder.drained() == .more ? editline.beep() : (queue = [Self.lineFeed])
    case _ where choices?.contains(Character(scalar)) == true:
      // A key that is held down sends no line breaks: with one behind it, it was typed.
      switch (decoder.drained(), isHeld(scalar)) {
      case (.nothing, false), (.lineBreaks, _): queue = [scalar, Self.lineFeed]
      default: editline.beep()
      }
    case _ where scalar.properties.isAlphabetic || ("0"..."9").contains(scalar):
      // A word or a number is being typed: it stands on the line until Return, so that no letter of it decides.
      makeRoomToType()
      queue = [scalar]
    default:
      editline.beep()
    }
  }

  private func handle(_ signal: Int32) {
    switch signal {
    case SIGINT:
      // Typing it out takes the cursor below the last row of a long line, as for Return.
      ending = .interrupted
      let (before, after) = editline.textAroundCursor
      abandoned = before + after
      queue = [Self.endOfLine, "^", "C", Self.lineFeed]
    case SIGWINCH:
      redrawInNewSize()
    case SIGTSTP:
      suspend()
    case SIGCONT:
      editline.setRaw(true)
      editline.redraw()
    default:
      _ = showWatch()
      ending = .killed(signal: signal)
      queue = [Self.lineFeed]
    }
  }

  private func suspend() {
    giveBackTerminal()
    raise(SIGTSTP)
    takeTerminal()
    editline_write("\r\u{1B}[J")
    editline.redraw()
  }

  /// Terminals wrap a long line again when their width changes, so the new width tells how far up the prompt is.
  private func redrawInNewSize() {
    takeAwayLine()
    editline.resize()
    editline.redraw()
  }

  /// Clears the rows of prompt and line, and leaves the cursor where they began.
  private func takeAwayLine() {
    let cells = prompt.width + columnCount(of: editline.textAroundCursor.before.unicodeScalars)
    let rows = cells / windowWidth()
    editline_write("\r" + (rows > 0 ? "\u{1B}[\(rows)A" : "") + "\u{1B}[J")
  }

  /// What is typed behind a prompt that leaves little room stands on a row of its own, where it doesn't break.
  private func makeRoomToType() {
    guard windowWidth() - prompt.width < Self.roomToType else { return }
    editline_write("\r\n")
    prompt = Prompt("  > ")
    editline.prompt = prompt.line
    editline.redraw()
  }

  /// How many columns a word with a slash and what goes with it takes.
  private static let roomToType = 30

  func insertPending() -> Editline.Effect {
    defer { insertion = nil }
    guard let insertion, !insertion.isEmpty, editline.insert(insertion) else { return .beep }
    return .refresh
  }

  func complete() -> Editline.Effect {
    let (before, after) = editline.textAroundCursor
    switch Completion.of(before, among: completions, isRepeated: previousKey == currentKey) {
    case .nothing:
      return .beep
    case .insert(let text):
      let isSpaced = text.hasSuffix(" ") && after.hasPrefix(" ")
      return editline.insert(isSpaced ? String(text.dropLast()) : text) ? .refresh : .beep
    case .list(let words):
      let rows = columns(words, width: windowWidth())
      editline_write("\r\n" + rows.map { $0 + "\r\n" }.joined())
      editline.redraw()
      return .none
    }
  }
}

/// The width of the terminal's window in columns.
private func windowWidth() -> Int { terminalColumns() ?? 80 }

/// Waits for a byte from standard input or a signal.
func waitForKeyboard(and signals: SignalRelay, milliseconds: Int32) -> KeyboardInput {
  while true {
    if let signal = signals.next() { return .signal(signal) }
    let ready = waitForInput(on: [signals.descriptor, STDIN_FILENO], milliseconds: milliseconds)
    if ready.isEmpty { return .nothing }
    guard !ready.contains(signals.descriptor), ready.contains(STDIN_FILENO) else { continue }
    do {
      // One byte at a time: the rest stays where a program that is started, or a flush, finds it.
      return try readBytes(from: STDIN_FILENO, atMost: 1).first.map(KeyboardInput.byte) ?? .end
    } catch {
      return .failed(error.code)
    }
  }
}
