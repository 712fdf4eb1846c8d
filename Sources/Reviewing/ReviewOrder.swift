import Answering
package import ThreadStorage

/// In which order the posts that wait are reviewed.
package enum ReviewOrder: String, CaseIterable {
  /// Danger, care, follow-ups, then asks by people and reach; jokes, thanks and spam last.
  case urgency
  /// The oldest first, danger and care ahead of all.
  case age
  /// What reached most people first, danger and care ahead of all.
  case reach

  /// The order as the log keeps it.
  var stored: WaitingOrder {
    switch self {
    case .urgency: .people
    case .age: .age
    case .reach: .reach
    }
  }
}

extension Triage {
  /// What goes before what, whatever else is so.
  package enum Group: Int { case danger, care, followUp, question, light }

  package var group: Group {
    switch tier {
    case .danger: return .danger
    case .care: return .care
    case nil: break
    }
    if kind == .followUp { return .followUp }
    return lane?.isLight == true ? .light : .question
  }
}
