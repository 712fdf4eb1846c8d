/// Where a roadmap item stands, in the words product boards use.
package enum RoadmapStatus: String, Sendable, Codable, Hashable, CaseIterable {
  case open, planned, started, completed, declined
}

/// Whether an item is there, or where it stands on the roadmap.
package enum Standing: Sendable, Hashable {
  case feature
  case roadmap(RoadmapStatus)

  /// Whether people have it today.
  package var isThere: Bool { self == .feature || self == .roadmap(.completed) }

  /// `feature`, or the roadmap status.
  package var name: String {
    switch self {
    case .feature: "feature"
    case .roadmap(let status): status.rawValue
    }
  }
}

/// Who may read an item: an internal one may match, and is never quoted.
package enum Visibility: String, Sendable, Codable, Hashable, CaseIterable { case `public`, `internal` }

/// What a follow-up in a thread may ask of an item; the raw value is its key in the files.
package enum Detail: String, Sendable, Codable, Hashable, CaseIterable { case when, price, `where` }

/// An existing feature or a roadmap item: what a draft may be grounded in.
package struct KnowledgeItem: Sendable, Hashable {
  package var id: ItemID
  package var standing: Standing
  package var visibility: Visibility

  /// The side of the campaign whose wish it answers; nil where it is everybody’s.
  package var side: String?

  package var title: LocalizedText

  /// How people put it; the matcher learns from these.
  package var asks: LocalizedText

  /// Near misses that must not match.
  package var nearMisses: LocalizedText

  /// What the founder says of it; empty only for an internal item.
  package var answer: LocalizedText

  /// Why not, for a declined item.
  package var why: LocalizedText

  /// A question back to the asker.
  package var followUp: LocalizedText

  package var details: [Detail: LocalizedText]
  package var link: String?

  /// The public date, such as `2027-Q3`, `2027` or `2027-06`; nil if none was said in public.
  package var target: String?

  /// When somebody last checked that this is true.
  package var verified: CalendarDate?

  /// Where the item begins.
  package var source: SourceLocation

  /// Where in the item its parts stand.
  package var lines = SourceLines()

  package var isInternal: Bool { visibility == .internal }
}
