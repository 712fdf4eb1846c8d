import Answering
package import ThreadStorage

/// In which order the posts that wait are reviewed.
package enum ReviewOrder: String, CaseIterable {
  /// Safety, follow-ups, then asks by people and reach; jokes, thanks and spam last.
  case urgency
  /// The oldest first, safety ahead of all.
  case age
  /// What reached most people first, safety ahead of all.
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
  package enum Group: Int {
    case danger, followUp, question, light
  }

  package var group: Group {
    if outcome == .escalated || lane == .safety { return .danger }
    if kind == .followUp { return .followUp }
    return lane?.isLight == true ? .light : .question
  }
}
