import Foundation

/// Which column of a table holds what.
struct ColumnMap: Sendable {
  /// Of each role the columns that may say it, the surest first; the first that says something in a row has it.
  private var columns: [ColumnRole: [Int]] = [:]
  private let header: [String]
  private(set) var notes: [String] = []

  /// Whether a column is there that only says whether a post is a repost.
  private(set) var kindIsRepost = false

  /// Whether the texts are descriptions of what has a title.
  private var hasDescriptions = false

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
    for field in PostField.allCases {
      guard let name = settings.columns[field] else { continue }
      guard let column = Self.column(called: name, in: header) else {
        throw Fault(reason: "has no column “\(name)”: \(Self.list(header))")
      }
      columns[.field(field)] = [column]
    }
    let told = Set(columns.values.flatMap { $0 })
    guess(sample, leaving: told)
    if columns[.field(.text)] == nil { takeDescription(sample) }
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
    tell(told: settings.columns)
  }

  /// What a row says; nil if it says nothing.
  func value(_ role: ColumnRole, in cells: [String]) -> String? {
    guard let columns = columns[role] else { return nil }
    let said = columns.lazy.compactMap { column in
      column < cells.count && cells[column].trimmedToContent != nil ? cells[column] : nil
    }
    guard role == .field(.postedAt), columns.count == 2 else { return said.first }
    return said.count == 2 ? said.joined(separator: " ") : said.first
  }

  /// The words of a row: a title stands over a description, and for a text that is empty.
  func words(in cells: [String]) -> String? {
    let title = value(.title, in: cells)
    guard let text = value(.field(.text), in: cells) else { return title }
    guard hasDescriptions, let title, !text.hasPrefix(title), !isOfAuthor(title, cells) else { return text }
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
      }
  }

  private static func column(called name: String, in header: [String]) -> Int? {
    header.firstIndex(of: name) ?? header.firstIndex { PostField.folded($0) == PostField.folded(name) }
  }

  private static func list(_ header: [String]) -> String {
    "it has " + header.prefix(20).map { "“\($0)”" }.joined(separator: ", ")
      + (header.count > 20 ? ", …" : "")
  }
}

// MARK: - Guessing

extension ColumnMap {
  private mutating func guess(_ sample: TableSample, leaving told: Set<Int>) {
    var candidates: [ColumnRole: [(column: Int, rank: Int)]] = [:]
    let rows = rowNumbers
    for column in header.indices where !told.contains(column) && !rows.contains(column) {
      guard let name = ColumnName(header[column]) else { continue }
      candidates[name.role, default: []].append((column, name.rank))
      if name.role == .kind, PostField.folded(header[column]).hasPrefix("is") { kindIsRepost = true }
    }
    candidates[.field(.text)]?.removeAll { Self.areNoWords(sample.values(of: $0.column)) }
    for (role, all) in candidates where columns[role] == nil && !all.isEmpty {
      let sorted = all.sorted { ($0.rank, $0.column) < ($1.rank, $1.column) }.map(\.column)
      // A column in which nothing stands may be filled further down; one in which something does goes before it.
      let (filled, empty) = (
        sorted.filter { !sample.values(of: $0).isEmpty }, sorted.filter { sample.values(of: $0).isEmpty }
      )
      columns[role] = filled + empty
    }
    if columns[.field(.postedAt)] == nil { findTimes(sample) }
    if columns[.field(.link)] == nil { findLinks(sample) }
    takeTimes(sample)
    takeIDs()
    // A body is a text like others, but for one that has a title.
    if columns[.title] != nil, let text = columns[.field(.text)]?.first {
      hasDescriptions = Self.descriptions.contains(PostField.folded(header[text]))
    }
    // Of two that name the author, the second says what they are called; but not who wrote what it is a comment on.
    let second = candidates[.field(.author)]?.filter {
      $0.rank < 100 && $0.column != columns[.field(.author)]?.first
    }
    if let second = second?.min(by: { ($0.rank, $0.column) < ($1.rank, $1.column) }),
      columns[.field(.authorName)] == nil
    {
      columns[.field(.authorName)] = [second.column]
    }
    for role in columns.keys where ![.field(.postedAt), .field(.link)].contains(role) {
      let isText = role == .field(.text)
      columns[role] = columns[role].map { all in
        all.prefix(1) + (isText ? all.dropFirst().filter(isExcerpt) : [])
      }
    }
    numbers(sample, told)
  }

  /// The columns in which Facepager numbers its rows: the posts have ids of their own beside them.
  private var rowNumbers: Set<Int> {
    let names = header.map(PostField.folded)
    guard names.contains("objectid"), names.contains("objecttype") else { return [] }
    return Set(header.indices.filter { ["id", "parent_id"].contains(header[$0]) })
  }

  /// Whether they only count something, or lead somewhere.
  private static func areNoWords(_ values: [String]) -> Bool {
    !values.isEmpty && values.allSatisfy { Double($0) != nil || WebLink($0) != nil }
  }

