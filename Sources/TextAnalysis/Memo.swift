import Synchronization

/// Values that were worked out, remembered by what they were worked out from.
package final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let known = Mutex<[Key: Value]>([:])

  /// More than a campaign's voice can put together; a hostile one must not fill the memory.
  private let capacity = 20_000

  package init() {}

  package func value(for key: Key, make: () -> Value) -> Value {
    if let value = known.withLock({ $0[key] }) { return value }
    let value = make()
    known.withLock { known in
      if known.count >= capacity { known.removeAll() }
      known[key] = value
    }
    return value
  }
}
