internal import CEditline
internal import Foundation

/// One libedit editor on standard input and output: the only place that touches its pointers.
final class Editline {
  /// What to do after a bound key: the codes that libedit's commands return.
  enum Effect: UInt8 {
    case refresh = 4
    case none = 0
    case beep = 6
  }

  /// Stands in the stream of keys for text to insert as it is, whatever the keys in it are bound to.
  static let insertionKey: Unicode.Scalar = "\u{1F}"

  /// Stands there for the prompt that changed: what is no longer as it was on the screen is drawn, and nothing else.
  static let refreshKey: Unicode.Scalar = "\u{1E}"

  /// Escape sequences of keys, and what they do; those that aren't here are ignored.
  static let sequences: [String: String] = {
    var sequences: [String: String] = [:]
    for (endings, command) in [
      (["[A", "OA"], "ed-prev-history"), (["[B", "OB"], "ed-next-history"),
      (["[C", "OC"], "ed-next-char"), (["[D", "OD"], "ed-prev-char"),
      (["[H", "OH", "[1~", "[7~"], "ed-move-to-beg"), (["[F", "OF", "[4~", "[8~"], "ed-move-to-end"),
      (["[3~"], "ed-delete-next-char"),
      (["[1;5C", "[1;3C", "f"], "em-next-word"), (["[1;5D", "[1;3D", "b"], "ed-prev-word"),
      (["d"], "em-delete-next-word"), (["\u{7F}", "\u{8}"], "ed-delete-prev-word"),
    ] {
      for ending in endings { sequences["\u{1B}" + ending] = command }
    }
    return sequences
  }()

  /// Gives the next key; nil ends the line at once.
  var nextKey: () -> Unicode.Scalar? = { nil }
  /// What `insertionKey` and Tab do.
  var insertPending: () -> Effect = { .beep }
  var complete: () -> Effect = { .beep }

  private let editor: OpaquePointer
  private let past: OpaquePointer
  private let errors: UnsafeMutablePointer<FILE>
  /// libedit keeps no copy of the prompt and reads it at every redraw.
  private var promptText = strdup("")

  /// What stands before the line, from its next redraw on.
  var prompt = "" {
    didSet {
      free(promptText)
      promptText = strdup(prompt)
    }
  }

  /// Opens the editor for a type of terminal, or the nearest one known; nil if libedit can't edit here.
  init?(terminal: String, historyLimit: Int) {
    // What libedit complains about (an unknown terminal) is dealt with here, and is nothing for the user to read.
    guard let errors = fopen("/dev/null", "w") else { return nil }
    guard let past = history_init(), let editor = editline_open("fireside", errors) else {
      fclose(errors)
      return nil
    }
    (self.editor, self.past, self.errors) = (editor, past, errors)
    let types = [terminal, "xterm-256color", "xterm", "vt100", "ansi"]
    _ = types.first { (type: String) in editline_set_terminal(editor, type) == 0 }
    // libedit miscounts wide characters when it lets the terminal shift text: without these capabilities it redraws.
    for name in ["ic", "im", "IC", "dc", "DC"] { editline_set_capability(editor, name, "") }
    editline_set_mode(editor, "emacs")
    editline_set_signal(editor, 0)
    editline_use_history(editor, past, Int32(historyLimit))
    editline_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    editline_set_prompt(
      editor,
      { Editline.of($0)?.promptText },
      Prompt.marker.asciiValue.map(CChar.init) ?? 1
    )
    editline_set_key_source(editor) { Editline.of($0)?.storeKey(in: $1) ?? -1 }
    bindKeys()
  }

  deinit {
    el_end(editor)
    history_end(past)
    fclose(errors)
    free(promptText)
  }

  private func bindKeys() {
    editline_add_command(editor, "fireside-insert") { editor, _ in
      (Editline.of(editor)?.insertPending() ?? .beep).rawValue
    }
    editline_add_command(editor, "fireside-complete") { editor, _ in
      (Editline.of(editor)?.complete() ?? .beep).rawValue
    }
    editline_bind(editor, String(Character(Self.insertionKey)), "fireside-insert")
    editline_bind(editor, "\t", "fireside-complete")
    editline_add_command(editor, "fireside-refresh") { _, _ in Effect.refresh.rawValue }
    editline_bind(editor, String(Character(Self.refreshKey)), "fireside-refresh")
    for (sequence, command) in Self.sequences { editline_bind(editor, sequence, command) }
    // Ctrl-R searches, and Ctrl-W takes a word, as in shells.
    editline_bind(editor, "\u{12}", "em-inc-search-prev")
    editline_bind(editor, "\u{17}", "ed-delete-prev-word")
  }

  private static func of(_ editor: OpaquePointer?) -> Editline? {
    editline_owner(editor).map { Unmanaged<Editline>.fromOpaque($0).takeUnretainedValue() }
  }

  private func storeKey(in target: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    guard let target, let key = nextKey() else { return -1 }
    target.pointee = wchar_t(key.value)
    return 1
  }

  /// Edits a line until Return and gives it with its line break; nil at the end of the input.
  func readLine(prompt: String) -> String? {
    self.prompt = prompt
    var count: Int32 = 0
    guard let line = el_gets(editor, &count), count > 0 else { return nil }
    return String(cString: line)
  }

  /// Switches the terminal between sending keys and sending lines.
  func setRaw(_ isRaw: Bool) { editline_set_raw(editor, isRaw ? 1 : 0) }

  /// Inserts text before the cursor; false if there is no room.
  func insert(_ text: String) -> Bool { el_insertstr(editor, text) == 0 }

  func beep() {
    el_beep(editor)
    editline_write("")
  }

  /// Draws prompt and line again from where the terminal's cursor stands.
  func redraw() { editline_redraw(editor) }

  /// Takes on the window's new size.
  func resize() { el_resize(editor) }

  /// Adds a line to what the arrow keys bring back.
  func remember(_ line: String) { editline_remember(past, line) }

  var isLineEmpty: Bool {
    guard let line = el_wline(editor)?.pointee else { return true }
    return line.buffer == line.lastchar
  }

  /// The line as it stands, apart at the cursor.
  var textAroundCursor: (before: String, after: String) {
    guard let line = el_wline(editor)?.pointee else { return ("", "") }
    return (Self.text(from: line.buffer, to: line.cursor), Self.text(from: line.cursor, to: line.lastchar))
  }

  private static func text(from start: UnsafePointer<wchar_t>?, to end: UnsafePointer<wchar_t>?) -> String {
    guard let start, let end, start < end else { return "" }
    var text = String.UnicodeScalarView()
    for value in UnsafeBufferPointer(start: start, count: end - start) {
      if let scalar = Unicode.Scalar(UInt32(bitPattern: value)) { text.append(scalar) }
    }
    return String(text)
  }
}
