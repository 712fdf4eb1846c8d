import Foundation
import TestSupport
import Testing

/// Which posts of a dump wait, and how one says it on the command line.
struct WhatWaitsTests {
  private let desk: QueueDesk

  init() throws { desk = try QueueDesk() }

  private static let comments = (1...6).map { number in
    #"{"id":"c\#(number)","link_id":"t3_1abcde","parent_id":"t3_1abcde","author":"user\#(number)","#
      + #""body":"Do you take bitcoin? \#(number)","created_utc":1793527200}"#
  }

  private static let founder =
    #"{"id":"c7","link_id":"t3_1abcde","parent_id":"t1_c1","author":"Ada_of_Teapot","body":"Not yet.","#
    + #""created_utc":1793527300}"#

  private func write(_ lines: [String]) throws {
    try desk.campaign.write(lines.map { $0 + "\n" }.joined(), to: "thread.jsonl")
  }

  @Test(
    "If nothing waits, what most replies to is told; said to be the invitation, it is, for all that follow"
  )
  func invitation() throws {
    try write(Self.comments)
    let first = try desk.run("import", "thread.jsonl")
    #expect(first.output.contains("6  not replies, but talk between others"), "\(first.output)")
    #expect(first.output.contains("all 6 reply to 1abcde: is that the invitation? --invitation 1abcde"))
    #expect(try desk.queue().waiting.posts == 0)
    let second = try desk.run(
      "import",
      "--invitation",
      "https://www.reddit.com/r/teapot/comments/1abcde/ama/"
    )
    #expect(second.status == 0 && second.output.contains("6 posts of 6 people wait"), "\(second.output)")
    #expect(try desk.queue().waiting.posts == 6)
    try write([
      #"{"id":"d1","link_id":"t3_1abcde","parent_id":"t3_1abcde","author":"late","body":"And tea?"}"#
    ])
    #expect(try desk.run("import", "thread.jsonl").output.contains("7 posts of 7 people wait"))
  }

  @Test("What an own account wrote settles what it answers")
  func ownAccount() throws {
    try write(Self.comments + [Self.founder])
    _ = try desk.run("import", "thread.jsonl", "--invitation", "t3_1abcde")
    #expect(try desk.queue().waiting.posts == 6)
    let own = try desk.run("import", "--own-account", "@ada_of_teapot")
    #expect(own.output.contains("5 posts of 5 people wait"), "\(own.output)")
    #expect(try desk.queue().others["founder"]?.posts == 1)
  }

  @Test("Who a dump says is the founder is one")
  func uploader() throws {
    try desk.campaign.write(
      """
      {"comments":[{"id":"u1","parent":"root","text":"Do you take bitcoin?","author":"@tess","author_is_uploader":false,
      "timestamp":1793527200},{"id":"u2","parent":"u1","text":"Not yet.","author":"@TeapotChannel","author_is_uploader":true,
      "timestamp":1793527300}]}
      """,
      to: "v.info.json"
    )
    let result = try desk.run("import", "v.info.json")
    #expect(result.output.contains("@TeapotChannel is the founder’s own, by this dump"), "\(result.output)")
    #expect(result.output.contains("0 posts of 0 people wait"), "\(result.output)")
  }

  @Test("Next to no help is not given: where questions wait, talk is talk")
  func talk() throws {
    try write(
      Self.comments + [#"{"id":"d1","subreddit":"teapot","title":"And tea?","selftext":"","author":"new"}"#]
    )
    #expect(!(try desk.run("import", "thread.jsonl").output.contains("--invitation")))
  }

  @Test("A dump may hold the invitation as well; what nobody answers is none")
  func heldInvitation() throws {
    let story = #"{"id":"1abcde","subreddit":"teapot","title":"Ask me","selftext":"","author":"somebody"}"#
    try write(Self.comments + [story])
    let hint = "all 6 reply to 1abcde: is that the invitation?"
    #expect(try desk.run("import", "thread.jsonl").output.contains(hint))
    let none = try desk.run("import", "thread.jsonl", "--invitation", "garbage!!")
    #expect(none.output.contains("no post in what was read is garbage!!, or answers it"), "\(none.output)")
    let one = try desk.run("import", "thread.jsonl", "--invitation", "t3_1abcde")
    #expect(!one.output.contains("no post in what was read"), "\(one.output)")
  }

  @Test("Columns and lines that aren’t there, or are told twice, are refused")
  func columns() throws {
    try desk.campaign.write("id,text,more\n1,A map,Two maps\n", to: "a.csv")
    let twice = try desk.run("import", "a.csv", "--column", "text=text", "--column", "text=more")
    #expect(twice.status != 0 && twice.errors.contains("is given twice"), "\(twice.errors)")
    let line = try desk.run("import", "a.csv", "--header-line", "99")
    #expect(line.status != 0 && line.errors.contains("no header of a table begins"), "\(line.errors)")
  }

  @Test(
    "A dump of which nothing could be used ends with 2",
    arguments: [
      #"{"meta":{"result_count":0}}"#,
      #"{"data":[{"id":"1","username":"a","description":"b"}],"meta":{"result_count":1}}"#,
      #"[{"id":"1","type":"follow","created_at":"2026-11-01T10:00:00Z","account":{"acct":"ada"}}]"#,
      #"{"guild":{},"channel":{"type":"DirectTextChat"},"messages":[{"id":"1","content":"Psst","timestamp":"2026-11-01","#
        + #""author":{"name":"a","isBot":false}}]}"#,
    ]
  )
  func nothing(content: String) throws {
    try desk.campaign.write(content, to: "dump.json")
    let result = try desk.run("import", "dump.json")
    #expect(
      result.status == 2 && result.errors.contains("dump.json: nothing in it"),
      "\(result.output)\(result.errors)"
    )
    #expect(try desk.count("SELECT count(*) FROM post") == 0)
  }
}
