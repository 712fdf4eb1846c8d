package import TextAnalysis

/// Where somebody who may be in danger finds help, in one language and place.
package struct HelpLine: Sendable, Hashable {
  package var language: Language

  /// Whom it is for: a country, by its two letters, or the people of a network that has a place to report somebody at risk.
  package enum Place: Sendable, Hashable {
    case country(String)
    case network(Network)
  }

  package var place: Place
  package var name: String

  /// A number or an address.
  package var contact: String

  /// When somebody last checked that it answers; nil where nobody said.
  package var checked: CalendarDate?

  /// Where it stands.
  package var source: SourceLocation
}

extension Responder {
  /// The help lines for a post of which `draft` says that somebody may be in danger: those of its rule, else all; in the
  /// language of the draft, by country, then that of the post’s own network. Those of one place stay in their order, for the
  /// first to call comes first.
  package func helpLines(for draft: Draft, on network: Network) -> [HelpLine] {
    guard draft.tier == .danger else { return [] }
    let own = draft.item.flatMap(knowledge.rule)?.help ?? []
    let lines = own.isEmpty ? knowledge.rules.filter { $0.lane == .safety }.flatMap(\.help) : own
    var seen: Set<String> = []
    let fitting = lines.filter { line in
      guard line.language == draft.language, seen.insert("\(line.place) \(line.contact)").inserted else {
        return false
      }
      if case .network(let own) = line.place { return own == network }
      return true
    }
    return fitting.enumerated().sorted {
      ($0.element.place.order, $0.offset) < ($1.element.place.order, $1.offset)
    }.map(\.element)
  }
}

extension HelpLine.Place: CustomStringConvertible {
  package var description: String {
    switch self {
    case .country(let country): country
    case .network(let network): network.rawValue
    }
  }

  /// Countries by their letters, and networks after them.
  fileprivate var order: String {
    switch self {
    case .country(let country): "0" + country
    case .network(let network): "1" + network.rawValue
    }
  }
}
