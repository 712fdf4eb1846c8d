import Foundation
import TextAnalysis

/// Which column of a table holds what.
struct ColumnMap: Sendable {
  /// Of each role the columns that may say it, the surest first; the first that says something in a row has it.
  var columns: [ColumnRole: [Int]] = [:]
  let header: [String]
  var notes: [String] = []

  /// Whether a column is there that only says whether a post is a repost.
  var kindIsRepost = false

  /// Whether the texts are descriptions of what has a title.
  var hasDescriptions = false

  /// Whether the texts are the answers to several questions, of which those about one thing are parts of a review.
  var hasAnswers = false
  private var isReview: Bool { header.contains { PostField.folded($0).hasPrefix("review") } }

  /// The columns that say that a row isn't there any more.
  private let shells: [Int]

  /// The columns that say of what kind a row is, among other things that people call so.
  let kinds: [Int]

  /// Whether the columns are those of posts of X.
  let isOfX: Bool

  /// Tells the private messages.
  private(set) var privateRows: PrivateRows?

  /// Why a table can't be read.
  struct Fault: Error {
    var reason: String
  }

  /// The columns that were told stand above those that are guessed.
  init(_ header: [String], _ sample: TableSample, _ settings: DumpSettings) throws(Fault) {
    self.header = header
    isOfX = header.contains {
      let name = PostField.folded($0)
      return name.hasPrefix("tweetid") || name == "referencedtweets"
    }
    kinds = header.indices.filter {
      ["type", "kind", "event", "typ", "tipo"].contains(PostField.folded(header[$0]))
    }
    for field in PostField.allCases {
      guard let name = settings.columns[field] else { continue }
      guard let column = Self.column(called: name, in: header) else {
        throw Fault(reason: "has no column “\(name)”: \(Self.list(header))")
      }
      columns[.field(field)] = [column]
    }
    shells = header.indices.filter { column in
      [PostField.folded(header[column]), ColumnName.ofNothing(header[column])].contains {
        Self.shellNames.contains($0)
      }
    }
    let told = Set(columns.values.flatMap { $0 })
    guess(sample, leaving: told)
    if columns[.field(.text)] == nil { takeDescription(sample) }
    takeFurtherAnswers(sample, told)
    guard columns[.field(.text)] != nil else {
      throw Fault(
        reason:
          "has no column that is known for the text; say which (--column text=NAME): \(Self.list(header))"
      )
    }
    let words: [ColumnRole] =
      [.title] + [.text, .author, .authorName, .id, .link, .postedAt].map(ColumnRole.field)
    privateRows = PrivateRows(
      header,
      sample,
      besides: Set(words.flatMap { columns[$0] ?? [] }),
      text: columns[.field(.text)]?.first
    )
    tell(told: settings.columns, unread: unread(sample))
  }

  /// What a row says; nil if it says nothing.
  func value(_ role: ColumnRole, in cells: [String]) -> String? {
    guard let columns = columns[role] else { return nil }
    let said = columns.lazy.compactMap { column in
      column < cells.count && !Self.isNothing(cells[column], role) ? cells[column] : nil
    }
    switch role {
    case .field(.postedAt) where columns.count == 2:
      return said.count == 2 ? said.joined(separator: " ") : said.first
    case .field(.authorName): return said.isEmpty ? nil : Array(said).uniqued.joined(separator: " ")
    case .field(.text) where hasAnswers && isReview:
      return said.isEmpty ? nil : said.joined(separator: "\n\n")
    default: return said.first
    }
  }

  /// What a row answers to which of several questions.
  func answers(in cells: [String]) -> [(question: Int, text: String)] {
    guard hasAnswers, !isReview, let columns = columns[.field(.text)] else { return [] }
    return zip(1..., columns).filter { !Self.isNothing(cells[$1], .field(.text)) }.map { ($0, cells[$1]) }
  }

  /// What says of a row that it isn't there any more; nil if nothing does.
  func shell(in cells: [String]) -> String? {
    shells.first { column in
      guard column < cells.count, !Self.isNothing(cells[column], .status) else { return false }
      // Or the time at which it went.
      let said = JSONValue.string(cells[column])
      let isTime = header[column].lowercased().hasSuffix("at")
      return said.truth
        ?? (said.written == "1" || PrivateRows.yeses.contains(PostField.folded(cells[column]))
          || isTime && said.written != "0" && TimeColumn.share(of: [cells[column]]) == 1)
    }.map { header[$0] }
  }

