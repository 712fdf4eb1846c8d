package import TextAnalysis

/// Where somebody who may be in danger finds help, in one language and country.
package struct HelpLine: Sendable, Hashable {
  package var language: Language

  /// The country it is for, by its two letters.
  package var country: String
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
  /// language of the draft, by country.
  package func helpLines(for draft: Draft) -> [HelpLine] {
    guard draft.tier == .danger else { return [] }
    let own = draft.item.flatMap(knowledge.rule)?.help ?? []
    let lines = own.isEmpty ? knowledge.rules.filter { $0.lane == .safety }.flatMap(\.help) : own
    var seen: Set<String> = []
    return lines.filter { $0.language == draft.language && seen.insert($0.country + $0.contact).inserted }
      .sorted { ($0.country, $0.name) < ($1.country, $1.name) }
  }
}
