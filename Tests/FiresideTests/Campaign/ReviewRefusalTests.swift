import Foundation
import TestSupport
import Testing

/// What a review through the program must not do.
struct ReviewRefusalTests {
  private let desk: QueueDesk

  init() throws { desk = try QueueDesk() }

  private func importing(_ posts: String...) throws {
    try desk.campaign.write(posts.map { $0 + "\n" }.joined(), to: "posts.txt")
    _ = try desk.run("import", "posts.txt", "--format", "plain")
  }

  @Test(
    "Who speaks of violence or fear is in no bulk, though others say the same",
    arguments: ["e We hear you.", "n"]
  )
  func grave(decision: String) throws {
    let words = "No coins please, there is hate in them"
    try importing(words, words)
    let reviewed = try desk.run("review", input: decision + "\ny\n")
    #expect(try desk.count("SELECT count(*) FROM decision") == 1, "\(reviewed.output)")
    #expect(try desk.queue().waiting.posts == 1)
  }

  @Test("The same words without them are decided on together", arguments: ["e We hear you.", "n"])
  func harmless(decision: String) throws {
    let words = "No coins please, I am so fond of notes"
    try importing(words, words)
    let reviewed = try desk.run("review", input: decision + "\ny\n")
    #expect(reviewed.output.contains("more person"), "\(reviewed.output)")
    #expect(try desk.count("SELECT count(*) FROM decision") == 2)
    #expect(try desk.queue().waiting.posts == 0)
  }

  @Test(
    "A log that can't be written to ends the review, and nothing is said to be taken",
    arguments: ["y", "n", "l"]
  )
  func failingLog(decision: String) throws {
    try importing("Do you take bitcoin?", "Can I bring my dog")
    try desk.change(
      "CREATE TRIGGER full BEFORE INSERT ON decision BEGIN SELECT RAISE(ABORT, 'no more room'); END"
    )
    let reviewed = try desk.run("review", input: "\(decision)\n\(decision)\n")
    #expect(reviewed.status == 2)
    #expect(reviewed.errors.contains("no more room"), "\(reviewed.errors)")
    #expect(!reviewed.output.contains("✓"), "\(reviewed.output)")
    #expect(try desk.queue().waiting.posts == 2)
  }
}
