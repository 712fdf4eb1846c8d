import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// `transform` of each element, in order, on all cores; `chunk` elements are handed out at a time.
  ///
  /// The chunk should be large enough that handing it out costs nothing, small enough that no core waits for another.
  package func concurrentMap<Result: Sendable>(
    chunk: Int = 32,
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard count > 1 else { return map(transform) }
    let chunks = (count + chunk - 1) / chunk
    let results = Mutex([[Result]](repeating: [], count: chunks))
    DispatchQueue.concurrentPerform(iterations: chunks) { number in
      let done = self[number * chunk..<Swift.min(count, (number + 1) * chunk)].map(transform)
      results.withLock { $0[number] = done }
    }
    return results.withLock { $0.flatMap(\.self) }
  }
}
