import Answering
import Foundation

/// Messages of Slack's channels.
struct SlackFormat: NetworkTable {
  static let summary = "Messages of Slack’s channels: a day of its export, or of its API."

  static let fields: FieldTable = [
    .text: "text", .id: "ts", .author: "user_profile.display_name user_profile.name username",
    .authorID: "user",
    .authorName: "user_profile.real_name", .postedAt: "ts", .parent: "thread_ts", .link: "permalink",
    .replies: "reply_count",
  ]

  /// The members of the workspace, as its export has them beside the channels.
  private(set) var people = People()

  static func reader(of file: DumpFile, _ settings: DumpSettings) -> any DumpReader {
    var format = SlackFormat()
    format.people.takeSlackUsers(above: file.path)
    return JSONDumpReader(format)
  }

  static func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    guard object["type"].string == "message", object.has("ts") else { return .container }
    switch object["subtype"].string {
    // The message as it is now stands inside, beside the one before.
    case "message_changed":
      let isGone = object["message"]["subtype"].string == "tombstone"
      return isGone ? .withdrawal(of: id(object["message"]["ts"]), on: network) : .container
    case "message_deleted": return .withdrawal(of: id(object["deleted_ts"]), on: network)
    // Its place is left for the replies below it.
    case "tombstone": return .withdrawal(of: id(object["ts"]), on: network, isPlace: true)
    default: break
    }
    if place.key == "previous_message" { return .nothing(nil) }
    guard object.has("text") else { return .container }
    // The id of a talk of two begins with D.
    let channels = ["channel", "channel_id"].flatMap { [object[$0], place.outer($0)] }
    let isPrivate = channels.contains { channel in
      channel["is_mpim"].truth == true || (channel.string ?? channel["id"].string)?.hasPrefix("D") == true
    }
    if isPrivate { return .nothing(.privateMessages) }
    return kinds.contains(object["subtype"].string ?? "") ? .post : .nothing(.otherEntries)
  }

  private static let kinds: Set = ["", "thread_broadcast", "file_share", "me_message"]

  static func finish(_ draft: inout PostDraft, of post: JSONValue, at place: PostPlace) {
    // A time for an id: it only looks like a number that lost digits.
    (draft.id, draft.parent) = (id(post["ts"]), id(post["thread_ts"]))
    // What a search finds says in its address alone what it answers.
    if draft.parent == .missing,
      let start = post["permalink"].string?.split(separator: "thread_ts=").dropFirst().first
    {
      draft.parent = .id(String(start.prefix { $0 != "&" }))
    }
    if draft.parent == draft.id { draft.parent = .missing }
    if draft.account.handle == nil, let person = draft.account.id.flatMap({ place.people[$0] }) {
      draft.account = person
    }
    draft.text = post["text"].string.map { text in
      HTMLEntity.decoded(ChatText.plain(text) { id in place.people[id].flatMap { $0.handle ?? $0.name } })
    }
    draft.editedAt = post["edited"]["ts"].written
    draft.isEdit = place.key == "message" && place.around.last?["subtype"].string == "message_changed"
    draft.reach.likes = (post["reactions"].array ?? []).map(\.["count"].count).reduce(0, +)
  }

  private static func id(_ time: JSONValue) -> PostID { time.written.map { .id($0) } ?? .missing }
}

extension People {
  /// Adds the members of a workspace, whom `users.json` of its export lists; its days stand in a folder for each channel.
  fileprivate mutating func takeSlackUsers(above path: String) {
    let file = URL(filePath: path).deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "users.json"
    )
    guard let content = try? Data(contentsOf: file) else { return }
    for user in JSONParser.read(content.span, in: 0..<content.count).value?.array ?? [] {
      guard let id = user["id"].string, id.hasPrefix("U") || id.hasPrefix("W") else { continue }
      let shown = user["profile"]["display_name"].string?.trimmedToContent
      add(Account(id: id, handle: shown ?? user["name"].string, name: user["profile"]["real_name"].string))
    }
  }
}
