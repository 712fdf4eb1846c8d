import Foundation
import TextAnalysis

/// What the columns of a table hold, by their names and by what stands in them.
extension ColumnMap {
  mutating func guess(_ sample: TableSample, leaving told: Set<Int>) {
    var candidates: [ColumnRole: [(column: Int, rank: Int)]] = [:]
    let rows = rowNumbers
    for column in header.indices where !told.contains(column) && !rows.contains(column) {
      guard !ColumnName.isOfTeam(header[column]), let name = ColumnName(header[column]) else { continue }
      candidates[name.role, default: []].append((column, name.rank))
      if name.role == .kind, PostField.folded(header[column]).hasPrefix("is") { kindIsRepost = true }
    }
    candidates[.field(.text)]?.removeAll { Self.areNoWords(sample.values(of: $0.column)) }
    // What a link is called on a page leads nowhere.
    candidates[.field(.link)]?.removeAll { candidate in
      let values = sample.values(of: candidate.column)
      return !values.isEmpty && !values.contains { $0.contains("/") || $0.contains(".") }
    }
    // What a team says of an entry is not what the entry says.
    if candidates[.title] != nil, header.contains(where: Self.isDescription) {
      candidates[.field(.text)]?.removeAll { PostField.folded(header[$0.column]).hasPrefix("comment") }
    }
    // In a list of people their headline is what they do.
    if header.count(where: Self.isOfPeople) > 2 {
      candidates[.title]?.removeAll { Self.isOfPeople(header[$0.column]) }
    }
    // By that name a form has the address of mail, which is nobody's handle.
    candidates[.field(.author)]?.removeAll { candidate in
      Self.userNames.contains(PostField.folded(header[candidate.column]))
        && sample.values(of: candidate.column).contains { $0.first != "@" && $0.contains("@") }
    }
    // What is the same in all rows is the account that they came to.
    for field in [PostField.author, .authorName] {
      candidates[.field(field)]?.removeAll {
        $0.rank >= ColumnName.lastRank && Set(sample.values(of: $0.column)).count < 2
      }
    }
    leaveOthers(&candidates)
    takeName(&candidates)
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
    findParents(sample)
    // A body is a text like others, but for one that has a title.
    if let title = columns[.title]?.first, let text = columns[.field(.text)]?.first {
      hasDescriptions = Self.isDescription(header[text]) || isOfReview(title, text)
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
        all.prefix(1)
          + (isText ? all.dropFirst().filter { isExcerpt($0) || isTwin($0, of: all[0], sample) } : [])
      }
    }
    numbers(sample, told)
    takeNames()
    takeScore()
    leaveChannels(sample)
  }

  /// Whether both are of a review, whose title is by whoever wrote it, and not of what it is about.
  private func isOfReview(_ title: Int, _ text: Int) -> Bool {
    PostField.folded(header[text]) == "review"
      || [title, text].allSatisfy { PostField.folded(header[$0]).hasPrefix("review") }
  }

  /// The columns in which Facepager numbers its rows: the posts have ids of their own beside them.
  private var rowNumbers: Set<Int> {
    let names = header.map(PostField.folded)
    guard names.contains("objectid"), names.contains("objecttype") else { return [] }
    return Set(header.indices.filter { ["id", "parent_id"].contains(header[$0]) })
  }

  private static let userNames: Set = ["username", "nomdutilisateur", "nutzername"]

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

  /// Whether a form asks the same in two places, of which each answers one, or a sheet has replies to replies in a column of
  /// their own.
  private func isTwin(_ column: Int, of first: Int, _ sample: TableSample) -> Bool {
    (header[column] == header[first] + " (2)"
      || ColumnName.toReplies.contains(ColumnName.words(of: header[column]).joined()))
      && !sample.rows.contains { $0[column].trimmedToContent != nil && $0[first].trimmedToContent != nil }
  }

  /// The description of what has a title; the title alone; or else the answers of a form.
  mutating func takeDescription(_ sample: TableSample) {
    let description = header.indices.first { column in
      Self.isDescription(header[column])
        && !columns.values.contains { $0.contains(column) }
    }
    if columns[.title] != nil, let description {
      (columns[.field(.text)], hasDescriptions) = ([description], true)
    } else {
      guessText(sample)
      if columns[.field(.text)] == nil { columns[.field(.text)] = columns[.title] }
    }
  }

  /// Whether it is called a description, or that of something, as in “Idea description”.
  static func isDescription(_ name: String) -> Bool {
    let last = name.split { $0 == " " || $0 == "_" }.last.map { PostField.folded(String($0)) }
    return descriptions.contains(PostField.folded(name)) || last == "description"
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

  /// A column that no name tells of, if ids of other rows stand in it; a path says better what a comment is below.
  private mutating func findParents(_ sample: TableSample) {
    if columns[.path] != nil, let parent = columns[.field(.parent)]?.first,
      PostField.folded(header[parent]) == "commentableid"
    {
      columns[.field(.parent)] = nil
    }
    if columns[.path] == nil {
      columns[.path] = header.firstIndex { $0.isEmpty }.flatMap { numbersReplies($0, sample) }
    }
    guard columns[.field(.parent)] == nil, columns[.path] == nil, let id = columns[.field(.id)]?.first else {
      return
    }
    let taken = Set(columns.values.flatMap { $0 })
    let ids = Set(sample.values(of: id).filter { $0.utf8.count > 3 })
    columns[.field(.parent)] = header.indices.first { column in
      let values = sample.values(of: column)
      return !taken.contains(column) && !values.isEmpty && values.count < sample.rows.count
        && Self.others.isDisjoint(with: ColumnName.words(of: header[column]))
        && ids.isSuperset(of: values) && !sample.rows.contains { $0[column] == $0[id] }
    }.map { [$0] }
  }

  /// A column without a name, if replies are numbered in it below what they answer: 1, 1.1, 1.2, 2.
  private func numbersReplies(_ column: Int, _ sample: TableSample) -> [Int]? {
    let numbers = sample.values(of: column)
    let places = Set(numbers)
    let isTree =
      places.count == numbers.count && numbers.contains { $0.contains(".") }
      && numbers.allSatisfy { number in
        let above = number.split(separator: ".").dropLast().joined(separator: ".")
        return TreePath(number) != nil && (above.isEmpty || places.contains(above))
      }
    return isTree ? [column] : nil
  }

  /// Words by which a row names others that it doesn't answer.
  private static let others: Set = [
    "merged", "duplicate", "duplicates", "related", "linked", "quoted", "next", "previous",
  ]

  /// The first column whose values are times; a day in one column and its hour in another belong together.
  private mutating func takeTimes(_ sample: TableSample) {
    guard let all = columns[.field(.postedAt)] else { return }
    let times = all.filter { TimeColumn.share(of: sample.values(of: $0)) >= 0.5 }
    // Each post has its time; an answer to it may not be there, nor words in each row.
    let text = columns[.field(.text)]?.first
    let posts = sample.rows.filter { row in text.map { row[$0].trimmedToContent != nil } ?? true }
    let best =
      times.first { time in posts.count { $0[time].trimmedToContent != nil } * 10 >= posts.count * 9 }
      ?? times.first ?? all[0]
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
    // Drupal has its comments by “cid”, and in “pid” what they answer.
    if let id = header.firstIndex(of: "cid"), let parent = header.firstIndex(of: "pid"),
      header.contains("nid"),
      columns[.field(.id)]?.first == parent
    {
      (columns[.field(.id)], columns[.field(.parent)]) = ([id], [parent])
    }
    guard let all = columns[.field(.id)], all.count > 1, columns[.field(.conversation)] == nil else { return }
    if let post = all.dropFirst().first(where: { PostField.folded(header[$0]).hasSuffix("postid") }) {
      columns[.field(.conversation)] = [post]
    }
  }

  /// What somebody gave a service on a scale is nobody's applause.
  private mutating func takeScore() {
    guard let score = columns[.field(.likes)]?.first, PostField.folded(header[score]) == "score",
      let id = columns[.field(.id)]?.first, PostField.folded(header[id]).hasPrefix("respon")
    else { return }
    columns[.field(.likes)] = nil
  }

  /// “#” holds the ids of some forms, and mere numbers elsewhere, if no row answers one of them.
  private mutating func numbers(_ sample: TableSample, _ told: Set<Int>) {
    guard columns[.field(.id)] == nil,
      let column = header.firstIndex(where: { $0 == "#" || Self.numbers.contains(PostField.folded($0)) }),
      !told.contains(column)
    else {
      return
    }
    let ids = sample.values(of: column)
    let answered = columns[.field(.parent)]?.first.map { Set(sample.values(of: $0)) } ?? []
    let areIDs = answered.isEmpty ? ids.allSatisfy { Int($0) == nil } : answered.isSubset(of: ids)
    if !ids.isEmpty, areIDs, Set(ids).count == ids.count { columns[.field(.id)] = [column] }
  }

  private static let numbers: Set = ["n", "no", "nr", "num", "numero", "nummer", "number"]

  mutating func tell(told: [PostField: String], unread: [String]) {
    let guesses = PostField.allCases.filter { told[$0] == nil }.compactMap { field in
      columns[.field(field)].map { columns in
        // The first of them that is filled has the text; other fields are put together.
        "\(field.rawValue) "
          + columns.map { "“\(header[$0])”" }.joined(separator: field == .text && !hasAnswers ? " / " : " + ")
      }
    }
    if !guesses.isEmpty { notes.append("columns by their names: " + guesses.joined(separator: ", ")) }
    if !unread.isEmpty {
      let names = unread.prefix(8).map { "“\($0)”" }.joined(separator: ", ")
      notes.append("of the form, this isn’t read: \(names) (--column text=NAME reads one)")
    }
    for name in header.indices.filter({ header[$0].hasSuffix(" (2)") }).map({ String(header[$0].dropLast(4)) }
    )
    where header.contains(name) {
      notes.append(
        "two columns are called “\(name)”: “\(name) (2)” stands for the second, as in --column text=“\(name) (2)”"
      )
    }
  }
}
