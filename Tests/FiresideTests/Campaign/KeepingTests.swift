import Answering
import Foundation
import TestSupport
import Testing

/// Words that a reviewer wrote, kept as knowledge at the desk.
@Suite("Words are kept as knowledge at the desk")
struct KeepingTests {
  private let desk: QueueDesk
  private var learnt: String { desk.campaign.folder + "/learnt.yaml" }
  private var file: String? { try? String(contentsOfFile: learnt, encoding: .utf8) }
  private var campaign: String {
    get throws { try String(contentsOfFile: desk.campaign.folder + "/campaign.yaml", encoding: .utf8) }
  }

  private static let asked = "Is breakfast included in the price?"
  private static let words = "Whether breakfast is in the price is up to each host."

  init() throws { desk = try QueueDesk() }

  /// With a last one, since a script is at its end when nothing waits any more.
  private func importing(_ texts: [String], audience: String = "public") throws {
    let texts = texts + ["Can I bring my dog"]
    let posts = texts.enumerated().map {
      #"{"id":"\#($0 + 1)","text":"\#($1)","author":"guest\#($0 + 1)","name":"Kim Park","audience":"\#(audience)"}"#
    }
    try desk.campaign.write(posts.joined(separator: "\n"), to: "posts.jsonl")
    let result = try desk.run("import", "posts.jsonl", "--network", "mastodon")
    #expect(result.status == 0, "\(result.errors)")
  }

