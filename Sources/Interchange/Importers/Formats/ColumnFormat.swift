import Answering
import Foundation
import TextAnalysis

/// Any table whose columns are told by name, or guessed.
struct ColumnFormat: RecognisedFormat, RowFormat {
  static let summary = "Any table in CSV with a header: columns by the names they go by, or by --column."

  /// The network of every post, whatever the table says.
  let network: Network?
  private let columns: ColumnMap
  private let times: TimeReading
  let notes: [String]

  private init(_ columns: ColumnMap, _ settings: DumpSettings, _ times: TimeColumn?) {
    network = settings.network
    self.columns = columns
    self.times = times?.reading ?? TimeReading()
    notes = columns.notes + (times?.notes ?? [])
  }

  /// A table if it is called so, if columns were told, or if its first line names a text and more.
  static func certainty(of beginning: DumpBeginning, _ settings: DumpSettings) -> Certainty? {
    guard case .text(let header, let isNamedTable) = beginning else { return nil }
    let roles = Set(header.compactMap { ColumnName($0)?.role })
    let isHeader = roles.contains(.field(.text)) && (roles.count > 1 || header.count == 1)
    return isNamedTable || !settings.columns.isEmpty || isHeader ? .likely : nil
  }

  static func reader(of file: DumpFile, _ settings: DumpSettings) throws(DumpError) -> any DumpReader {
    let bytes = file.content.span
    let table = CSVTable(bytes, settings)
    if let line = settings.headerLine, line != table.headerLine {
      throw DumpError(file.path, line: line, "no header of a table begins in this line: see --header-line")
    }
    let sample = TableSample(table, bytes)
    do throws(ColumnMap.Fault) {
      let header = settings.columns.isEmpty ? sample.asked(over: table.header) : table.header
      var columns = try ColumnMap(header, sample, settings)
      let labels = columns.rowsOfHeader(in: sample)
      // What they say is no example of what stands in the columns.
      if labels > 0 { columns = try ColumnMap(header, sample.dropping(first: labels), settings) }
      let times = columns.timeColumn.map {
        TimeColumn($0, of: table, sample, bytes, settings, hasZones: columns.columns[.zone] != nil)
      }
      return CSVDumpReader(
        table,
        sample,
        ColumnFormat(columns, settings, times),
        merged: MergedCells(columns, of: table, sample, bytes),
        labels: Set(sample.starts.prefix(labels))
      )
    } catch {
      throw DumpError(file.path, line: table.headerLine, error.reason)
    }
  }

  func isPrivate(_ cells: [String]) -> Bool { columns.privateRows?.contains(cells) == true }

  func draft(_ cells: [String]) throws(PostDraft.Refusal) -> PostDraft {
    if let status = columns.value(.status, in: cells),
      status == "-1" || Self.gone.contains(PostField.folded(status))
    {
      throw PostDraft.Refusal(reason: "its status is “\(status)”: it isn’t there any more")
    }
    if let kind = columns.value(.kind, in: cells) {
      if ["pingback", "trackback"].contains(PostField.folded(kind)) {
        throw PostDraft.Refusal(
          reason: "a \(kind): it tells that another page links there, in nobody’s words"
        )
      }
      if NoPost.isOtherKind(kind) { throw PostDraft.Refusal(reason: "no post: a row of the kind “\(kind)”") }
    }
    if columns.isReaction(cells) {
      throw PostDraft.Refusal(reason: "no post: a reaction, as its kind says, without a word")
    }
    if columns.isAdvert(cells) {
      throw PostDraft.Refusal(
        reason: "an advertisement: marked as one, and without the address that posts have"
      )
    }
    if columns.isSum(cells) {
      throw PostDraft.Refusal(
        reason: "no post: a sum or a mean below the rows, without a time or a name where the others have one"
      )
    }
    if let name = columns.shell(in: cells) {
      throw PostDraft.Refusal(reason: "it isn’t there any more, as its “\(name)” says")
    }
    if let text = columns.words(in: cells)?.trimmedToContent, text.hasPrefix("["), text.hasSuffix("]"),
      Self.gone.contains(PostField.folded(text))
    {
      throw PostDraft.Refusal(reason: "“\(text)”: only its place is left")
    }
    var draft = PostDraft(network: network ?? stated(in: cells)) { field in
      columns.value(.field(field), in: cells).map(JSONValue.string) ?? .null
    }
    draft.times = times
    if let zone = columns.value(.zone, in: cells).flatMap(TimeColumn.zone) { draft.times.zone = zone }
    draft.path = TreePath(columns.value(.path, in: cells))
    if draft.parent == .missing, let text = draft.text { draft.parent = BoardText.answered(in: text) }
    if draft.audience == nil, columns.privateRows?.isLetter(cells) == true { draft.audience = .private }
    draft.text = columns.words(in: cells).map(Self.plain)
    draft.answers = columns.answers(in: cells).map { ($0, Self.plain($1)) }
    draft.account.name = draft.account.name.map(HTMLEntity.decoded)
    if !columns.namesAreShown { draft.account.takeHandle() }
    if columns.isOfOneAccount || columns.value(.direction, in: cells).map(Self.isOurs) == true {
      // An inbox names whom it went to, or the colleague who wrote it.
      (draft.account, draft.isByFounder) = (Account(), true)
    }
    // Monitors number the threads of what they found, 0 where it stands in none.
    if draft.conversation == .id("0") { draft.conversation = .missing }
    if let address = draft.parent.id.flatMap(PostAddress.init) { draft.parent = .id(address.id) }
    if draft.network == .x { takeIDsOfX(&draft, columns.value(.field(.link), in: cells)) }
    if let list = columns.value(.references, in: cells) { Self.take(references: list, &draft) }
    if draft.repostOf.id == nil, isRepost(draft, cells) { draft.repostOf = .id(Self.unknownOriginal) }
    return draft
  }

