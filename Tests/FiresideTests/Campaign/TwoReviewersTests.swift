import Foundation
import TestSupport
import Testing

/// Two people at one log, each with a program of their own.
struct TwoReviewersTests {
  private let desk: QueueDesk

  init() throws { desk = try QueueDesk() }

  /// What people ask, in words of their own, a few in each other’s.
  private static let asks = [
    "Do you take bitcoin", "Let me pay with crypto", "Can I bring my dog", "Homes where pets are welcome",
    "Show me whether the bathroom is private", "Filter for an own bathroom", "A room on Mars",
    "Something quite different, with a lighthouse", "What about parking my caravan", "he harassed me",
  ]

  private func importing(_ texts: [String]) throws {
    let lines = texts.enumerated().map { number, text in
      #"{"id":"\#(number + 1)","text":"\#(text)","author":"guest\#(number + 1)","network":"mastodon"}"#
    }
    try desk.campaign.write(lines.joined(separator: "\n"), to: "posts.jsonl")
    let imported = try desk.run("import", "posts.jsonl")
    #expect(
      imported.output.contains("\(texts.count) posts of \(texts.count) people wait"),
      "\(imported.output)"
    )
  }

  private func reviewer() throws -> PipedProgram {
    try PipedProgram(["review"] + desk.shared, in: desk.campaign.folder)
  }

  /// Every post is decided once, answered at most once, and nobody holds a place any more.
  private func expectAllDecidedOnce(_ posts: Int) throws {
    #expect(try desk.count("SELECT count(*) FROM question") == posts)
    #expect(try desk.count("SELECT count(DISTINCT post_id) FROM question") == posts)
    #expect(try desk.count("SELECT count(*) FROM decision") == posts)
    #expect(try desk.count("SELECT count(DISTINCT question) FROM decision") == posts)
    #expect(try desk.count("SELECT count(*) FROM post WHERE verdict IS NULL") == 0)
    let approved = try desk.count("SELECT count(*) FROM decision WHERE verdict IN ('approve', 'edit')")
    #expect(try desk.count("SELECT count(*) FROM answer") == approved)
    #expect(try desk.count("SELECT count(*) FROM standing_answer") == approved)
    #expect(try desk.count("SELECT count(*) FROM lease") == 0)
    #expect(try desk.rows("PRAGMA integrity_check") == [["ok"]])
    let left = try FileManager.default.contentsOfDirectory(atPath: desk.campaign.folder)
    #expect(left.filter { $0.contains("-desk") }.isEmpty)
  }

  @Test(
    "Between them they decide on every post once",
    arguments: [["y\n", "n\n"], ["y\n", "y\n", "n\n"], ["n\n", "y\n", "e Noted, and thank you.\n", "n\n"]]
  )
  func everyPostOnce(_ lines: [String]) throws {
    try importing((0..<60).map { Self.asks[$0 % Self.asks.count] + ($0 < 30 ? "" : ", \($0) thanks") })
    let reviewers = try [reviewer(), reviewer()]
    // Both are looking at a post, each at another one: from here on they go as fast as they can.
    for reviewer in reviewers { try reviewer.waitFor("  why: ") }
    #expect(try desk.count("SELECT count(DISTINCT desk) FROM lease") == 2)
    for reviewer in reviewers { try reviewer.send(String(repeating: lines.joined(), count: 200)) }
    for reviewer in reviewers {
      #expect(reviewer.waitForExit() == 0)
      let ends = ["Nothing waits any more", "What still waits is on a colleague’s desk"]
      #expect(ends.contains { reviewer.output.contains($0) }, "\(reviewer.output)")
      #expect(!reviewer.output.contains("error"), "\(reviewer.output)")
    }
    try expectAllDecidedOnce(60)
  }

  @Test("What a colleague is looking at is not answered with the others")
  func bulkLeavesTheColleague() throws {
    try importing(Array(repeating: "Do you take bitcoin?", count: 8))
    let (first, second) = (try reviewer(), try reviewer())
    try first.waitFor("  why: ")
    try second.waitFor("  why: ")
    try first.send("n\nn\n")
    try first.waitFor("wrote the same: close these without an answer?")
    try first.waitFor("  why: ")
    try second.send("y\n")
    try second.waitFor("asked this: answer them too?")
    try second.send("y\n")
    try second.waitFor("answered · 1 left: somebody was there first")
    try second.waitFor("What still waits is on a colleague’s desk")
    #expect(second.waitForExit() == 0)
    #expect(try desk.count("SELECT count(*) FROM post WHERE verdict IS NULL") == 1)
    try first.send("n\n")
    #expect(first.waitForExit() == 0)
    #expect(first.output.contains("Nothing waits any more"))
    try expectAllDecidedOnce(8)
  }

  @Test("What somebody looked at whose program was killed comes to the others")
  func killed() throws {
    try importing(["Do you take bitcoin?", "Can I bring my dog"])
    let (first, second) = (try reviewer(), try reviewer())
    try first.waitFor("  why: ")
    try second.waitFor("  why: ")
    first.kill()
    #expect(try desk.count("SELECT count(*) FROM lease") == 2)
    try second.send("n\n")
    try second.waitFor("  why: ")
    try second.send("n\n")
    #expect(second.waitForExit() == 0)
    #expect(try desk.count("SELECT count(*) FROM post WHERE verdict = 'reject'") == 2)
  }
}
