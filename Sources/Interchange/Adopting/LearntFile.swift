package import Answering
import Foundation

/// The file of a campaign that its own desk writes: what the log suggested, and words that were kept.
package enum LearntFile {
  package static let name = "learnt.yaml"

  /// The file with one more item, given as the lines of a list, at the end of its section; of no file, a new one.
  ///
  /// What a person wrote there stays as it is.
  package static func adding(_ entry: String, to section: ItemID.Section, of content: String?) -> String {
    let head = "\(section.rawValue):"
    var lines = (content ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard let start = lines.firstIndex(where: { isKey($0, head) }) else {
      return (lines + [head]).joined(separator: "\n") + "\n" + entry
    }
    let rest = lines[(start + 1)...]
    let next = rest.firstIndex { $0.first.map { !" -#\t".contains($0) } ?? false } ?? lines.endIndex
    // Behind the last line that says something: what is empty, or a comment on what follows, stays before that.
    let last = lines[..<next].lastIndex { !$0.isEmpty && !$0.hasPrefix("#") } ?? start
    let added = entry.split(separator: "\n").map(String.init)
    lines.insert(contentsOf: added, at: last + 1)
    return lines.joined(separator: "\n") + "\n"
  }

  /// What a reader of the file is told of where an item is from.
  package static func remark(by reviewer: String, on day: CalendarDate, thread: Int64) -> String {
    "\(keptBy)\(reviewer) on \(day), \(origin(thread))"
  }

  /// The same, of an item that many asked for and that nobody wrote to.
  package static func remark(by reviewer: String, on day: CalendarDate, ask: String) -> String {
    "\(keptBy)\(reviewer) on \(day), from ask \(ask) of the log"
  }

  /// How the remark on what was kept begins.
  static let keptBy = "kept by "

  private static func origin(_ thread: Int64) -> String { "from thread \(thread) of the log" }

  /// The items in `content` whose remark says that they are from one of these threads, in their order.
  package static func items(in content: String, from threads: [Int64]) -> [String] {
    let ends = threads.map(origin)
    var (section, name, items) = ("", "", [String]())
    for line in content.split(separator: "\n") {
      let words = line.drop { $0 == " " }
      if line.first?.isLetter == true {
        section = String(line.prefix { $0 != ":" })
      } else if words.hasPrefix("- id:") {
        name = words.dropFirst(5).trimmingCharacters(in: .whitespaces.union(["\"", "'"]))
      } else if words.hasPrefix("#"), ends.contains(where: { words.hasSuffix(" " + $0) }) {
        items.append(section + "/" + name)
      }
    }
    return items
  }

  private static func isKey(_ line: String, _ head: String) -> Bool {
    line.hasPrefix(head)
      && line.dropFirst(head.count).first { $0 != " " }.map { $0 == "#" } ?? true
  }
}
