package import Answering
package import Foundation

/// A form that posts come in; the raw value is its name on the command line.
package enum DumpFormat: String, Sendable, CaseIterable {
  case x, twarc, mastodon, bluesky, producthunt, csv, jsonl, plain

  /// What it is, in a line.
  package var summary: String { type.summary }

  /// What recognises and reads it.
  var type: any RecognisedFormat.Type {
    switch self {
    case .x: XFormat.self
    case .twarc: TwarcFormat.self
    case .mastodon: MastodonFormat.self
    case .bluesky: BlueskyFormat.self
    case .producthunt: ProductHuntFormat.self
    case .csv: ColumnFormat.self
    case .jsonl: FieldFormat.self
    case .plain: PlainFormat.self
    }
  }
}

/// What a dump holds at one place.
package enum DumpEntry: Sendable, Equatable {
  case post(Post)
  /// Something that is no post or can't be used: `line` counted from 1, reason says what is wrong and what
  /// would be right.
  case skipped(line: Int, reason: String)
}

/// What the reader of a dump is told beyond the file.
package struct DumpOptions: Sendable {
  /// The format; nil to recognise it by the content.
  package var format: DumpFormat?

  /// The CSV column that a field stands in, by the field's name, such as `text: "Message"`.
  package var columns: [String: String]

  /// The network that the posts of a CSV, of our own JSONL or of a plain file were made on, whatever the
  /// file says.
  package var network: Network?

  /// The line that the header of a table stands in, counted from 1; nil to find it.
  package var headerLine: Int?

  /// When the dump was made, for times such as “2 days ago”; nil if nobody said so.
  package var collectedAt: Date?

  package init(
    format: DumpFormat? = nil,
    columns: [String: String] = [:],
    network: Network? = nil,
    headerLine: Int? = nil,
    collectedAt: Date? = nil
  ) {
    self.format = format
    self.columns = columns
    self.network = network
    self.headerLine = headerLine
    self.collectedAt = collectedAt
  }

  /// The time that `text` tells, in UTC if it names no zone; nil if it is none.
  package static func moment(_ text: String) -> Date? { PostTime.date(text) }
}

/// A file that can't be opened or is no dump: what is wrong, where, and what would be right.
package struct DumpError: Error, Equatable, CustomStringConvertible {
  package var file: String

  /// Counted from 1; nil if it is the file as a whole.
  package var line: Int?

  package var message: String

  init(_ file: String, line: Int? = nil, _ message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  package var description: String {
    line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)"
  }
}
