import Synchronization

/// Whether something is still wished for while it is tried.
final class StandingWish: Sendable {
  private let standing = Mutex(true)

  var stands: Bool { standing.withLock(\.self) }

  func withdraw() { standing.withLock { $0 = false } }
}
