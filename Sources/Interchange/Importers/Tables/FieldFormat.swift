import Answering

/// Our own JSON: an object a post, with a text and whatever else is known.
struct FieldFormat: JSONFormat {
  /// The network of every post, whatever it says.
  let network: Network?

  /// The keys that fields stand under, where it isn't their own names.
  let keys: [PostField: String]

  func read(_ value: JSONValue, of piece: DumpPiece, into harvest: inout Harvest) {
    guard let object = value.object else {
      return harvest.skip(at: piece.range.lowerBound, DumpPiece.noObject)
    }
    guard object.isComplete else { return }
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
