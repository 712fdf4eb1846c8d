/// What people gave its name, such as the questions of a form: known by what these names say, as those of columns are.
struct LabelledMembers {
  private var members: [ColumnRole: (path: String, value: JSONValue, rank: Int)] = [:]

  /// What was answered in words of one's own, in its order.
  private(set) var answers: [(path: String, text: String)] = []

  /// Adds what stands in a member of an object: members of it, or pairs of a label and a value.
  mutating func take(_ wrapper: JSONObject.Member, of object: JSONValue) {
    let pairs = pairs(in: wrapper.value, of: object)
    let all = pairs ?? (wrapper.value.object?.members ?? []).map { ($0.key, $0.value.ofItsType) }
    for (label, said) in all.prefix(256) {
      // As Instagram writes what an account takes out.
      let isSaid = said.object != nil && said.hasOnly(["href", "value", "timestamp"])
      let value = isSaid ? said.first("value", "timestamp") : said
      let path = "\(wrapper.key).\(label)"
      let words = value.object == nil ? value.words() : nil
      // What a row goes by, if it is called no more than that, is its title.
      let isTitle = wrapper.value[label]["type"].string == "title" && PostField.folded(label) == "name"
      let named = isTitle ? ColumnName("title") : ColumnName(label)
      if let name = named, name.rank < members[name.role]?.rank ?? .max {
        let isPiece = value.array != nil && words != nil
        let isWho = [.author, .authorName].map(ColumnRole.field).contains(name.role)
        let person = isWho ? (value.array?.first ?? value)["name"] : .null
        members[name.role] = (
          path, isPiece ? .string(words ?? "") : person.isNull ? value : person, name.rank
        )
      } else if pairs != nil || value.array?.first?.object != nil, let words = value.string ?? words,
        words.split(separator: " ").count
          > (label.hasSuffix("?") && Self.isLong(label, in: wrapper.value) ? 0 : 2)
      {
        answers.append((path, words))
      }
    }
  }

  /// Whether a form leaves room for a text of one's own below a label.
  private static func isLong(_ label: String, in list: JSONValue) -> Bool {
    list.array?.contains {
      $0["label"].string == label && $0["type"].string?.lowercased().contains("textarea") == true
    } == true
  }

  /// Whether something is called so, whether or not it says anything.
  func has(_ role: ColumnRole) -> Bool { members[role] != nil }

  /// What says so by its name.
  func source(_ role: ColumnRole, for field: PostField, but taken: String? = nil) -> (
    path: String, value: JSONValue
  )? {
    guard let found = members[role], found.path != taken else {
      return role == .field(.text) ? answers.first.map { ($0.path, .string($0.text)) } : nil
    }
    let value = found.value.usable(for: field)
    return value.isNull ? nil : (found.path, value)
  }

  /// The labels and values in a list of such pairs, or in a map of them; nil if it holds anything else.
  private func pairs(in value: JSONValue, of object: JSONValue) -> [(String, JSONValue)]? {
    let list = value.array ?? value.object?.members.map(\.value) ?? []
    let pairs = list.map { Self.pair($0) ?? Self.answer($0, in: object) }
    return pairs.isEmpty || pairs.contains { $0 == nil } ? nil : pairs.compactMap(\.self)
  }

  private static func pair(_ pair: JSONValue) -> (String, JSONValue)? {
    // What nobody answered, and what parts a form, is listed as well.
    guard pair.has(anyOf: ["value", "answer"]) || pair.has("name", "order", "type"),
      let label = pair.first("label", "question", "title", "text", "name").string
    else { return nil }
    // What was chosen of a list goes by an id, or is what the form says.
    let isChosen = pair["options"].array != nil || pair["type"].string?.contains(Self.choices) == true
    return (label, !isChosen ? pair.first("prettyFormat", "answer", "value") : .null)
  }

  private static var choices: Regex<Substring> { /(?i)dropdown|radio|choice|checkbox|select|rating|scale/ }

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
