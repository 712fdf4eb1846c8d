import Answering

/// The JSON of a network as a table of names, and what makes an object one of its posts.
protocol NetworkTable: NetworkFormat, PostTable {
  /// The network whose rules its answers keep to; plain if none are known.
  static var network: Network { get }

  /// Where its posts have what.
  static var fields: FieldTable { get }

  /// What an object is, by marks that nobody else's have.
  static func role(of object: JSONValue, at place: PostPlace) -> PostRole

  /// Sets right what the table alone can't say.
  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace)
}

extension NetworkTable {
  static var network: Network { .plain }

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {}

  static func recognises(_ object: JSONValue) -> Bool { role(of: object, at: PostPlace()) != .container }

  func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    let own = Self.role(of: object, at: place)
    if own == .container, let gone = Deletion.told(by: object) {
      return .withdrawal(of: gone.id.withoutKind, on: Self.network)
    }
    guard let remark = NoPost.remark(on: object) else { return own }
    // Whose author took it back may have come in before.
    let id =
      NoPost.isTakenBack(object) && own == .post ? PostID(Self.fields.value(of: .id, in: object)) : .missing
    return id == .missing
      ? .nothing(remark) : .withdrawal(of: id.withoutKind, on: Self.network, isPlace: true)
  }

  func draft(of post: JSONValue, at place: PostPlace) throws(PostDraft.Refusal) -> PostDraft {
    var draft = PostDraft(network: Self.network) { Self.fields.value(of: $0, in: post) }
    draft.mayLackID = false
    if draft.id == .missing { takeNames(of: post, for: &draft) }
    draft.text = draft.text.map(HTMLText.shown)
    draft.account.name = draft.account.name.map(HTMLText.shown)
    if case .missing = draft.parent { draft.parent = place.parent }
    draft.isEdit = place.around.last.map { Deletion.isEdit($0, at: place.key) } == true
    Self.finish(&draft, of: post, at: place)
    return draft
  }

  /// What scripts keep of a post, they name as they like.
  private func takeNames(of post: JSONValue, for draft: inout PostDraft) {
    let fields = NamedFields(post)
    draft.id = PostID(fields.source(of: .id)?.value ?? .null)
    draft.account.handle = draft.account.handle ?? fields.source(of: .author)?.value.string
    draft.postedAt = draft.postedAt ?? fields.source(of: .postedAt)?.value.written
  }
}

extension JSONValue {
  /// Whether a member is an object.
  func holds(_ key: String) -> Bool { self[key].object != nil }

  /// Whether a text begins so.
  func starts(with start: String) -> Bool { string?.hasPrefix(start) == true }
}
