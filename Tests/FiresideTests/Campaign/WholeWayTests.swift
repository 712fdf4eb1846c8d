import Foundation
import TestSupport
import Testing

/// From each network’s dump to the published answer: every post comes in once and goes out at most once.
struct WholeWayTests {
  private let desk: QueueDesk

  init() throws { desk = try QueueDesk() }

  /// Decisions for a review through a pipe: the draft where there is one, words of one’s own where there is none.
  ///
  /// Where others ask the same, `y` takes them too, and anything else is the next decision.
  private static let decisions = (1...40).map { "y\ne Noted: \($0).\n" }.joined()

  private func importing(_ dump: SmallDump) throws -> Program.Result {
    try desk.campaign.write(dump.content, to: dump.name)
    return try desk.run(["import", dump.name] + dump.options)
  }

  @Test("Import, queue, review, export", arguments: SmallDump.all)
  func wholeWay(_ dump: SmallDump) throws {
    let imported = try importing(dump)
    #expect(imported.status == 0, "\(imported.errors)")
    for words in ["· \(dump.format) ·", "\(dump.posts)  new"] + dump.told {
      #expect(imported.output.contains(words), "\(imported.output)")
    }
    #expect(try desk.count("SELECT count(*) FROM post") == dump.posts)

    let queue = try desk.queue("--limit", "100")
    if dump.waiting.isEmpty {
      #expect(queue.next.count == dump.posts && Set(queue.next.map(\.id)).count == dump.posts)
    } else {
      // Two networks may give the same id.
      #expect(Dictionary(queue.next.map { ($0.id, $0.kind) }) { $1 } == dump.waiting)
    }
    #expect(Set(queue.next.map { "\($0.network) \($0.id)" }).count == queue.next.count)
    #expect(queue.waiting.posts == queue.next.count)
    #expect(queue.others.filter { $0.value.posts > 0 }.mapValues(\.posts) == dump.others)

    if let (id, answer) = dump.followUp {
      let drafts = try desk.run("draft", "--all").output.split(separator: "\n")
      #expect(drafts.contains { $0.contains(#""id":"\#(id)""#) && $0.contains(answer) }, "\(drafts)")
    }
    let reviewed = try desk.run("review", input: Self.decisions)
    #expect(reviewed.status == 0, "\(reviewed.errors)")
    #expect(try desk.queue().waiting.posts == 0, "\(reviewed.output)")
    try expectExport(of: queue, dump)
  }

  private func expectExport(of queue: QueueListing, _ dump: SmallDump) throws {
    let asked = queue.next.map { "\($0.network) \($0.id)" }
    func isOpen(_ post: String, _ closed: Set<String>) -> Bool {
      !closed.contains { post.hasSuffix(" \($0)") }
    }
    let all = try turns("--with-safety", "--with-questions", "--with-contacts")
    #expect(all.map(\.post).sorted() == asked.filter { isOpen($0, dump.confidential) }.sorted())
    let standard = try turns()
    #expect(standard.map(\.post).sorted() == all.map(\.post).filter { isOpen($0, dump.safety) }.sorted())
    guard !dump.confidential.isEmpty else { return }
    for format in ["markdown", "html", "csv", "transcript"] {
      let file = try desk.run("export", "--format", format, "--with-safety", "--with-questions")
      for post in queue.next where dump.confidential.contains(post.id) {
        #expect(!file.output.contains(post.text), "\(format)")
      }
    }
  }

  private func turns(_ options: String...) throws -> [(post: String, answer: String)] {
    try desk.export(options).flatMap(\.turns).map { ("\($0.network) \($0.postId ?? "")", $0.answer) }
  }

  @Test("The same file once more adds nothing, before and after the review", arguments: SmallDump.all)
  func again(_ dump: SmallDump) throws {
    _ = try importing(dump)
    let before = try desk.everyPost()
    let second = try importing(dump)
    #expect(second.output.contains(" 0  new") && !second.output.contains("edited since"), "\(second.output)")
    #expect(try desk.everyPost() == before)

    _ = try desk.run("review", input: Self.decisions)
    let answered = try desk.export()
    _ = try importing(dump)
    #expect(try desk.queue().waiting.posts == 0)
    #expect(try desk.export() == answered)
  }

