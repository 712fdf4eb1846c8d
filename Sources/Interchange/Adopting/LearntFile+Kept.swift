import Foundation

// What reviewers kept there, and how it is taken out again.
extension LearntFile {
  /// An item that a reviewer kept.
  package struct Entry: Sendable, Equatable {
    /// Its section and its name.
    package let item: String

    /// Who kept it, when, and from which thread.
    package let remark: String
  }

  /// The items that reviewers kept, in their order.
  package static func kept(in content: String) -> [Entry] {
    entries(in: lines(of: content)).compactMap { entry in
      entry.remark.map { Entry(item: entry.item, remark: $0) }
    }
  }

  /// The file without an item that was kept, and empty where nothing is left in it; nil where it wasn't kept there.
  package static func removing(_ item: String, from content: String) -> String? {
    var lines = lines(of: content)
    let entries = entries(in: lines)
    guard let entry = entries.first(where: { $0.item == item && $0.remark != nil }) else { return nil }
    lines.removeSubrange(entry.lines)
    // A section that nothing stands in can't be read.
    if !entries.contains(where: { $0.head == entry.head && $0.item != item }) { lines.remove(at: entry.head) }
    return lines.allSatisfy { $0.allSatisfy(\.isWhitespace) } ? "" : lines.joined(separator: "\n")
  }

  private static func lines(of content: String) -> [String] {
    content.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// An item with its lines, and the line of its section.
  private struct Place {
    var item: String
    var head: Int
    var lines: Range<Int>
    var remark: String?
  }

  private static func entries(in lines: [String]) -> [Place] {
    var (places, section, head) = ([Place](), "", 0)
    for (number, line) in lines.enumerated() {
      let words = line.drop { $0 == " " }
      if line.first?.isLetter == true {
        (section, head) = (String(line.prefix { $0 != ":" }), number)
      } else if words.hasPrefix("- id:") {
        let name = words.dropFirst(5).trimmingCharacters(in: .whitespaces.union(["\"", "'"]))
        places.append(Place(item: "\(section)/\(name)", head: head, lines: number..<number + 1))
      } else if let last = places.indices.last, places[last].head == head, !words.isEmpty,
        words.count < line.count
      {
        // What is indented goes on with the item.
        places[last].lines = places[last].lines.lowerBound..<number + 1
        if words.hasPrefix("# \(keptBy)"), places[last].remark == nil {
          places[last].remark = words.dropFirst(2).trimmingCharacters(in: .whitespaces)
        }
      }
    }
    return places
  }
}
