/// All that a campaign knows: what exists, what is planned, the rules and the voice.
package struct Knowledge: Sendable {
  package var campaign: Campaign

  /// Features and roadmap items, in the order of their ids.
  package var items: [KnowledgeItem] { didSet { placeOfItem = Self.places(items.map(\.id)) } }

  /// In order of gravity, then as they stand in the files.
  package var rules: [Rule] { didSet { placeOfRule = Self.places(rules.map(\.id)) } }

  package var voice: Voice

  /// The path of the campaign's folder.
  package var folder: String

  /// Changes when any byte of the files does: 16 hexadecimal digits.
  package var fingerprint: String

  private var placeOfItem: [ItemID: Int]
  private var placeOfRule: [ItemID: Int]

  package init(
    campaign: Campaign,
    items: [KnowledgeItem],
    rules: [Rule],
    voice: Voice,
    folder: String,
    fingerprint: String
  ) {
    self.campaign = campaign
    self.items = items
    self.rules = rules
    self.voice = voice
    self.folder = folder
    self.fingerprint = fingerprint
    placeOfItem = Self.places(items.map(\.id))
    placeOfRule = Self.places(rules.map(\.id))
  }

  private static func places(_ ids: [ItemID]) -> [ItemID: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  package func item(_ id: ItemID) -> KnowledgeItem? { placeOfItem[id].map { items[$0] } }

  package func rule(_ id: ItemID) -> Rule? { placeOfRule[id].map { rules[$0] } }

  func rule(in lane: Lane) -> Rule? { rules.first { $0.lane == lane } }
}
