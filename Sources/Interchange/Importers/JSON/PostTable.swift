import Answering

/// JSON in which posts stand somewhere: a table of names, and what makes an object one of its posts.
protocol PostTable: JSONFormat {
  /// What an object is.
  func role(of object: JSONValue, at place: PostPlace) -> PostRole

  /// The post that an object is.
  func draft(of object: JSONValue, at place: PostPlace) throws(PostDraft.Refusal) -> PostDraft

  /// What is to be told of an object that is no post, and how often.
  func remarks(on page: JSONValue) -> [(Remark, Int)]

  /// Whether posts stand in posts, as replies do.
  var nests: Bool { get }
}

/// What an object of a dump is.
enum PostRole: Sendable, Equatable {
  case post
  /// Posts may stand in it.
  case container
  /// Neither it nor anything in it is a post; what is to be told of it.
  case nothing(Remark?)
  /// Says that the post with an id was taken back; `isPlace` where it is what is left of that.
  case withdrawal(of: PostID, on: Network, isPlace: Bool = false)
}

/// Where an object of a dump stands.
struct PostPlace: Sendable {
  /// The member it was found in; empty for a document, and for an element of a list that is one.
  var key = ""

  /// The post it stands in, as those do that answer one.
  var parent = PostID.missing

  /// The objects around it that are no posts, the outermost first.
  private(set) var around: [JSONValue] = []

  /// The accounts of the page it stands in by their id, if they are known already.
  var accounts: [String: Account]?

  /// What it goes by in an object that holds nothing but such as it: the id of many a post.
  private(set) var entry: String?

  /// Who is named in lists beside it.
  var people = People()

  /// Whether nothing is around it: it is a document, a line, or an element of a list that is one.
  var isOutermost: Bool { key.isEmpty && around.isEmpty }

  /// What stands in the innermost object around that has this member.
  func outer(_ key: String) -> JSONValue { around.last { !$0[key].isNull }?[key] ?? .null }

  /// The place of what stands in `object`, which is no post.
  func inside(_ object: JSONValue) -> PostPlace {
    var place = self
    place.around = place.around.suffix(Self.mostAround - 1) + [object]
    place.people.take(object)
    return place
  }

  private static let mostAround = 12

  /// Steps into a member; what stands under an id is of the list that all of the map's are.
  mutating func step(to member: String, ofMap isMap: Bool) {
    entry = isMap ? member : nil
    if !isMap { key = member }
  }
}

/// Goes through all that stands in a piece of JSON, in its order.
///
/// Its stack is its own, since replies may be nested as deep as they like.
struct PostWalk {
  private let table: any PostTable
  private var steps: [(value: JSONValue, place: PostPlace)]

  init(_ value: JSONValue, at place: PostPlace, by table: any PostTable) {
    self.table = table
    steps = [(value, place)]
  }

  struct Visit {
    var object: JSONObject
    var place: PostPlace
    var role: PostRole
    var value: JSONValue { .object(object) }
  }

  /// The next object.
  mutating func next() -> Visit? {
    while let (value, place) = steps.popLast() {
      if let elements = value.array { steps += elements.reversed().map { ($0, place) } }
      guard let object = value.object else { continue }
      return Visit(object: object, place: place, role: table.role(of: value, at: place))
    }
    return nil
  }

  /// Goes on with what is in an object; in a post, or in what is left of one, that answers the one with this id.
  mutating func enter(_ visit: Visit, postID: PostID = .missing) {
    var place = visit.place
    let isPost = visit.role != .container
    if isPost { place.parent = postID } else { place = place.inside(visit.value) }
    let isMap = visit.role == .container && visit.object.isMap
    for member in visit.object.members.reversed() {
      // What a comment is on.
      if isPost, ["post", "_embedded"].contains(member.key) { continue }
      guard let value = isPost ? Self.held(by: member) : Self.held(by: member, of: visit.object)
      else { continue }
      var inner = place
      inner.step(to: member.key, ofMap: isMap)
      steps.append((value, inner))
    }
  }

