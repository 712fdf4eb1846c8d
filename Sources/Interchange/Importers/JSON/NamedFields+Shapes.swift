import TextAnalysis

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
    "timestamp", "created", "published", "publish", "posted", "submitted", "inserted", "asked", "sent",
    "written", "added",
  ]

  /// The member that is built of what it is of and what it tells, as columns are called: `commenter_handle`, `comment_ref`; what
  /// could be another's is left.
  func built(_ field: PostField) -> (path: String, value: JSONValue)? {
    let found = (object.object?.members ?? []).prefix(64).compactMap { member -> (Int, String, JSONValue)? in
      guard let written = member.value.written, !written.isEmpty, member.key.utf8.count < 40,
        let name = Self.columns.value(for: member.key, make: { ColumnName(member.key) }),
        name.role == .field(field), name.rank < 30, ColumnName.words(of: member.key).count == 2
      else { return nil }
      let value = member.value.usable(for: field)
      return value.isNull ? nil : (name.rank, member.key, value)
    }
    return found.min { ($0.0, $0.1) < ($1.0, $1.1) }.map { ($0.1, $0.2) }
  }

  /// What was made of the names of members so far: they are the same for each post.
  private static let columns = Memo<String, ColumnName?>()

  /// The name by which a service of Google addresses what has no other id, such as `spaces/A/messages/B`.
  static func address(of object: JSONValue) -> (path: String, value: JSONValue)? {
    guard let name = object["name"].string, name.split(separator: "/").count > 1, !name.contains(" ") else {
      return nil
    }
    return ("name", object["name"])
  }

  /// The message that began the thread which a message of Google Chat answers in: its id is that of the thread, twice.
  static func threadStart(of message: JSONValue) -> PostID? {
    // In what its users take out, a message goes by its room, its thread and itself.
    if let topic = message["topic_id"].string,
      let steps = message["message_id"].string?.split(separator: "/"),
      steps.count == 3, steps[1] == topic
    {
      return .id("\(steps[0])/\(topic)/\(topic)")
    }
    guard message["threadReply"].truth == true, let thread = message["thread"]["name"].string,
      let id = thread.split(separator: "/").last
    else { return nil }
    return .id(thread.replacing("/threads/", with: "/messages/") + "." + id)
  }

  /// What the first member that is somebody, and by its name whoever wrote it, says of them.
  static func person(_ field: PostField, in object: JSONValue) -> (path: String, value: JSONValue)? {
    guard [.author, .authorName, .authorID].contains(field) else { return nil }
    for member in object.object?.members ?? [] where member.value.object != nil {
      var words = ColumnName.words(of: member.key)
      if words.count > 1, ["info", "profile"].contains(words.last) { words.removeLast() }
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
    "actor", "athlete", "player", "guest", "student", "learner", "participant", "person", "attribution",
    "submitter", "contributor", "profile",
  ]

  /// Who did something else to it.
  private static let others: Set = [
    "update", "updated", "edit", "edited", "modified", "assigned", "closed", "merged", "last", "reply",
    "parent",
    "quoted", "deleted", "approved", "resolved", "answered", "moderated",
  ]
}
