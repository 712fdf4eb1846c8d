/// What an item of the knowledge base is called everywhere: `features/ID`, `roadmap/ID` or `rules/ID`.
package struct ItemID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The part of the knowledge base an item stands in; the raw value is its key in the files.
  package enum Section: String, Sendable, Hashable, CaseIterable {
    case features, roadmap, rules

    fileprivate var prefix: String { rawValue + "/" }
  }

  package let section: Section
  package let name: String

  package init(section: Section, name: String) { (self.section, self.name) = (section, name) }

  /// Reads `section/name`; nil if the section is unknown or the name is empty.
  package init?(_ description: String) {
    guard let section = Section.allCases.first(where: { description.hasPrefix($0.prefix) }),
      description.utf8.count > section.prefix.utf8.count
    else { return nil }
    self.init(section: section, name: String(description.dropFirst(section.prefix.utf8.count)))
  }

  package var description: String { "\(section.rawValue)/\(name)" }

  package static func < (left: ItemID, right: ItemID) -> Bool { left.description < right.description }
}

extension ItemID: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = ItemID(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(text)” is not an item id such as features/ID, roadmap/ID or rules/ID"
      )
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
