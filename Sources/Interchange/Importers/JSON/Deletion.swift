import Answering

/// What a webhook tells of a post that is gone or changed, such as `{"type": "comment.deleted", "object": {"id": …}}`.
enum Deletion {
  /// What is gone, and its id; nil if nothing is told to be.
  static func told(by event: JSONValue) -> (post: JSONValue, id: PostID)? {
    // Facebook tells so in the place of the words.
    if verbs.contains(event["verb"].string ?? ""),
      ["comment", "status", "post"].contains(event["item"].string)
    {
      return (event, PostID(event.first("comment_id", "post_id")))
    }
    guard tells(event, gone), let post = posts.lazy.map({ event[$0] }).first(where: { $0.object != nil })
    else {
      return nil
    }
    let id = PostID(post["id"])
    return id == .missing ? nil : (post, id)
  }

  /// Whether what stands there in it is a post as it reads now.
  static func isEdit(_ event: JSONValue, at key: String) -> Bool {
    tells(event, changed) && posts.first(where: event.holds) == key
  }

  /// Whether what it says of what happened ends with one of these.
  private static func tells(_ event: JSONValue, _ words: Set<String>) -> Bool {
    kinds.contains { key in
      let last = event[key].string?.split { !$0.isLetter }.last
      return last.map { words.contains($0.lowercased()) } ?? false
    }
  }

  private static let kinds = ["type", "event", "action", "event_type", "eventType", "webhookEvent"]
  private static let gone: Set = ["deleted", "removed", "delete", "destroyed"]
  private static let verbs: Set = ["remove", "delete", "hide"]
  private static let changed: Set = ["edited", "updated"]

  /// What may be gone, by what it is called in what tells of it; a comment goes before what it is a comment on.
  private static let posts = ["comment", "object", "message", "post", "data", "payload", "resource", "issue"]
}