  /// Whether a column holds what a monitor shows of a text: it stands for one that is empty.
  private func isExcerpt(_ column: Int) -> Bool {
    ["fulltext", "fullcontent", "hitsentence", "snippet", "openingtext"].contains(
      PostField.folded(header[column])
    )
  }

  /// The description of what has a title; the title alone; or else the answers of a form.
  private mutating func takeDescription(_ sample: TableSample) {
    let description = header.indices.first { column in
      Self.descriptions.contains(PostField.folded(header[column]))
        && !columns.values.contains { $0.contains(column) }
    }
    if columns[.title] != nil, let description {
      (columns[.field(.text)], hasDescriptions) = ([description], true)
    } else {
      guessText(sample)
      if columns[.field(.text)] == nil { columns[.field(.text)] = columns[.title] }
    }
  }

  private static let descriptions: Set = ["description", "details", "detail", "notes", "body", "selftext"]

  /// A column that no name tells of, if all of its values are times.
  private mutating func findTimes(_ sample: TableSample) {
    let taken = Set(columns.values.flatMap { $0 })
    columns[.field(.postedAt)] = header.indices.first { column in
      let values = sample.values(of: column)
      return !taken.contains(column) && !values.isEmpty && values.count * 2 > sample.rows.count
        && values.allSatisfy {
          $0.contains { !$0.isNumber && $0 != "." && $0 != "," } || $0.count(where: { $0 == "." }) == 2
        }
        && TimeColumn.share(of: values) > 0.9
    }.map { [$0] }
  }

  /// A column that no name tells of, if addresses of posts stand in it.
  private mutating func findLinks(_ sample: TableSample) {
    let taken = Set(columns.values.flatMap { $0 })
    columns[.field(.link)] = header.indices.first { column in
      !taken.contains(column) && sample.values(of: column).contains { StatusLink($0) != nil }
    }.map { [$0] }
  }

  /// The first column whose values are times; a day in one column and its hour in another belong together.
  private mutating func takeTimes(_ sample: TableSample) {
    guard let all = columns[.field(.postedAt)] else { return }
    let best = all.first { TimeColumn.share(of: sample.values(of: $0)) >= 0.5 } ?? all[0]
    var chosen = [best]
    let days = sample.values(of: best)
    if !days.isEmpty, days.allSatisfy({ !$0.contains(":") && $0.utf8.count >= 6 && Double($0) == nil }),
      let clock = all.first(where: { column in
        let times = sample.values(of: column)
        return column != best && !times.isEmpty
          && times.allSatisfy { $0.contains(":") && $0.utf8.count <= 14 }
      })
    {
      chosen.append(clock)
    }
    columns[.field(.postedAt)] = chosen
  }

  /// The id of what a comment is under is its conversation, and not its own.
  private mutating func takeIDs() {
    guard let all = columns[.field(.id)], all.count > 1, columns[.field(.conversation)] == nil else { return }
    if let post = all.dropFirst().first(where: { PostField.folded(header[$0]) == "postid" }) {
      columns[.field(.conversation)] = [post]
    }
  }

  /// “#” holds the ids of some forms, and mere numbers elsewhere.
  private mutating func numbers(_ sample: TableSample, _ told: Set<Int>) {
    guard columns[.field(.id)] == nil, let column = header.firstIndex(of: "#"), !told.contains(column) else {
      return
    }
    let ids = sample.values(of: column)
    if !ids.isEmpty, ids.allSatisfy({ Int($0) == nil }), Set(ids).count == ids.count {
      columns[.field(.id)] = [column]
    }
  }

  /// In a form the question is the name of the column: the answers are known by their words.
  private mutating func guessText(_ sample: TableSample) {
    let taken = Set(columns.values.flatMap { $0 })
    let words = header.indices.filter { !taken.contains($0) }.map { column -> (column: Int, words: Double) in
      let texts = sample.values(of: column).filter { WebLink($0) == nil && TimeReading().date($0) == nil }
      let count = texts.reduce(0) { $0 + $1.split(separator: " ").count }
      return (column, sample.rows.isEmpty ? 0 : Double(count) / Double(sample.rows.count))
    }
    // The first of those with the most words.
    guard let best = words.max(by: { ($0.words, $1.column) < ($1.words, $0.column) }), best.words >= 1.5
    else { return }
    columns[.field(.text)] = [best.column]
  }

  private mutating func tell(told: [PostField: String]) {
    let guesses = PostField.allCases.filter { told[$0] == nil }.compactMap { field in
      columns[.field(field)].map { columns in
        // The first of them that is filled has the text; other fields are put together.
        "\(field.rawValue) "
          + columns.map { "“\(header[$0])”" }.joined(separator: field == .text ? " / " : " + ")
      }
    }
    if !guesses.isEmpty { notes.append("columns by their names: " + guesses.joined(separator: ", ")) }
    for name in header.indices.filter({ header[$0].hasSuffix(" (2)") }).map({ String(header[$0].dropLast(4)) }
    )
    where header.contains(name) {
      notes.append(
        "two columns are called “\(name)”: “\(name) (2)” stands for the second, as in --column text=“\(name) (2)”"
      )
    }
  }
}