  /// Whether a cell is empty, or says so in the words of databases and of Python.
  private static func isNothing(_ cell: String, _ role: ColumnRole) -> Bool {
    guard cell.utf8.count <= 8, let text = cell.trimmedToContent else { return cell.trimmedToContent == nil }
    return nothings.contains(text)
  }

  private static let nothings: Set = [
    "\\N", "NULL", "null", "None", "nan", "NaN", "<NA>", "N/A", "#N/A", "#NAME?", "#VALUE!", "#REF!", "#NUM!",
    "#NULL!",
    "#DIV/0!", "#ERROR!", "∅", "(null)", "[null]", "(none)", "(blank)", "(empty)", "(vide)", "-", "–", "—",
  ]
  private static let shellNames: Set = [
    "deleted", "deletedat", "removedat", "isdeleted", "dead", "removed", "isremoved", "spam", "isspam",
    "trashed", "hidden", "ishidden", "hiddenat", "supprime", "supprimee", "masque", "masquee",
  ]

  /// The words of a row: a title stands over a description, and for a text that is empty.
  func words(in cells: [String]) -> String? {
    let title = value(.title, in: cells)
    guard let text = value(.field(.text), in: cells) else { return title }
    guard hasDescriptions, let title, !text.hasPrefix(title), !isOfAuthor(title, cells),
      !BoardText.isReply(title)
    else { return text }
    return title + "\n\n" + text
  }

  /// Whether a monitor put who wrote it in the place of a title.
  private func isOfAuthor(_ title: String, _ cells: [String]) -> Bool {
    let name = title.withoutAt
    let names = [.author, .authorName].compactMap { value(.field($0), in: cells) }
    let link = value(.field(.link), in: cells)?.split(separator: "/") ?? []
    return names.contains { $0.withoutAt == name } || link.contains { $0 == name }
  }

  /// How many rows behind the header belong to it, as in surveys whose second line says what kind of answers they are: in
  /// them stands no time where all others have one.
  func rowsOfHeader(in sample: TableSample) -> Int {
    guard let time = columns[.field(.postedAt)]?.first, sample.rows.count > 1 else { return 0 }
    let isTime = sample.rows.map { TimeColumn.share(of: [$0[time]]) == 1 }
    guard let first = isTime.firstIndex(of: true), first <= 2, isTime[first...].allSatisfy({ $0 }) else {
      return 0
    }
    let id = columns[.field(.id)]?.first
    let isLabelled = sample.rows[..<first].allSatisfy { row in
      row[time].trimmedToContent != nil || id.map { row[$0].trimmedToContent == nil } == true
    }
    return isLabelled ? first : 0
  }

  /// Whether a row has no time, or nobody where there are none, and instead of words the name of what is worked out of the rows above.
  func isSum(_ cells: [String]) -> Bool {
    let times: [ColumnRole] = [.field(.postedAt)].filter { columns[$0] != nil }
    let others = times.isEmpty ? [.field(.author), .field(.authorName)].filter { columns[$0] != nil } : times
    guard !others.isEmpty, others.allSatisfy({ value($0, in: cells) == nil }) else { return false }
    return [words(in: cells), cells.first].contains {
      $0.map { Self.sums.contains(PostField.folded($0)) } == true
    }
  }

  private static let sums = LanguageTable.dumps.words("sums")

  /// The column of the times.
  var timeColumn: (column: Int, name: String)? {
    columns[.field(.postedAt)]?.first.map { ($0, header[$0]) }
  }

  /// Whether it is the archive of an account, whose posts name nobody as they all are that account's.
  var isOfOneAccount: Bool {
    // What Google gives of an account's comments names nobody either.
    columns[.field(.author)] == nil && columns[.field(.authorName)] == nil
      && header.contains { name in
        PostField.folded(name) == "retweetedstatustimestamp" && isOfX || name == "Comment Create Timestamp"
          // And so does what Reddit gives of one.
          || name == "gildings"
      }
  }

  private static func column(called name: String, in header: [String]) -> Int? {
    header.firstIndex(of: name) ?? header.firstIndex { PostField.folded($0) == PostField.folded(name) }
      // Or by its number.
      ?? Int(name).map { $0 - 1 }.flatMap { header.indices.contains($0) ? $0 : nil }
  }

  private static func list(_ header: [String]) -> String {
    "it has " + header.prefix(20).map { "“\($0)”" }.joined(separator: ", ")
      + (header.count > 20 ? ", …" : "")
  }
}
