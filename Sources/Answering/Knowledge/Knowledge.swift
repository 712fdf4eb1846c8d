import Retrieval

/// All that a campaign knows: what exists, what is planned, the rules and the voice.
package struct Knowledge: Sendable {
  package var campaign: Campaign

  /// Features and roadmap items, in the order of their ids.
  package var items: [KnowledgeItem]

  /// In order of gravity, then as they stand in the files.
  package var rules: [Rule]

  package var voice: Voice

  /// The path of the campaign's folder.
  package var folder: String

  /// Changes when any byte of the files does: 16 hexadecimal digits.
  package var fingerprint: String

  /// The item called `id`, if there is one.
  package func item(_ id: ItemID) -> KnowledgeItem? { items.first { $0.id == id } }

  /// The rule called `id`, if there is one.
  package func rule(_ id: ItemID) -> Rule? { rules.first { $0.id == id } }

  /// The titles of the items that anybody may read of.
  package var publicTitles: [ItemID: LocalizedText] {
    Dictionary(uniqueKeysWithValues: items.filter { !$0.isInternal }.map { ($0.id, $0.title) })
  }
}
