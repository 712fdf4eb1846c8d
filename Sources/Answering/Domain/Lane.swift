/// What kind of answer a rule gives, in order of gravity: the gravest that fires wins.
package enum Lane: String, Sendable, Codable, Hashable, CaseIterable, Comparable {
  case safety, care, `case`, bug, contact, press, spam, noted, thanks, playful

  /// Whether a confident match in the knowledge base goes before this lane:
  /// "Thanks! Please add bitcoin" is about bitcoin.
  package var yieldsToKnowledge: Bool { self == .thanks || self == .playful }

  /// Whether its tone would hurt somebody who was hurt, so that no such answer follows a word of violence or fear.
  package var isLight: Bool { self == .playful || self == .thanks || self == .spam }

  /// Whether a rule of this lane fires by its own words alone; the others answer what the post does.
  package var isByWords: Bool {
    switch self {
    case .care, .case, .bug, .noted: false
    case .safety, .contact, .press, .spam, .thanks, .playful: true
    }
  }

  private var gravity: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: Lane, right: Lane) -> Bool { left.gravity < right.gravity }
}