  @Test("Posts that were edited after they were answered wait again, under the id they had")
  func editedSince() throws {
    func post(_ id: String, _ text: String, _ history: String) -> String {
      #"{"data":[{"id":"\#(id)","text":"\#(text)","author_id":"1","edit_history_tweet_ids":[\#(history)],"#
        + #""referenced_tweets":[{"type":"replied_to","id":"1000"}]}],"includes":{"users":[{"id":"1","username":"bob"}]}}"#
    }
    try desk.campaign.write(post("1", "Do you take bitcoin?", #""1""#), to: "first.json")
    try desk.campaign.write(post("2", "Can I bring my dog", #""1","2""#), to: "second.json")
    _ = try desk.run("import", "first.json")
    _ = try desk.run("review", input: "y\n")
    #expect(try desk.export().flatMap(\.turns).map(\.answer).count == 1)
    let edited = try desk.run("import", "second.json")
    #expect(edited.output.contains("1 decided before wait again"), "\(edited.output)")
    #expect(try desk.queue().next.map(\.text) == ["Can I bring my dog"])
    #expect(try desk.export().isEmpty)
    _ = try desk.run("review", input: "y\n")
    let answers = try desk.export().flatMap(\.turns)
    #expect(answers.count == 1 && answers.first?.answer.contains("filter for pets") == true)
  }

  @Test("A later dump of the same posts brings how far they reached")
  func reach() throws {
    func post(_ likes: Int) -> String {
      #"{"data":[{"id":"1","text":"Do you take bitcoin?","public_metrics":{"like_count":\#(likes)},"#
        + #""referenced_tweets":[{"type":"replied_to","id":"1000"}]}]}"#
    }
    for likes in [1, 50, 7] {
      try desk.campaign.write(post(likes), to: "likes.json")
      _ = try desk.run("import", "likes.json")
    }
    #expect(try desk.queue().next.map(\.reach) == [50])
  }

  @Test("In a pipe, a line that is no reply to an offer decides on the next post")
  func lineAfterAnOffer() throws {
    try desk.campaign.write("Do you take bitcoin?\nDo you take bitcoin?\n", to: "two.txt")
    _ = try desk.run("import", "two.txt", "--format", "plain")
    let reviewed = try desk.run("review", input: "y\ne Noted, and thank you.\n")
    #expect(reviewed.output.contains("1 more person asked this"), "\(reviewed.output)")
    #expect(try desk.export().flatMap(\.turns).map(\.answer).last == "Noted, and thank you.")
  }

  @Test("Drafts for those who review elsewhere are those of the queue, each post once")
  func drafts() throws {
    _ = try importing(.x)
    let result = try desk.run("draft", "--all")
    let lines = try result.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: [String: Any]])
    }
    let queue = try desk.queue("--limit", "100")
    #expect(lines.compactMap { $0["post"]?["id"] as? String } == queue.next.map(\.id))
    #expect(lines.first?["post"]?["lane"] as? String == "safety")
    #expect(try desk.count("SELECT count(*) FROM decision") == 0)
  }

  @Test("Posts that were deleted leave the queue, and erased ones the log")
  func deleted() throws {
    _ = try importing(.x)
    try desk.campaign.write("2001\nx:2003\nmastodon:2011\n9999\n", to: "gone.txt")
    let result = try desk.run("import", "--deleted", "gone.txt", "--erase")
    #expect(
      result.status == 0 && result.output.contains("2  deleted: their words are erased"),
      "\(result.output)"
    )
    #expect(try Set(desk.queue().next.map(\.id)) == ["2007", "2009", "2010", "2011"])
    _ = try importing(.x)
    #expect(try Set(desk.queue().next.map(\.id)) == ["2007", "2009", "2010", "2011"])
    #expect(try desk.count("SELECT count(*) FROM post WHERE text LIKE '%bring my d%'") == 0)
  }
}
