import Answering

/// What a webhook tells of a post that is gone, such as `{"type": "comment.deleted", "object": {"id": …}}`.
enum Deletion {
  /// What is gone, and its id; nil if nothing is told to be.
  static func told(by event: JSONValue) -> (post: JSONValue, id: PostID)? {
    let isTold = kinds.contains { key in
      let last = event[key].string?.split { !$0.isLetter }.last
      return last.map { gone.contains($0.lowercased()) } ?? false
    }
    guard isTold, let post = posts.lazy.map({ event[$0] }).first(where: { $0.object != nil }) else {
      return nil
    }
    let id = PostID(post["id"])
    return id == .missing ? nil : (post, id)
  }

  private static let kinds = ["type", "event", "action", "event_type", "eventType"]
  private static let gone: Set = ["deleted", "removed", "delete", "destroyed"]

  /// What may be gone, by what it is called in what tells of it; a comment goes before what it is a comment on.
  private static let posts = ["comment", "object", "message", "post", "data", "payload", "resource"]
}
