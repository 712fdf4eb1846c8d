package import Answering

/// A form that posts come in; the raw value is its name on the command line.
package enum DumpFormat: String, Sendable, CaseIterable {
  /// Pages of the X API v2, and posts flattened to one a line.
  case x
  /// The CSV that twarc-csv makes of them.
  case twarc
  /// Statuses of the Mastodon API, alone, in lists, or as the context of one.
  case mastodon
  /// Threads, posts and feeds of the Bluesky API.
  case bluesky
  /// Comments of the Product Hunt API.
  case producthunt
  /// Any CSV with a header.
  case csv
  /// One JSON object a line, with our own keys.
  case jsonl
  /// One question a line.
  case plain
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

  package init(format: DumpFormat? = nil, columns: [String: String] = [:], network: Network? = nil) {
    self.format = format
    self.columns = columns
    self.network = network
  }
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
