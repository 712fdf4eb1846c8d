import Foundation
import TextAnalysis

/// Tells the private messages in a table of what came in, such as an inbox that holds comments too.
struct PrivateRows: Sendable {
  /// The columns that may say what a row is: all that stands in them is short.
  private let kinds: [Int]

  /// The columns that name whom a message went to, as only what is private has them.
  private let recipients: [Int]

  /// `words` are the columns that hold what people wrote or are called.
  init(_ header: [String], _ sample: TableSample, besides words: Set<Int>) {
    kinds = header.indices.filter { column in
      !words.contains(column) && sample.values(of: column).allSatisfy { $0.utf8.count <= Self.longestKind }
    }
    recipients = header.indices.filter { PostField.folded(header[$0]).hasPrefix("recipient") }
  }

  /// Whether a row is one.
  func contains(_ cells: [String]) -> Bool {
    recipients.contains { cells[$0].trimmedToContent != nil } || kinds.contains { Self.isKind(cells[$0]) }
  }

  /// Whether that names a kind of private message, such as “Twitter DM”.
  static func isKind(_ name: String) -> Bool {
    guard (2...longestKind).contains(name.utf8.count), name.utf8.contains(where: { initials.contains($0) })
    else { return false }
    let folded = PostField.folded(name)
    return folded.hasSuffix("dm") || names.contains { folded.contains($0) }
  }

  /// What one of each of the names begins with, so that most cells are told at a glance.
  private static let initials = Set("dDpP".utf8)

  private static let names = LanguageTable.dumps.words("private")
  private static let longestKind = 40
}
