import Answering

/// Our own JSON: an object a post, with a text and whatever else is known.
struct FieldFormat: RecognisedFormat, JSONFormat {
  static let summary = "JSON of your own, an object a post: fields by the names they go by, or by --column."

  /// Our own JSON has no marks but its text.
  static func certainty(of beginning: DumpBeginning, _ settings: DumpSettings) -> Certainty? {
    guard case .json(let objects) = beginning else { return nil }
    let hasText = objects.contains { object in
      let keys = (object.object?.members ?? []).prefix(64).map(\.key)
      return keys.contains { $0 == settings.columns[.text] || PostField(called: $0) == .text }
    }
    return hasText ? .likely : nil
  }

  static func reader(of file: DumpFile, _ settings: DumpSettings) -> any DumpReader {
    JSONDumpReader(FieldFormat(network: settings.network, keys: settings.columns))
  }

  /// The network of every post, whatever it says.
  let network: Network?

  /// The keys that fields stand under, where it isn't their own names.
  let keys: [PostField: String]

  func read(_ value: JSONValue, of piece: DumpPiece, into harvest: inout Harvest) {
    guard let object = harvest.object(value, of: piece) else { return }
    let names = object.members.map { PostField.folded($0.key) }
    func field(_ field: PostField) -> JSONValue {
      if let key = keys[field] { return value[key] }
      let index = field.names.lazy.compactMap { names.lastIndex(of: $0) }.first
      return index.map { object.members[$0].value } ?? .null
    }
    do throws(PostDraft.Refusal) {
      harvest.add(try PostDraft(network: network, field), at: object.offset)
    } catch {
      harvest.skip(at: object.offset, error.reason)
    }
  }
}