  /// What a member holds in which posts may stand; in what is no post, they may stand in a text of JSON.
  static func held(by member: JSONObject.Member, of container: JSONObject? = nil) -> JSONValue? {
    if mayHold(member) { return member.value }
    guard let container, let text = member.value.string else { return nil }
    return .embedded(in: text, at: container.offset)
  }

  /// Whether posts of the dump may stand in a member: what is quoted, tagged or attached is none.
  static func mayHold(_ member: JSONObject.Member) -> Bool {
    (member.value.object != nil || member.value.array != nil) && !PostNesting.passesOver(member.key)
  }
}

/// Pages of a list that have a next.
enum MorePages {
  /// Whether a page says that there is another behind it.
  static func isTold(by page: JSONValue) -> Bool {
    flags.contains { page[$0].truth == true || page[$0].written == "1" }
      || tokens.contains { page[$0].written.map { $0 != "0" && $0 != "null" } == true }
  }

  private static let flags = ["has_more", "hasMore", "hasNextPage", "has_next_page", "more_available"]
  private static let tokens = [
    "next_token", "nextPageToken", "next_cursor", "nextCursor", "next_results", "next_max_id", "next_min_id",
    "nextPage",
    "next_page_token", "next",
  ]
}

extension JSONValue {
  /// Whether a list of objects stands in it, as in a page, beside the pieces of its text.
  func holdsLists(beside text: String? = nil, depth: Int = 0) -> Bool {
    (object?.members ?? []).filter(PostWalk.mayHold).contains { member in
      member.key != text
        && (member.value.array.map { _ in !member.value.objects.isEmpty }
          ?? (member.value.object?.isMap == true || depth < 3 && member.value.holdsLists(depth: depth + 1)))
    }
  }
}

extension PostTable {
  var nests: Bool { true }

  func remarks(on page: JSONValue) -> [(Remark, Int)] { [] }

  func read(_ value: JSONValue, of piece: DumpPiece, into harvest: inout Harvest) {
    guard !value.objects.isEmpty else {
      return harvest.skip(at: piece.range.lowerBound, DumpPiece.noObject)
    }
    var walk = PostWalk(value, at: piece.place, by: self)
    var isEmpty = true
    var hasMore: Bool?
    while let visit = walk.next() {
      if visit.role != .container { isEmpty = false }
      switch visit.role {
      case .nothing(let remark):
        harvest.remarks.add(remark)
        // Others may have answered what is gone.
        if remark == .shells, nests, let draft = try? draft(of: visit.value, at: visit.place) {
          walk.enter(visit, postID: draft.id)
        }
      case .withdrawal(let id, let network, let isPlace):
        harvest.withdraw(id, on: network, isPlace: isPlace)
        if isPlace, nests { walk.enter(visit, postID: id) }
      case .container:
        for (remark, count) in remarks(on: visit.value) { harvest.remarks.add(remark, count) }
        hasMore = hasMore == true || MorePages.isTold(by: visit.value)
        walk.enter(visit)
      case .post:
        let id = add(visit.value, at: visit.place, to: &harvest)
        if nests { walk.enter(visit, postID: id) }
      }
    }
    guard piece.place.isOutermost else { return }
    if let hasMore { harvest.remarks.add(.morePages, hasMore ? 1 : 0) }
    if isEmpty, !value.holdsLists() { skip(value, at: piece.place, in: &harvest) }
  }

  /// Says what a line lacks that has no post in it.
  private func skip(_ value: JSONValue, at place: PostPlace, in harvest: inout Harvest) {
    guard let object = value.object, object.isComplete else { return }
    if object.members.contains(where: { $0.value.array?.isEmpty == true && PostNesting.isOfPosts($0.key) }) {
      return harvest.remarks.add(.emptyPages)
    }
    let keys = object.members.prefix(8).map(\.key).joined(separator: ", ")
    do throws(PostDraft.Refusal) {
      _ = try draft(of: value, at: place).post()
      harvest.skip(at: object.offset, "no post of this format: it has \(keys)")
    } catch {
      harvest.skip(at: object.offset, error.reason)
    }
  }