  private func review(_ lines: String..., options: [String] = []) throws -> String {
    let input = lines.map { $0 + "\n" }.joined()
    let result = try desk.run(["review", "--order", "age", "--reviewer", "Ann"] + options, input: input)
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  private func chat(_ lines: String...) throws -> String {
    try desk.run(["chat", "--reviewer", "Ann"], input: lines.map { $0 + "\n" }.joined()).output
  }

  @Test(
    "The next who asks the same, in whichever words, gets them in the same session; check and learn take the file"
  )
  func nextOnes() throws {
    try importing([Self.asked, "Do you take bitcoin", "does the price include breakfast"])
    let shown = try review("e Hi Kim, \(Self.words) – Ada", "/keep there", "n", "y", "n")
    #expect(shown.contains("✓ kept as features/breakfast-price in"), "\(shown)")
    let next = try #require(shown.components(separatedBy: "does the price include breakfast").last)
    #expect(
      next.contains("matched · features/breakfast-price") && next.contains(Self.words),
      "\(next)"
    )
    let text = try #require(file)
    #expect(text.contains(Self.asked) && text.contains("kept by Ann on") && text.contains("from thread 1"))
    #expect(
      text.contains("answer: { en: \"\(Self.words)\" }") && !text.contains("Kim") && !text.contains("guest")
    )
    #expect(try desk.run("check").output.contains("3 features"))
    let modes = try [learnt, desk.campaign.folder + "/campaign.yaml"].map {
      try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int
    }
    #expect(modes[0] == modes[1], "colleagues read it too")
    // What waited was sorted anew: nothing is left for the next command to do.
    let stamps = try desk.rows("SELECT DISTINCT stamp FROM triage UNION SELECT stamp FROM campaign")
    #expect(stamps.count == 1)
    #expect(
      try desk.rows("SELECT item FROM triage WHERE post = 3") == [["features/breakfast-price"]]
    )
    #expect(try desk.run("learn").status == 0)
  }

  @Test(
    "Without a word what is kept promises nothing; the same words again are one more way to ask; /unkeep takes back"
  )
  func openAndAgain() throws {
    let open = "Thank you: we are listening, and nothing is decided about that."
    let shown = try chat(
      "Will there be a night train to your homes?",
      "e \(open)",
      "/keep",
      "Could you rent out lighthouses as well?",
      "e \(open)",
      "send",
      "/keep",
      "/unkeep",
      "/unkeep",
      "/unkeep"
    )
    #expect(shown.contains("✓ kept as roadmap/"), "\(shown)")
    #expect(shown.contains("✓ “Could you rent out lighthouses as well?” asks for roadmap/"), "\(shown)")
    #expect(
      shown.ranges(of: "taken back: roadmap/").count == 2
        && shown.contains("nothing was kept in this session")
    )
    #expect(file == nil)
  }

  @Test(
    "What would promise, break or tell too much isn't kept, and it is said why",
    arguments: [
      (
        KeepingTests.asked, "Tap Filters, then Breakfast, and choose it.", "/keep open",
        "speaks of it as if it were there"
      ),
      (KeepingTests.asked, KeepingTests.words, "/keep features/none", "is no item"),
      (
        KeepingTests.asked, "Kim, it is up to hosts, and Kim, that is fine.", "/keep there",
        "“Kim” names somebody"
      ),
      ("he harassed me", "This is with a person of our team now.", "/keep there", "somebody may be hurt"),
      (
        "Do you take bitcoin here", "Let me see what the hosts say of coins.", "/keep there",
        "check would say"
      ),
    ]
  )
  func refused(question: String, answer: String, command: String, reason: String) throws {
    try importing([question])
    let before = try campaign
    let shown = try review("e \(answer)", command)
    #expect(shown.contains(reason), "\(shown)")
    #expect(try file == nil && campaign == before)
  }

  @Test("Nor are words to few, or an address of whoever asked")
  func personal() throws {
    try importing([Self.asked], audience: "direct")
    #expect(try review("e \(Self.words)", "/keep there").contains("was written to few"))
    let address = try chat(
      "Is breakfast included? Write to kim@example.org",
      "e We write to kim@example.org when we know more.",
      "/keep there"
    )
    #expect(address.contains("the question says who asks or how to reach them"), "\(address)")
    let home = try chat("Is there breakfast at 14 Mill Lane?", "e Each host says so.", "/keep there")
    #expect(home.contains("not kept: “14 Mill Lane”"), "\(home)")
    #expect(file == nil)
  }

  @Test(
    "Nor is a question that names its asker; without that its answer is kept, without greeting and signature"
  )
  func namingItsAsker() throws {
    let answer = "e Dear Mr Rousseau, breakfast is up to each host. Kind regards, Nora"
    let asked = "My name is Quentin Rousseau, is breakfast included?"
    let named = try chat(asked, "e \(Self.words)", "/keep there")
    #expect(named.contains("the question says who asks or how to reach them") && file == nil, "\(named)")
    #expect(try chat(Self.asked, answer, "/keep there").contains("✓ kept as features/"))
    #expect(file?.contains("answer: { en: \"Breakfast is up to each host.\" }") == true, "\(file ?? "")")
  }

  @Test("A question alone becomes a way to ask for an item, in its own file")
  func oneMoreAsk() throws {
    let path = desk.campaign.folder + "/campaign.yaml"
    let mode = { try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int }
    let before = try mode()
    let shown = try chat(
      "Are hedgehogs okay with you?",
      "e Hedgehogs may come as dogs do.",
      "/keep features/pets"
    )
    #expect(shown.contains("✓ “Are hedgehogs okay with you?” asks for features/pets from now on"), "\(shown)")
    #expect(
      try file == nil
        && campaign.contains(#""Homes where pets are welcome", "Are hedgehogs okay with you?"]"#)
    )
    #expect(try mode() == before, "colleagues read it as ever")
  }

  @Test("The second like edit of an item's draft offers its words, and no other byte changes")
  func likeEdits() throws {
    let before = try campaign
    let shown = try chat(
      "Can I bring my dog",
      "e Yes, pets are welcome: tick Pets under Filters.",
      "Are pets welcome at homes",
      "e Hi! Yes, pets are welcome: just tick Pets under Filters. – Ada",
      "/keep"
    )
    #expect(shown.contains("features/pets says: “Yes, there is a filter for pets.”"), "\(shown)")
    #expect(shown.contains("✓ features/pets says that from now on"), "\(shown)")
    let new = "Yes, pets are welcome: just tick Pets under Filters."
    #expect(try campaign == before.replacing("Yes, there is a filter for pets.", with: new))
  }

  @Test("Two at once, each with words of their own: both stand in a file that can be read")
  func twoAtOnce() throws {
    try importing([Self.asked, "Do you rent out a lighthouse somewhere?", "Do you take bitcoin"])
    let reviewers = try (0..<2).map { _ in
      try PipedProgram(["review"] + desk.shared, in: desk.campaign.folder)
    }
    for reviewer in reviewers { try reviewer.waitFor("nearest:") }
    for (reviewer, words) in zip(reviewers, [Self.words, "There are two, and they are booked by the night."])
    {
      try reviewer.send("e \(words)\n")
      try reviewer.waitFor("✓ edited")
    }
    for reviewer in reviewers { try reviewer.send("/keep there\n") }
    for reviewer in reviewers {
      #expect(reviewer.waitForExit() == 0)
      #expect(reviewer.output.contains("✓ kept as features/"), "\(reviewer.output)")
    }
    #expect(try KnowledgeLoader.load(folder: desk.campaign.folder).items.count == 6)
  }

  @Test("A desk takes up what a colleague kept, and its queue stays as it is sorted now")
  func colleague() throws {
    try importing(["Do you take bitcoin", Self.asked, "does the price include breakfast"])
    let first = try PipedProgram(["review", "--order", "age"] + desk.shared, in: desk.campaign.folder)
    try first.waitFor("Do you take bitcoin")
    try first.waitFor("why:")
    #expect(try review("e \(Self.words)", "/keep there", "j").contains("✓ kept"))
    try first.send("y\n")
    #expect(first.waitForExit() == 0)
    #expect(first.output.contains("the knowledge was changed meanwhile"), "\(first.output)")
    #expect(first.output.contains("matched · features/breakfast-price"), "\(first.output)")
  }

  @Test("What can't be written whole leaves the file as it was, and costs no more than that")
  func unwritable() throws {
    #expect(try chat(Self.asked, "e \(Self.words)", "/keep there").contains("✓ kept"))
    let long = try #require(file) + String(repeating: "# A remark of somebody.\n", count: 4000)
    try desk.campaign.write(long, to: "learnt.yaml")
    let lines =
      "Do you rent out a lighthouse somewhere?\ne There are two, booked by the night.\n/keep there\n"
    #expect(try desk.run(["chat", "--no-learning"], killedBeyond: 150, input: lines) == 0)
    let said = try String(contentsOfFile: desk.campaign.folder + "/said", encoding: .utf8)
    #expect(
      said.contains("learnt.yaml can’t be written") && said.contains("1 edited and approved"),
      "\(said)"
    )
    #expect(file == long)
  }

  @Test("Whoever is killed while words are kept leaves files that can be read")
  func killed() throws {
    try importing([Self.asked])
    let reviewer = try PipedProgram(["review", "--order", "age"] + desk.shared, in: desk.campaign.folder)
    try reviewer.waitFor("nearest:")
    try reviewer.send("e \(Self.words)\n/keep there\n")
    try reviewer.waitFor("✓ edited")
    reviewer.kill()
    #expect([4, 5].contains(try KnowledgeLoader.load(folder: desk.campaign.folder).items.count))
    #expect(try review("n").contains("✓ closed"))
  }
}
