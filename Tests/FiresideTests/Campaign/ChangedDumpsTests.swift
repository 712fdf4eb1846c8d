import TestSupport
import Testing

/// What a later dump says of posts that came in before: that their words are others now, or that they are gone.
struct ChangedDumpsTests {
  private let desk: QueueDesk

  init() throws {
    desk = try QueueDesk()
    let messages = [
      Self.message("$a", "Can I play with bitcoin?", at: 1),
      Self.message("$b", "Do you take bitcoin?", at: 2),
      Self.message("$c", "Do you take bitcoin too?", at: 3),
    ]
    try desk.campaign.write("[" + messages.joined(separator: ",") + "]", to: "first.json")
    let changes = [
      Self.message("$e", "* Do you take bitcoin?", at: 4, edits: "$a", with: "Can I bring my dog?"),
      #"{"type":"m.room.redaction","sender":"@kim:x.example","origin_server_ts":5,"event_id":"$r","redacts":"$b","content":{}}"#,
    ]
    try desk.campaign.write("[" + changes.joined(separator: ",") + "]", to: "second.json")
  }

  private static func message(
    _ id: String,
    _ text: String,
    at time: Int,
    edits edited: String? = nil,
    with words: String = ""
  ) -> String {
    let relation =
      edited.map {
        #", "m.new_content":{"msgtype":"m.text","body":"\#(words)"},"m.relates_to":{"rel_type":"m.replace","event_id":"\#($0)"}"#
      } ?? ""
    return
      #"{"type":"m.room.message","sender":"@kim:x.example","origin_server_ts":\#(time),"event_id":"\#(id)","#
      + #""content":{"msgtype":"m.text","body":"\#(text)"\#(relation)}}"#
  }

  @Test("What waits is read anew or leaves, and both are told")
  func waiting() throws {
    _ = try desk.run("import", "first.json")
    let told = try desk.run("import", "second.json").output
    #expect(told.contains("1  edited since") && told.contains("1  withdrawn since"), "\(told)")
    let queue = try desk.run("queue").output
    #expect(queue.contains("Can I bring my dog?") && !queue.contains("Can I play"), "\(queue)")
    #expect(queue.contains("withdrawn by authors     1 post"), "\(queue)")
    let again = try desk.run("import", "first.json", "second.json").output
    #expect(!again.contains("edited since") && !again.contains("withdrawn since"), "\(again)")
  }

  @Test("In French too")
  func french() throws {
    _ = try desk.run("import", "first.json")
    let told = try desk.run("import", "second.json", "--ui", "fr").output
    #expect(told.contains("1  modifié depuis"), "\(told)")
    #expect(told.contains("1  retiré depuis\u{A0}: plus personne n’y répond"), "\(told)")
    #expect(told.contains("1 avis de suppression pour des messages"), "\(told)")
    #expect(told.contains("1 message a été modifié\u{A0}: les derniers mots"), "\(told)")
    #expect(try desk.run("queue", "--ui", "fr").output.contains("retirés par leurs auteurs"))
  }
}
