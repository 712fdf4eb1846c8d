/// Names that nobody lists, but that are built as others are: `dateInserted`, `askedBy`.
extension NamedFields {
  /// The first member that is a time by its value, and by its name that of writing.
  static func time(in object: JSONValue) -> (path: String, value: JSONValue)? {
    for member in object.object?.members ?? [] {
      guard let written = member.value.written, PostTime.date(written) != nil,
        !moments.isDisjoint(with: ColumnName.words(of: member.key))
      else { continue }
      return (member.key, member.value)
    }
    return nil
  }

  private static let moments: Set = [
    "created", "published", "publish", "posted", "submitted", "inserted", "asked", "sent", "written", "added",
  ]

  /// What the first member that is somebody, and by its name whoever wrote it, says of them.
  static func person(_ field: PostField, in object: JSONValue) -> (path: String, value: JSONValue)? {
    guard [.author, .authorName, .authorID].contains(field) else { return nil }
    for member in object.object?.members ?? [] where member.value.object != nil {
      let words = ColumnName.words(of: member.key)
      guard words.last.map(writers.contains) == true, others.isDisjoint(with: words),
        Account(member.value.linked) != nil
      else { continue }
      let found = NamedFields(member.value.linked).source(of: field == .authorID ? .id : field)
      return found.map { ("\(member.key).\($0.path)", $0.value) }
    }
    return nil
  }

  private static let writers: Set = [
    "author", "user", "by", "member", "creator", "poster", "writer", "reviewer", "commenter", "asker",
    "sender",
    "person", "attribution", "submitter", "contributor",
  ]

  /// Who did something else to it.
  private static let others: Set = [
    "update", "updated", "edit", "edited", "modified", "assigned", "closed", "merged", "last", "reply",
    "parent",
    "quoted", "deleted", "approved", "resolved", "answered", "moderated",
  ]
}
