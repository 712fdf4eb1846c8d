internal import CEditline
internal import Foundation
internal import Synchronization

/// Where the handler writes the signals that arrive; -1 while nobody listens.
private let listener = Atomic<Int32>(-1)

/// Turns signals into bytes on a pipe, so that they can be waited for together with keys and missed by no race.
///
/// libedit's own handlers won't do: they send the signal on to the whole process group, and end the process at
/// Ctrl-C unless the program has a handler too.
final class SignalRelay {
  /// Those that end the program, once the terminal is as it was found.
  static let fatal = [SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGPIPE]

  private static let relayed = fatal + [SIGINT, SIGTSTP, SIGCONT, SIGWINCH]

  /// Readable when a signal has arrived.
  let descriptor: Int32
  private let writeEnd: Int32
  private var former: [(signal: Int32, action: sigaction)] = []

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    stop()
    close(descriptor)
    close(writeEnd)
  }

  /// Takes over the signals that the program doesn't ignore.
  func start() {
    listener.store(writeEnd, ordering: .releasing)
    former = Self.relayed.compactMap { signal in
      var action = sigaction()
      let isCaught = editline_catch(signal, relay, &action) == 0
      return isCaught ? (signal, action) : nil
    }
  }

  /// Gives the signals back to whoever had them.
  func stop() {
    for (signal, action) in former {
      var action = action
      sigaction(signal, &action, nil)
    }
    former = []
    listener.store(-1, ordering: .releasing)
  }

  /// A signal that has arrived since the last call, or nil.
  func next() -> Int32? {
    var byte: UInt8 = 0
    return read(descriptor, &byte, 1) == 1 ? Int32(byte) : nil
  }
}

/// Runs as a signal handler: only a store and a `write`, both safe there.
private func relay(_ signal: Int32) {
  let savedError = errno
  var byte = UInt8(truncatingIfNeeded: signal)
  _ = write(listener.load(ordering: .acquiring), &byte, 1)
  errno = savedError
}
