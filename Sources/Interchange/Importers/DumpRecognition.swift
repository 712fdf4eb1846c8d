import Answering
import Foundation

/// Tells the format of a dump from its beginning.
struct DumpRecognition {
  let file: DumpFile
  let options: DumpOptions

  /// The columns that were told, by their fields.
  private let columns: [PostField: String]

  init(file: DumpFile, options: DumpOptions) throws(DumpError) {
    self.file = file
    self.options = options
    var columns: [PostField: String] = [:]
    for (name, column) in options.columns.sorted(by: { $0.key < $1.key }) {
      guard let field = PostField(called: name) else {
        let known = PostField.allCases.map(\.rawValue).joined(separator: ", ")
        throw DumpError(file.path, "“\(name)” is nothing that a column could hold: \(known)")
      }
      columns[field] = column
    }
    self.columns = columns
  }

  func format() throws(DumpError) -> DumpFormat {
    if let format = options.format { return format }
    let sample = JSONSample(file.content.span)
    if let format = sample.format { return format }
    if let key = columns[.text], sample.objects.contains(where: { $0.has(key) }) { return .jsonl }
    if JSONSample.opens(file.content.span.firstContent ?? 0), JSONSample.isMeant(by: file.content.span) {
      throw DumpError(file.path, unknown(sample.objects.first))
    }
    return tableFormat()
  }

  func reader(for format: DumpFormat) throws(DumpError) -> any DumpReader {
    switch format {
    case .x: JSONDumpReader(XFormat())
    case .mastodon: JSONDumpReader(MastodonFormat())
    case .bluesky: JSONDumpReader(BlueskyFormat())
    case .producthunt: JSONDumpReader(ProductHuntFormat())
    case .jsonl: JSONDumpReader(FieldFormat(network: options.network, keys: columns))
    case .plain: PlainFormat(network: options.network ?? .plain)
    case .csv, .twarc: try tableReader(for: format)
    }
  }

  private func tableReader(for format: DumpFormat) throws(DumpError) -> any DumpReader {
    let table = CSVTable(file.content.span)
    if format == .twarc {
      guard TwarcFormat.recognises(table.header) else {
        throw DumpError(
          file.path,
          line: 1,
          "has not the columns of twarc-csv: id, text, author.username and others"
        )
      }
      return CSVDumpReader(table, TwarcFormat(header: table.header))
    }
    do throws(ColumnFormat.Fault) {
      let rows = try ColumnFormat(header: table.header, named: columns, network: options.network)
      return CSVDumpReader(table, rows)
    } catch {
      throw DumpError(file.path, line: 1, error.reason)
    }
  }

  /// CSV if it is called so, if columns were told, or if its first line names a text and more; plain text
  /// otherwise.
  private func tableFormat() -> DumpFormat {
    let table = CSVTable(file.content.span)
    if TwarcFormat.recognises(table.header) { return .twarc }
    let path = file.path.lowercased()
    if !columns.isEmpty || path.hasSuffix(".csv") || path.hasSuffix(".tsv") { return .csv }
    let fields = Set(table.header.compactMap(PostField.init(called:)))
    let isHeader = fields.contains(.text) && (fields.count > 1 || table.header.count == 1)
    return isHeader ? .csv : .plain
  }

  private func unknown(_ object: JSONObject?) -> String {
    guard let object else {
      return "is JSON without a single post: it is empty, or breaks off before the first"
    }
    let keys = object.members.prefix(8).map(\.key).joined(separator: ", ")
    let formats = "--format x, mastodon, bluesky or producthunt"
    return
      "is JSON of no known format (it has \(keys)): say which it is (\(formats)), or give each post a “text”"
  }
}
