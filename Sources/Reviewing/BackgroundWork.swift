import Dispatch
import Synchronization

/// Work that is done beside a desk, which looks now and then whether it is done.
package final class BackgroundWork<Value: Sendable>: Sendable {
  private let state = Mutex<Result<Value, any Error>?>(nil)
  private let group = DispatchGroup()

  /// Begins at once.
  package init(_ work: @escaping @Sendable () throws -> Value) {
    DispatchQueue.global(qos: .utility).async(group: group) { [self] in
      finish(Result { try work() })
    }
  }

  private func finish(_ result: Result<Value, any Error>) { state.withLock { $0 = result } }

  /// What came of it; nil while it goes on.
  package var result: Result<Value, any Error>? { state.withLock { $0 } }

  /// Waits for its end.
  package func wait() { group.wait() }
}
