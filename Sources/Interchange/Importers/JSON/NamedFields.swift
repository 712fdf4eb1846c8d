/// The fields of an object by the names that the world has for them.
struct NamedFields {
  private let values: [String: (path: String, value: JSONValue)]
  private let told: [PostField: FieldPath]
  let object: JSONValue

  /// What stands in wrappers under names that people gave.
  let labelled: LabelledMembers

  /// `told` says where a field stands, whatever the names say.
  init(_ object: JSONValue, told: [PostField: FieldPath] = [:]) {
    var values: [String: (path: String, value: JSONValue)] = [:]
    var labelled = LabelledMembers()
    Self.list(object, below: "", as: "", depth: 0, into: &values)
    for member in object.object?.members ?? [] where PostNesting.isWrapper(member.key) {
      var inner: [String: (path: String, value: JSONValue)] = [:]
      Self.list(member.value, below: member.key + ".", as: "", depth: 1, into: &inner)
      values.merge(inner) { own, _ in own }
      labelled.take(member, of: object)
    }
    (self.values, self.labelled) = (values, labelled)
    self.told = told
    self.object = object
  }

  /// What the object says of a field, and where it stands; the first name that says something has it.
  func source(of field: PostField, but taken: String? = nil) -> (path: String, value: JSONValue)? {
    if let path = told[field] {
      let value = path.value(of: field, in: object)
      return value.isNull ? nil : (path.keys.joined(separator: "."), value)
    }
    let named =
      source(field.paths, for: field, but: taken) ?? labelled.source(.field(field), for: field, but: taken)
    switch field {
    // A row that somebody fills in is younger than what it tells of.
    case .postedAt where object.has("createdTime", "fields"):
      return labelled.source(.field(field), for: field) ?? named
    case .postedAt: return named ?? Self.time(in: object)
    case .id where named == nil:
      return source(["ref"], for: .id) ?? Self.address(of: object)
        ?? (object.has("form_id") ? source(["token"], for: .id) : nil) ?? built(.id)
    // A mere name is that of the writer if nobody else is.
    case .authorName where named?.path == "name": return Self.person(field, in: object) ?? named
    case .parent: return named ?? built(field)
    default:
      return named ?? Self.person(field, in: object)
        ?? ([.author, .authorName].contains(field) ? built(field) : nil)
    }
  }

  /// The same by other names.
  func source(_ names: [String], for field: PostField, but taken: String? = nil) -> (
    path: String, value: JSONValue
  )? {
    for name in names {
      guard let found = values[name] ?? values[name.filter { $0 != "." }], found.path != taken else {
        continue
      }
      let value = found.value.usable(for: field)
      if !value.isNull { return (found.path, value) }
    }
    return nil
  }

  /// What a member says of the comment, folded; nil if it says nothing of it.
  private static func ofComment(_ key: String, in object: JSONValue) -> String? {
    guard let prefix = ["comment_", "tweet_", "skeet_", "toot_"].first(where: key.hasPrefix),
      key.utf8.count > prefix.utf8.count,
      // What somebody wrote of a post is not the post.
      prefix == "comment_" || !object.has(anyOf: ["comment", "reply", "message", "question"])
    else { return nil }
    return PostField.folded(String(key.dropFirst(prefix.utf8.count)))
  }

  /// The members that hold words, where they stand.
  var texts: [(path: String, text: String)] {
    values.values.compactMap { found in
      guard let text = found.value.string, text.contains(" "), !text.hasPrefix("http"),
        PostTime.date(text) == nil
      else { return nil }
      return (found.path, text)
    }
  }

  private static func list(
    _ value: JSONValue,
    below path: String,
    as name: String,
    depth: Int,
    into values: inout [String: (path: String, value: JSONValue)]
  ) {
    // How well a search engine finds that it fits is no applause.
    for var member in (value.object?.members ?? []).prefix(256) where member.key != "_score" {
      member.value = member.value.linked.ofItsType
      let key = member.key.split(separator: ".").map { PostField.folded(String($0)) }.joined(separator: ".")
      let (inner, written) = (name + key, path + member.key)
      // Feeds made of XML have every text in an object of its own.
      let label = member.value.first("label", "$t")
      values[inner] = label.string == nil ? (written, member.value) : (written + ".label", label)
      // What is said to be the comment's is, as in “comment_author”.
      if depth == 0, let own = Self.ofComment(member.key, in: value), values[own] == nil, !value.has(own) {
        values[own] = values[inner]
      }
      // Feeds have a list of authors, of one for the most part.
      if inner == "authors", let first = member.value.array?.first {
        list(first, below: "authors.", as: "author.", depth: depth + 1, into: &values)
      }
      if key == "firstname", let first = member.value.string,
        let last = value.first("last_name", "lastName", "lastname").string
      {
        values[name + "fullname"] = (path + member.key, .string("\(first) \(last)"))
        values[inner] = values[name + "fullname"]
      }
      guard depth < 2, member.value.object != nil else { continue }
      list(member.value, below: written + ".", as: inner + ".", depth: depth + 1, into: &values)
    }
  }
}
