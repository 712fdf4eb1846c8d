internal import CEditline
internal import Foundation

/// Lets the user edit a text in `$VISUAL` or `$EDITOR`, and gives what they made of it; nil if neither is set.
///
/// The text goes through a temporary file that only the user can read, and that is removed in any case.
package func editInEditor(
  text: String,
  environment: [String: String] = ProcessInfo.processInfo.environment
) throws(LineReadingError) -> String? {
  let named = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self)
  guard let editor = named.first(where: { !$0.trimmingCharacters(in: .whitespaces).isEmpty }) else {
    return nil
  }
  var path = Array((NSTemporaryDirectory() + "fireside-XXXXXX.txt").utf8CString)
  let descriptor = mkstemps(&path, 4)
  guard descriptor >= 0 else {
    throw .editorFailed(command: editor, reason: reason("no temporary file", errno))
  }
  let file = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  defer { unlink(file) }
  let isWritten = writeBytes(Array(text.utf8), to: descriptor)
  close(descriptor)
  guard isWritten else { throw .editorFailed(command: editor, reason: reason("no temporary file", errno)) }

  try run(editor, on: file)
  guard let bytes = FileManager.default.contents(atPath: file) else {
    throw .editorFailed(command: editor, reason: "the edited file is gone")
  }
  guard let edited = String(validating: bytes, as: UTF8.self) else {
    throw .editorFailed(command: editor, reason: "the edited text is not valid UTF-8")
  }
  // Editors end the last line; the text is as it was but for what the user did.
  return edited.hasSuffix("\n") && !text.hasSuffix("\n") ? String(edited.dropLast()) : edited
}

private func reason(_ what: String, _ code: Int32) -> String {
  "\(what) (\(String(cString: strerror(code))))"
}

/// Runs the editor through the shell, since the variable may hold options, in the foreground of this terminal.
private func run(_ editor: String, on file: String) throws(LineReadingError) {
  fflush(nil)
  var settings = termios()
  let isTerminal = tcgetattr(STDIN_FILENO, &settings) == 0
  defer { if isTerminal { tcsetattr(STDIN_FILENO, TCSADRAIN, &settings) } }

  // As system(3) does: Ctrl-C is for the editor.
  let interrupt = signal(SIGINT, SIG_IGN)
  let quit = signal(SIGQUIT, SIG_IGN)
  defer {
    signal(SIGINT, interrupt)
    signal(SIGQUIT, quit)
  }

  var child: pid_t = 0
  let failure = spawnShell(["sh", "-c", editor + " \"$1\"", editor, file], &child)
  guard failure == 0 else {
    throw .editorFailed(command: editor, reason: reason("it did not start", failure))
  }
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0 {
    guard errno == EINTR else { throw .editorFailed(command: editor, reason: reason("it was lost", errno)) }
  }
  guard status == 0 else {
    let end = status & 0x7F == 0 ? "exit status \(status >> 8)" : "signal \(status & 0x7F)"
    throw .editorFailed(command: editor, reason: "it ended with \(end), so the text stays as it was")
  }
}

/// Starts `/bin/sh` with the signals that this process ignores meanwhile in their usual effect.
private func spawnShell(_ arguments: [String], _ child: inout pid_t) -> Int32 {
  #if canImport(Darwin)
    var attributes: posix_spawnattr_t?
  #else
    var attributes = posix_spawnattr_t()
  #endif
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var restored = sigset_t()
  sigemptyset(&restored)
  sigaddset(&restored, SIGINT)
  sigaddset(&restored, SIGQUIT)
  posix_spawnattr_setsigdefault(&attributes, &restored)
  // The thread may block signals, and the editor would never know of them.
  var blocked = sigset_t()
  sigemptyset(&blocked)
  posix_spawnattr_setsigmask(&attributes, &blocked)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
  let pointers = arguments.map { strdup($0) }
  defer { pointers.forEach { free($0) } }
  return posix_spawn(&child, "/bin/sh", nil, &attributes, pointers + [nil], environ)
}
