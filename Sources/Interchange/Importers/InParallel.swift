import Dispatch
import Synchronization

/// Work on all cores.
enum InParallel {
  /// The values of `transform`, in the order of `elements`.
  static func map<Element: Sendable, Value: Sendable>(
    _ elements: [Element],
    _ transform: @Sendable (Element) -> Value
  ) -> [Value] {
    guard elements.count > 1 else { return elements.map(transform) }
    let values = Mutex([Value?](repeating: nil, count: elements.count))
    DispatchQueue.concurrentPerform(iterations: elements.count) { number in
      let value = transform(elements[number])
      values.withLock { $0[number] = value }
    }
    return values.withLock { $0.compactMap(\.self) }
  }
}
