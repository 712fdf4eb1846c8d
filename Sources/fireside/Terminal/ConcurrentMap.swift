import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// `transform` of each element, in order, on all cores.
  func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    // Large enough that handing them out costs nothing, small enough that no core waits for another.
    let size = 32
    let chunks = (count + size - 1) / size
    let results = Mutex([[Result]](repeating: [], count: chunks))
    DispatchQueue.concurrentPerform(iterations: chunks) { chunk in
      let done = self[chunk * size..<Swift.min(count, (chunk + 1) * size)].map(transform)
      results.withLock { $0[chunk] = done }
    }
    return results.withLock { $0.flatMap(\.self) }
  }
}
