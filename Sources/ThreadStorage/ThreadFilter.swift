package import Answering
package import Foundation
import TextAnalysis

/// Which threads to read: those with a turn that meets every condition, whole and in order.
package struct ThreadFilter: Sendable, Hashable {
  /// What a turn's draft has to rest on.
  package enum Subject: Sendable, Hashable {
    case item(ItemID)
    case section(ItemID.Section)
  }

  /// By the newest decision of a thread that meets the conditions.
  package enum Order: Sendable, Hashable { case oldestFirst, newestFirst }

  /// The campaign whose knowledge drafted the turn; nil for all that are in the log.
  package var campaign: String?

  /// Decided at or after this time.
  package var since: Date?

  /// Decided before this time.
  package var until: Date?

  /// The item, or the part of the knowledge base, the turn is about.
  package var subject: Subject?

  /// Who decided; nil for everybody.
  package var reviewer: String?

  /// What the question or the answer has to say.
  package var words: String?

  /// Whether the turn must have an answer that stands.
  package var answeredOnly: Bool

  package var order: Order

  /// The most threads to read; nil for all.
  package var limit: Int?

  package init(
    campaign: String? = nil,
    since: Date? = nil,
    until: Date? = nil,
    subject: Subject? = nil,
    reviewer: String? = nil,
    words: String? = nil,
    answeredOnly: Bool = false,
    order: Order = .oldestFirst,
    limit: Int? = nil
  ) {
    (self.campaign, self.since, self.until) = (campaign, since, until)
    (self.subject, self.reviewer, self.words) = (subject, reviewer, words)
    (self.answeredOnly, self.order, self.limit) = (answeredOnly, order, limit)
  }
}
