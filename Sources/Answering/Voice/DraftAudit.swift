import TextAnalysis

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
  private let results = Memo<Key, Result>()
  private let statements = Memo<Statement, Bool>()

  private struct Key: Hashable {
    var text: String
    var item: ItemID?
  }

  private struct Statement: Hashable {
    var text: String
    var status: RoadmapStatus
  }

  init(_ textGuard: TextGuard, _ lengthRule: LengthRule) {
    (self.textGuard, self.lengthRule) = (textGuard, lengthRule)
  }

  /// The length of `text`, and what speaks against sending it as an answer that rests on `item`.
  func result(for text: String, on item: ItemID?) -> Result {
    results.value(for: Key(text: text, item: item)) {
      let length = lengthRule.measure(text)
      return Result(
        length: length,
        concerns: textGuard.concerns(about: text, on: item, measured: length),
        fits: lengthRule.fits(text, measured: length)
      )
    }
  }

  /// Whether `text` says by itself that its item has this status.
  func states(_ status: RoadmapStatus, _ text: String) -> Bool {
    statements.value(for: Statement(text: text, status: status)) {
      PromiseGuard(standing: .roadmap(status)).statesStatus(text)
    }
  }
}
