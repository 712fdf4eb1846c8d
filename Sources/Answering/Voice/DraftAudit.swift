import Synchronization

/// What the guards and the length rule make of a finished draft, remembered: the same few texts go out again and again.
final class DraftAudit: Sendable {
  struct Result: Sendable {
    var length: Int
    var concerns: [Concern]

    /// Whether the network takes it in one post.
    var fits: Bool
  }

  private let textGuard: TextGuard
  private let lengthRule: LengthRule
  private let known = Mutex<[Key: Result]>([:])

  /// More texts than a campaign's voice can put together; a hostile one must not fill the memory.
  private static let capacity = 20_000

  private struct Key: Hashable {
    var text: String
    var item: ItemID?
  }

  init(_ textGuard: TextGuard, _ lengthRule: LengthRule) {
    self.textGuard = textGuard
    self.lengthRule = lengthRule
  }

  /// The length of `text`, and what speaks against sending it as an answer that rests on `item`.
  func result(for text: String, on item: ItemID?) -> Result {
    let key = Key(text: text, item: item)
    if let result = known.withLock({ $0[key] }) { return result }
    let result = Result(
      length: lengthRule.measure(text),
      concerns: textGuard.concerns(about: text, on: item),
      fits: lengthRule.fits(text)
    )
    known.withLock { known in
      if known.count >= Self.capacity { known.removeAll() }
      known[key] = result
    }
    return result
  }
}
