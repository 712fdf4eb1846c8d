/// What is said of JSON in which no post was found: what is in it, and what would help.
enum UnknownJSON {
  static func message(about bytes: Span<UInt8>) -> String {
    var sample = JSONSample()
    var documents: [JSONValue] = []
    while documents.count < 64, let next = sample.next(in: bytes) {
      documents += next.filter { $0.object?.members.isEmpty == false }
    }
    guard let first = documents.first?.object else {
      let start = bytes.text(0..<min(bytes.count, 64)).filter { !$0.isWhitespace && $0 != "[" }
      guard !start.hasPrefix("{'") else {
        return "is what Python prints of an object, and no JSON: write it with json.dump"
      }
      return strings(in: bytes) ?? rows(in: bytes)
        ?? "is JSON without a single post: it is empty, or breaks off before the first"
    }
    let remarks = Set(documents.prefix(64).flatMap(remarks))
    if remarks.contains(.privateMessages) {
      return "holds private messages: they are never read. Give what was said in public"
    }
    if remarks.contains(.otherEntries) {
      return
        "holds no posts, but entries of another kind, such as products, notes, tasks or likes: give what people wrote to you"
    }
    if documents.count == 1, let error = error(in: documents[0]) {
      return
        "is what a service answers instead of posts (“\(error.prefix(80))”): see why, and fetch the dump again"
    }
    let keys = first.members.prefix(8).map(\.key).joined(separator: ", ")
    var found = Lists(isCut: !sample.isWhole)
    // What is one object is no list of posts.
    if documents.count == 1 { found.add(documents[0], at: ".") }
    if documents.count > 1 || found.isEmpty {
      found.add(.array(documents), at: bytes.firstContent == UInt8(ascii: "[") ? ".[]" : ".")
    }
    return "is JSON of no known format (it has \(keys)): " + found.help
  }

  /// What a service says of why it gives nothing.
  private static func error(in answer: JSONValue) -> String? {
    let code = Int(answer.first("status", "code", "statusCode", "status_code").written ?? "") ?? 0
    guard code >= 400 || answer.has(anyOf: ["error", "errors", "documentation_url"]), !answer.holdsLists()
    else { return nil }
    let errors = [answer, answer["error"]] + (answer["errors"].array ?? [])
    return errors.lazy.compactMap {
      $0.first("title", "message", "error_description", "error", "detail").string
    }.first
  }

  /// What is to be told of the first objects in it.
  private static func remarks(on value: JSONValue) -> [Remark] {
    var walk = PostWalk(value, at: PostPlace(), by: FieldFormat())
    var remarks: [Remark] = []
    var left = 1024
    while left > 0, let visit = walk.next() {
      left -= 1
      if case .nothing(let remark?) = visit.role { remarks.append(remark) }
      if visit.role == .container { walk.enter(visit) }
    }
    return remarks
  }

  /// Of rows without a header, what they lack.
  private static func rows(in bytes: Span<UInt8>) -> String? {
    let rows = JSONParser.read(bytes, in: 0..<min(bytes.count, 1 << 20)).value?.array
    guard rows?.first?.array?.isEmpty == false else { return nil }
    return "is a table in JSON without a header: put the names of its columns into a first row"
  }

  /// Of a list of texts, how to make questions of them.
  private static func strings(in bytes: Span<UInt8>) -> String? {
    let value = JSONParser.read(bytes, in: 0..<min(bytes.count, 1 << 20)).value
    guard value?.array?.contains(where: { $0.string?.contains(" ") == true }) == true else { return nil }
    return "is a list of texts: make a line of each (jq -r '.[]' FILE > posts.txt), and import that"
  }
}

/// The lists in a document: that of the longest texts, and where these stand.
private struct Lists {
  /// Whether there is more behind what was looked at.
  let isCut: Bool

  init(isCut: Bool) { self.isCut = isCut }

  private var texts: (path: String, name: String, length: Int, count: Int)?
  private var strings: String?

  /// Looks through a value for lists, some levels deep.
  mutating func add(_ value: JSONValue, at path: String, depth: Int = 0) {
    guard depth < 8 else { return }
    if let elements = value.array {
      if strings == nil, elements.contains(where: { $0.string?.contains(" ") == true }) { strings = path }
      take(elements.prefix(64).filter { $0.object != nil }, of: elements.count, at: path)
      for element in elements.prefix(8) where element.object != nil {
        add(element, at: path, depth: depth + 1)
      }
      return
    }
    for member in (value.object?.members ?? []).prefix(64) where PostWalk.mayHold(member) {
      let list = member.value.array == nil ? "" : "[]"
      add(
        member.value,
        at: path.last == "." ? "\(path)\(member.key)\(list)" : "\(path).\(member.key)\(list)",
        depth: depth + 1
      )
    }
  }

  private mutating func take(_ objects: [JSONValue], of all: Int, at path: String) {
    var lengths: [String: Int] = [:]
    for object in objects {
      for (name, text) in NamedFields(object).texts { lengths[name, default: 0] += text.utf8.count }
    }
    guard let longest = lengths.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      longest.value > texts?.length ?? 0
    else { return }
    texts = (path, longest.key, longest.value, all)
  }

  var isEmpty: Bool { texts == nil && strings == nil }

  /// What would help.
  var help: String {
    if let texts {
      return
        "if “\(texts.name)” of \(texts.path) (\(texts.count)\(isCut ? "+" : "") there) is what people wrote, --column text=\(texts.name) reads it"
    }
    if let strings {
      return "make a line of each text (jq -r '\(strings)' FILE > posts.txt), and import that"
    }
    return "no list in it has words: give what holds the posts, each with a “text”"
  }
}
