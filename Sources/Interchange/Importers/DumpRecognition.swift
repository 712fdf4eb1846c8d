import Foundation

/// Tells the format of a dump from its beginning.
struct DumpRecognition {
  let file: DumpFile
  let settings: DumpSettings

  /// The formats that are asked, in any order.
  var formats = DumpFormat.allCases

  init(file: DumpFile, options: DumpOptions) throws(DumpError) {
    self.file = file
    var settings = DumpSettings(network: options.network)
    (settings.headerLine, settings.collectedAt) = (options.headerLine, options.collectedAt)
    for (name, column) in options.columns.sorted(by: { $0.key < $1.key }) {
      guard let field = PostField(called: name) else {
        let known = PostField.allCases.map(\.rawValue).joined(separator: ", ")
        throw DumpError(file.path, "“\(name)” is nothing that a column could hold: \(known)")
      }
      settings.columns[field] = column
    }
    self.settings = settings
  }

  /// The one format whose file it surely, or else most likely, is.
  func format() throws(DumpError) -> DumpFormat {
    let bytes = file.content.span
    if let reason = NoDump.kind(of: bytes) { throw DumpError(file.path, reason) }
    if let format = try jsonFormat() { return format }
    if JSONSample.opens(bytes.firstContent ?? 0), JSONSample.isMeant(by: bytes) {
      throw DumpError(file.path, UnknownJSON.message(about: bytes))
    }
    let path = file.path.lowercased()
    let isNamedTable =
      file.isTable || path.hasSuffix(".csv") || path.hasSuffix(".tsv") || settings.headerLine != nil
    let header = CSVTable(bytes, settings).header
    let isTable = isNamedTable || Self.isTable(bytes)
    let claim = claim(to: .text(header: header, isNamedTable: isTable))
    // A chat may have a tab behind every time and name.
    let namesText = header.count > 1 && header.contains { ColumnName($0)?.role == .field(.text) }
    if claim?.certainty == .possible || !isNamedTable && !namesText,
      let reason = NoDump.kind(ofLinesIn: bytes)
    {
      throw DumpError(file.path, reason)
    }
    return try only(claim?.formats ?? [])
  }

  /// Whether all of the first lines have as many semicolons or tabs, more than one: what comes by a pipe has no name that says so.
  private static func isTable(_ bytes: Span<UInt8>) -> Bool {
    let lines = bytes.text(0..<min(bytes.count, 4096)).split(whereSeparator: \.isNewline).prefix(20)
    // The last may be cut.
    let whole = bytes.count > 4096 ? lines.dropLast() : lines
    guard whole.count > 2 else { return false }
    return [";", "\t"].contains { (sign: Character) in
      let counts = Set(whole.map { line in line.count { $0 == sign } })
      return counts.count == 1 && counts.allSatisfy { $0 > 1 }
    }
  }

  /// The format of JSON: that of the first document with the marks of one, or else of the first with a text.
  private func jsonFormat() throws(DumpError) -> DumpFormat? {
    var sample = JSONSample()
    var likely: [DumpFormat] = []
    let isJSON = JSONSample.opens(file.content.span.firstContent ?? 0)
    while let objects = sample.next(in: file.content.span) {
      // What only stands in a text has to be whole.
      guard isJSON || sample.isWhole else { continue }
      if let formats = surest(of: objects) { return try only(formats) }
      if likely.isEmpty { likely = claim(to: .json(objects))?.formats ?? [] }
      // Fields in a whole object settle it; what is cut may show its marks in the next.
      if !likely.isEmpty, sample.isWhole { break }
    }
    return likely.isEmpty ? nil : try only(likely)
  }

  /// The formats whose marks stand in the objects, or in those inside them that are the least deep.
  private func surest(of objects: [JSONValue]) -> [DumpFormat]? {
    // Who says where fields stand knows better than any mark.
    guard settings.columns.isEmpty else {
      return objects.contains(where: FieldFormat(settings).findsPost) ? [.jsonl] : nil
    }
    var level = objects
    for _ in 0..<Self.mostLevels where !level.isEmpty {
      let formats = formats.filter { $0.type.certainty(of: .marks(level), settings) == .sure }
      if !formats.isEmpty { return formats }
      level = Self.inside(level)
    }
    return nil
  }

  /// The objects that stand in those of a level, as many as are looked at.
  private static func inside(_ level: [JSONValue]) -> [JSONValue] {
    var inside: [JSONValue] = []
    for object in level.lazy.compactMap(\.object) {
      for member in object.members {
        guard inside.count < mostObjects else { return inside }
        inside += PostWalk.held(by: member, of: object)?.objects ?? []
      }
    }
    return inside
  }

  private static let mostLevels = 24
  private static let mostObjects = 4096

  /// The formats that claim the file most surely.
  private func claim(to beginning: DumpBeginning) -> (formats: [DumpFormat], certainty: Certainty)? {
    let all = formats.compactMap { format in
      format.type.certainty(of: beginning, settings).map { (format, $0) }
    }
    guard let surest = all.map(\.1).max() else { return nil }
    return (all.filter { $0.1 == surest }.map(\.0), surest)
  }

  private func only(_ formats: [DumpFormat]) throws(DumpError) -> DumpFormat {
    if formats.count == 1 { return formats[0] }
    let choices = formats.map { "--format \($0.rawValue)" }.sorted().joined(separator: " or ")
    throw DumpError(file.path, "may be of several formats: say which it is (\(choices))")
  }
}
