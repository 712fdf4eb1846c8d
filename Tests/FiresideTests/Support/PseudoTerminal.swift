import Foundation
import Synchronization

/// A program that runs on a terminal of its own, with a test at the keyboard and reading the screen.
///
/// Nothing sleeps: every wait is for output, or for the end of the program, with a deadline. Output is kept whole
/// in `transcript`, with its escape sequences.
final class PseudoTerminal {
  /// Something a test waited for that didn't come; shows what came instead.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// All that the program has written so far.
  var transcript: String { String(decoding: output, as: UTF8.self) }
  let processID: pid_t

  private let master: Int32
  private var output: [UInt8] = []
  /// Output before this has been waited for; `waitFor` looks after it.
  private var seen = 0
  private var status: Int32?
  /// A terminal that is just being opened would leak into a program that another test starts at that moment.
  private static let startOne = Mutex(())

  /// Starts a program as the leader of a session whose controlling terminal is this one.
  init(
    _ executable: String,
    _ arguments: [String] = [],
    environment: [String: String] = [
      "TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "FIRESIDE_KEY_PAUSE": "0",
    ],
    columns: Int = 80,
    rows: Int = 24
  ) throws {
    let started = try Self.startOne.withLock { _ in
      guard let (master, name) = Self.open() else {
        throw Failure(description: "no pseudo-terminal: \(String(cString: strerror(errno)))")
      }
      Self.setSize(of: master, columns, rows)
      guard let child = Self.spawn(executable, arguments, environment, terminal: name) else {
        close(master)
        throw Failure(description: "\(executable) didn't start: \(String(cString: strerror(errno)))")
      }
      return (master, child)
    }
    (master, processID) = started
  }

  deinit {
    if status == nil {
      kill(-processID, SIGKILL)
      kill(processID, SIGKILL)
      waitpid(processID, nil, 0)
    }
    close(master)
  }

  /// Types text; a control key is its character ("\u{3}" for Ctrl-C), Return is "\r".
  func send(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard written >= 0 || errno == EINTR else { throw failure("nobody takes what is typed") }
      rest = rest.dropFirst(max(0, written))
    }
  }

  /// Pastes text as a terminal does whose program asked for bracketed paste.
  func paste(_ text: String) throws {
    try send("\u{1B}[200~" + text.replacingOccurrences(of: "\n", with: "\r") + "\u{1B}[201~")
  }

  /// Waits until the text appears in output that hasn't been waited for yet; gives the output up to its end.
  @discardableResult
  func waitFor(_ text: String, within seconds: Double = 20) throws -> String {
    let deadline = Deadline(seconds)
    let wanted = Array(text.utf8)
    while true {
      if let end = Self.endOfFirst(wanted, in: output[seen...]) {
        defer { seen = end }
        return String(decoding: output[seen..<end], as: UTF8.self)
      }
      guard readMore(until: deadline) else {
        throw failure("\(String(reflecting: text)) didn't appear")
      }
    }
  }

  /// Waits for the program to end; gives its exit status, or 128 and the signal that ended it, as shells do.
  func waitForExit(within seconds: Double = 20) throws -> Int32 {
    if let status { return status }
    let deadline = Deadline(seconds)
    var raw: Int32 = 0
    // Its output must be taken all the while, or the program would block; and its end alone says nothing, since
    // a program that it started may still hold the terminal.
    while waitpid(processID, &raw, WNOHANG) == 0 {
      guard !deadline.isOver else { throw failure("the program didn't end") }
      if !readMore(until: Deadline(0.02)) { poll(nil, 0, 2) }
    }
    while readMore(until: Deadline(0)) {}
    let code = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F)
    status = code
    return code
  }

  /// Changes the size of the window, of which the program is told by SIGWINCH.
  func resize(columns: Int, rows: Int) {
    Self.setSize(of: master, columns, rows)
  }

  /// Sends the program itself a signal.
  func signal(_ signal: Int32) {
    kill(processID, signal)
  }

  /// The settings of the terminal at present, also after the program has ended.
  var attributes: termios {
    get throws {
      var attributes = termios()
      guard tcgetattr(master, &attributes) == 0 else { throw failure("no attributes") }
      return attributes
    }
  }

  /// Whether the terminal echoes and gives whole lines, as a shell expects to find it.
  var isRestored: Bool {
    get throws {
      let modes = try attributes.c_lflag
      return [ECHO, ICANON, ISIG].allSatisfy { modes & tcflag_t($0) != 0 }
    }
  }

  /// Reads what the program has written; false at its end or when the time is over.
  private func readMore(until deadline: Deadline) -> Bool {
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    let ready = poll(&polled, 1, deadline.milliseconds)
    if ready < 0, errno == EINTR { return true }
    guard ready > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return true }
    // Linux answers EIO once the last program has closed the terminal.
    guard count > 0 else { return false }
    output += buffer[..<count]
    return true
  }

  private func failure(_ what: String) -> Failure {
    Failure(description: "\(what); the output was:\n\(String(reflecting: transcript))")
  }

  private static func endOfFirst(_ wanted: [UInt8], in output: ArraySlice<UInt8>) -> Int? {
    guard let first = wanted.first else { return output.startIndex }
    var rest = output
    while let start = rest.firstIndex(of: first) {
      if output[start...].starts(with: wanted) { return start + wanted.count }
      rest = output[(start + 1)...]
    }
    return nil
  }

  private static func setSize(of master: Int32, _ columns: Int, _ rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }
}

extension PseudoTerminal {
  #if canImport(Darwin)
    private static let startsSession = Int32(POSIX_SPAWN_SETSID)
  #else
    // glibc hides this, and posix_openpt(3) too, unless a feature macro is set, which Swift can't do.
    private static let startsSession: Int32 = 0x80
  #endif

  /// A new pseudo-terminal: our end of it, and the name of the program's.
  private static func open() -> (master: Int32, name: String)? {
    var (master, slave): (Int32, Int32) = (-1, -1)
    guard openpty(&master, &slave, nil, nil, nil) == 0 else { return nil }
    defer { close(slave) }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    var name = [CChar](repeating: 0, count: 128)
    guard ttyname_r(slave, &name, name.count) == 0 else { return nil }
    return (master, String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  /// Opening the terminal as the first thing a session leader does makes it the controlling one.
  private static func spawn(
    _ executable: String,
    _ arguments: [String],
    _ environment: [String: String],
    terminal: String
  ) -> pid_t? {
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
      var actions: posix_spawn_file_actions_t?
    #else
      var attributes = posix_spawnattr_t()
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    // A test runner may ignore or block signals, and children inherit that.
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    let flags = startsSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)

    let words = ([executable] + arguments).map { strdup($0) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { (words + variables).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, executable, &actions, &attributes, words + [nil], variables + [nil])
    errno = code
    return code == 0 ? child : nil
  }
}

/// A point in time by the clock that nobody sets.
private struct Deadline {
  private let instant: ContinuousClock.Instant

  init(_ seconds: Double) {
    instant = .now + .seconds(seconds)
  }

  var isOver: Bool { instant <= .now }

  /// What is left, as poll(2) takes it.
  var milliseconds: Int32 {
    let left = ContinuousClock.now.duration(to: instant)
    return Int32(
      clamping: max(0, left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000)
    )
  }
}
