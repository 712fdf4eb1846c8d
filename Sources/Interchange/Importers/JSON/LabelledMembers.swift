/// What people gave its name, such as the questions of a form: known by what these names say, as those of columns are.
struct LabelledMembers {
  private var members: [ColumnRole: (path: String, value: JSONValue, rank: Int)] = [:]

  /// What was answered in words of one's own, in its order.
  private var answers: [(path: String, text: String)] = []

  /// Adds what stands in a member of an object: members of it, or pairs of a label and a value.
  mutating func take(_ wrapper: JSONObject.Member, of object: JSONValue) {
    let pairs = pairs(in: wrapper.value, of: object)
    let named = pairs ?? (wrapper.value.object?.members ?? []).map { ($0.key, $0.value.ofItsType) }
    for (label, value) in named.prefix(256) {
      let path = "\(wrapper.key).\(label)"
      let words = value.object == nil ? value.words() : nil
      if let name = ColumnName(label), name.rank < members[name.role]?.rank ?? .max {
        let isPiece = value.array != nil && words != nil
        members[name.role] = (path, isPiece ? .string(words ?? "") : value, name.rank)
      } else if pairs != nil, let words = value.string, words.split(separator: " ").count > 2 {
        answers.append((path, words))
      }
    }
  }

  /// What says so by its name.
  func source(_ role: ColumnRole, for field: PostField, but taken: String? = nil) -> (
    path: String, value: JSONValue
  )? {
    guard let found = members[role], found.path != taken else { return role == .field(.text) ? answer : nil }
    let value = found.value.usable(for: field)
    return value.isNull ? nil : (found.path, value)
  }

  /// All answers to open questions; to others they are short.
  private var answer: (path: String, value: JSONValue)? {
    guard let first = answers.first else { return nil }
    return (first.path, .string(answers.map(\.text).joined(separator: "\n\n")))
  }

  /// The labels and values in a list of such pairs, or in a map of them; nil if it holds anything else.
  private func pairs(in value: JSONValue, of object: JSONValue) -> [(String, JSONValue)]? {
    let list = value.array ?? value.object?.members.map(\.value) ?? []
    let pairs = list.map { Self.pair($0) ?? Self.answer($0, in: object) }
    return pairs.isEmpty || pairs.contains { $0 == nil } ? nil : pairs.compactMap(\.self)
  }

  private static func pair(_ pair: JSONValue) -> (String, JSONValue)? {
    guard pair.has(anyOf: ["value", "answer"]),
      let label = pair.first("label", "question", "title", "text", "name").string
    else { return nil }
    // What was chosen of a list goes by an id.
    return (label, pair["options"].array == nil ? pair.first("answer", "value") : .null)
  }

  /// An answer that gives no more than the id of its question, which stands in the definition of the form, if anywhere.
  private static func answer(_ answer: JSONValue, in object: JSONValue) -> (String, JSONValue)? {
    let texts = answer["textAnswers"]["answers"].array?.compactMap(\.["value"].string)
    guard let type = answer["field"]["type"].string ?? texts.map({ _ in "" }) else { return nil }
    let id = PostID(answer["field"].first("id", "ref")).id ?? PostID(answer["questionId"]).id
    let question = object["definition"]["fields"].array?.first { PostID($0["id"]).id == id }
    let words = texts?.joined(separator: "\n\n") ?? answer["text"].string
    return (question?["title"].string ?? type, words.map { .string($0) } ?? .null)
  }
}
