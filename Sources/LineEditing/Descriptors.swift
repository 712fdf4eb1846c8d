internal import Foundation

/// A system call that failed, by its `errno`.
struct SystemCallError: Error { let code: Int32 }

/// Reads what is there, waiting if there is nothing; empty at the end of the input.
func readBytes(from descriptor: Int32, atMost count: Int) throws(SystemCallError) -> [UInt8] {
  var code: Int32 = 0
  while true {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      let got = read(descriptor, buffer.baseAddress, count)
      code = got < 0 ? errno : 0
      initialized = max(0, got)
    }
    switch code {
    case 0: return bytes
    case EINTR: continue
    case EAGAIN: _ = waitForInput(on: [descriptor], milliseconds: -1)
    default: throw SystemCallError(code: code)
    }
  }
}

/// Waits until one of the descriptors has something to say, and tells which have; none if the time is over.
func waitForInput(on descriptors: [Int32], milliseconds: Int32) -> [Int32] {
  var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  while poll(&polled, nfds_t(polled.count), milliseconds) < 0 {
    // Anything else than an interruption is for the read that follows to report.
    guard errno == EINTR else { return descriptors }
  }
  return polled.filter { $0.revents != 0 }.map(\.fd)
}

/// Writes all the bytes; false if the other side doesn't take them.
func writeBytes(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if written > 0 {
      rest = rest.dropFirst(written)
    } else if errno != EINTR {
      return false
    }
  }
  return true
}