  /// Adds a post that is complete; its id.
  private func add(_ value: JSONValue, at place: PostPlace, to harvest: inout Harvest) -> PostID {
    guard let object = value.object, object.isComplete else { return .missing }
    do throws(PostDraft.Refusal) {
      var draft = try draft(of: value, at: place)
      // What stands in it answers it, though it may get its id only when all of its kind are counted.
      if draft.id == .missing, nests { draft.placeholder = "place:\(object.offset).\(harvest.found.count)" }
      harvest.add(draft, at: object.offset)
      return draft.placeholder.map { .id($0) } ?? draft.id
    } catch {
      harvest.skip(at: object.offset, error.reason)
      return .missing
    }
  }

  /// Whether a post with words stands among the first objects in it.
  func findsPost(in value: JSONValue) -> Bool {
    var walk = PostWalk(value, at: PostPlace(), by: self)
    var left = 4096
    while left > 0, let visit = walk.next() {
      left -= 1
      if visit.role == .container { walk.enter(visit) }
      guard visit.role == .post, let draft = try? draft(of: visit.value, at: visit.place) else { continue }
      if draft.text?.trimmedToContent != nil { return true }
    }
    return false
  }

  /// What is large is read list by list; each knows what stands around it.
  func parts(of object: JSONExtent, in bytes: Span<UInt8>) -> DumpCut? {
    parts(of: object, at: PostPlace(), depth: 0, in: bytes)
  }

  private func parts(of object: JSONExtent, at place: PostPlace, depth: Int, in bytes: Span<UInt8>)
    -> DumpCut?
  {
    guard object.range.count > Self.mostBytes, depth < 6, bytes[object.range.lowerBound] == UInt8(ascii: "{")
    else {
      return nil
    }
    let members = JSONScan.members(of: object, in: bytes)
    let small = members.map { member in
      let isLarge = member.value.range.count > Self.mostBytes / 16 && Self.opens(member.value, in: bytes)
      let value =
        isLarge
        ? Self.beginning(of: member.value, in: bytes) : JSONParser.read(bytes, in: member.value.range).value
      return JSONObject.Member(key: member.key, value: value ?? .null)
    }
    let page = JSONObject(members: small, offset: object.range.lowerBound, isComplete: true)
    let value = JSONValue.object(page)
    guard role(of: value, at: place) == .container,
      // What stands in a text is read with what is around it.
      !small.contains(where: { $0.value.string != nil && PostWalk.held(by: $0, of: page) != nil })
    else { return nil }
    var cut = DumpCut()
    for (remark, count) in remarks(on: value) { cut.remarks.add(remark, count) }
    cut.remarks.add(.morePages, MorePages.isTold(by: value) ? 1 : 0)
    for member in members where !PostNesting.passesOver(member.key) {
      var inner = place.inside(value)
      inner.step(to: member.key, ofMap: page.isMap)
      for element in Self.elements(of: member.value, in: bytes) where Self.opens(element, in: bytes) {
        let piece = DumpPiece(range: element.range, place: inner)
        cut.add(parts(of: element, at: inner, depth: depth + 1, in: bytes) ?? DumpCut(pieces: [piece]))
      }
    }
    return cut
  }

  /// The first of a large list, which may say what all of it is.
  private static func beginning(of list: JSONExtent, in bytes: Span<UInt8>) -> JSONValue? {
    guard bytes[list.range.lowerBound] == UInt8(ascii: "[") else { return nil }
    let first = elements(of: list, in: bytes).prefix(32)
    return .array(first.compactMap { JSONParser.read(bytes, in: $0.range).value })
  }

  private static func opens(_ value: JSONExtent, in bytes: Span<UInt8>) -> Bool {
    JSONSample.opens(bytes[value.range.lowerBound])
  }

  /// What is larger than this, in bytes, is not read in one piece unless it is a post.
  private static var mostBytes: Int { 1 << 20 }
}