  private static func plain(_ cell: String) -> String {
    BoardText.plain(HTMLText.ifMarkedUp(CellText.words(cell)))
  }

  /// The network that the row names, or that its columns or its link are of.
  private func stated(in cells: [String]) -> Network? {
    if let name = columns.value(.field(.network), in: cells) {
      let folded = PostField.folded(name)
      if let network = Network(rawValue: folded) { return network }
      return Network.allCases.first { $0 != .plain && $0 != .x && folded.contains($0.rawValue) }
        ?? (folded.contains("twitter") ? .x : nil)
    }
    if columns.isOfX { return .x }
    return columns.value(.field(.link), in: cells).flatMap(StatusLink.init) == nil ? nil : .x
  }

  /// Takes the ids out of links, where the columns hold ids of a tool or none.
  private func takeIDsOfX(_ draft: inout PostDraft, _ link: String?) {
    let isID = draft.id.id?.utf8.allSatisfy { (0x30...0x39).contains($0) } ?? false
    let status = link.flatMap(StatusLink.init)
    if !isID, let status { draft.id = .id(status.id) }
    // What X tells of an account's own posts names nobody but in their addresses.
    if draft.account == Account() { draft.account.handle = status?.author }
    for field in [\PostDraft.parent, \.conversation, \.repostOf] {
      if let link = draft[keyPath: field].id.flatMap(StatusLink.init) { draft[keyPath: field] = .id(link.id) }
    }
  }

  /// Reads `[{'type': 'replied_to', 'id': '81…'}]`, and `[<ReferencedTweet id=81… type=replied_to]`, as Python prints them.
  private static func take(references list: String, _ draft: inout PostDraft) {
    for reference in list.split(whereSeparator: { "{<".contains($0) }) {
      let id = PostID(reference.split { !$0.isNumber }.map(String.init).first)
      if reference.contains("replied_to"), draft.parent == .missing { draft.parent = id }
      if reference.contains("retweeted"), draft.repostOf == .missing { draft.repostOf = id }
    }
  }

  private func isRepost(_ draft: PostDraft, _ cells: [String]) -> Bool {
    if let kind = columns.value(.kind, in: cells) {
      // “Twitter Retweet” is one; “Retweet with comment” has words of its own.
      let last = kind.split { !$0.isLetter }.last.map { PostField.folded(String($0)) } ?? ""
      if Self.reposts.contains(last) || (last == "true" && columns.kindIsRepost) { return true }
    }
    return draft.network == .x && draft.text?.hasPrefix("RT @") == true
  }

  /// Stands for the original of a repost whose table doesn’t name it.
  static let unknownOriginal = "?"

  private static func isOurs(_ direction: String) -> Bool { ours.contains(PostField.folded(direction)) }

  private static let gone = LanguageTable.dumps.words("gone")
  private static let ours = LanguageTable.dumps.words("ours")
  private static let reposts = LanguageTable.dumps.words("repost")
}

/// The address of a post of X.
struct StatusLink {
  let id: String

  /// Who wrote it, if that is said.
  let author: String?

  /// Nil if it is another address.
  init?(_ address: String) {
    let parts = address.split(separator: "/", omittingEmptySubsequences: true)
    guard parts.count >= 4, let place = parts.firstIndex(where: { $0 == "status" || $0 == "statuses" }),
      place + 1 < parts.count, place > 1
    else { return nil }
    let host = parts[1].lowercased()
    guard ["x.com", "twitter.com"].contains(where: { host == $0 || host.hasSuffix("." + $0) }) else {
      return nil
    }
    id = String(parts[place + 1].prefix { $0.isASCII && $0.isNumber })
    if id.isEmpty { return nil }
    author = place == 3 && parts[2] != "i" ? String(parts[2]) : nil
  }
}
