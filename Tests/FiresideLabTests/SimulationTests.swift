import Answering
import Foundation
import Interchange
import TestSupport
import Testing
import TextAnalysis

@testable import fireside_lab

/// The homestay campaign that comes with Fireside: large enough for shares to show.
private enum Homestay {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../Knowledge/homestay").standardizedFileURL.path

  static let knowledge = Result { try KnowledgeLoader.load(folder: folder) }
  static let transcripts = Result { try TranscriptLoader.load([folder]) }
}

struct SimulationTests {
  /// One line of the truth file.
  private struct Truth: Decodable {
    var id: String
    var item: String?
    var lane: String?
    var ask: String?
    var kind: String
    var second: String?
    var repeats: String?
    var confidential: Bool?
    var edited: Bool?
  }

  private struct Simulation {
    var dump: Data
    var truth: [Truth]
  }

  private func simulate(
    _ format: SimulationFormat,
    posts: Int = 1500,
    seed: UInt64 = 1,
    shuffle: Bool = false,
    _ more: String...
  ) throws -> Simulation {
    let path = NSTemporaryDirectory() + "fireside-\(UUID().uuidString)"
    defer { for end in ["", ".truth.jsonl"] { try? FileManager.default.removeItem(atPath: path + end) } }
    let result = try Program.laboratory.run(
      [
        "simulate-campaign", "--knowledge", Homestay.folder, "--posts", "\(posts)", "--seed", "\(seed)",
        "--format", format.rawValue, "--output", path,
      ] + (shuffle ? ["--shuffle"] : []) + more
    )
    #expect(result.status == 0, "\(result.errors)")
    let lines = try Data(contentsOf: URL(fileURLWithPath: path + ".truth.jsonl")).split(separator: 0x0A)
    return Simulation(
      dump: try Data(contentsOf: URL(fileURLWithPath: path)),
      truth: try lines.map { try JSONDecoder().decode(Truth.self, from: $0) }
    )
  }

  @Test("The same seed gives the same bytes, another seed others", arguments: SimulationFormat.allCases)
  func seeded(format: SimulationFormat) throws {
    let first = try simulate(format, posts: 300, seed: 7)
    #expect(try simulate(format, posts: 300, seed: 7).dump == first.dump)
    #expect(try simulate(format, posts: 300, seed: 8).dump != first.dump)
  }

  @Test("Each post of the file has its line of truth, and no two an id", arguments: SimulationFormat.allCases)
  func truthCovers(format: SimulationFormat) throws {
    let simulation = try simulate(format)
    let ids = try Self.ids(in: simulation.dump, format)
    #expect(ids.count == 1500)
    #expect(Set(ids).count == ids.count)
    if format.holdsMoreThanAThread {
      #expect(ids == simulation.truth.map(\.id))
    } else {
      #expect(ids.sorted() == simulation.truth.map(\.id).sorted())
    }
  }

  @Test(arguments: SimulationFormat.allCases)
  func everyTruthStandsInTheKnowledge(format: SimulationFormat) throws {
    let knowledge = try Homestay.knowledge.get()
    let known = Set(knowledge.items.map(\.id.description))
    let rules = Set(knowledge.rules.map(\.id.description))
    for truth in try simulate(format).truth {
      for item in [truth.item, truth.second].compactMap({ $0 }) { #expect(known.contains(item)) }
      if let lane = truth.lane { #expect(Lane(rawValue: lane) != nil) }
      if let ask = truth.ask { #expect(known.union(rules).contains(ask)) }
      #expect(SimulatedPost.Kind(rawValue: truth.kind) != nil)
      #expect(truth.item == nil || truth.lane == nil)
    }
  }

  @Test func sharesHold() throws {
    let all = try simulate(.x, posts: 12_000).truth
    let written = all.filter { !["repost", "founder", "follow-up"].contains($0.kind) }
    let requests = written.filter { $0.item != nil }
    let wanted = try SimulationOptions.standard
    func expect(
      _ share: Double,
      within tolerance: Double = 0.01,
      _ name: Comment,
      _ counted: Int,
      of total: Int = 12_000
    ) {
      let found = Double(counted) / Double(total)
      #expect(abs(found - share) < tolerance, name)
    }
    func said(in lane: Lane) -> Int { written.count { $0.lane == lane.rawValue } }
    expect(wanted.spam, "spam", said(in: .spam))
    expect(wanted.playful, "playful", said(in: .playful))
    expect(wanted.thanks, "thanks", said(in: .thanks))
    expect(wanted.safety, "safety", said(in: .safety))
    expect(wanted.talk, within: 0.015, "talk", written.count { $0.item == nil && $0.lane == nil })
    expect(wanted.reposts, within: 0.015, "reposts", all.count { $0.kind == "repost" })
    expect(wanted.founder, within: 0.005, "founder", all.count { $0.kind == "founder" })
    expect(wanted.followUps, within: 0.007, "follow-ups", all.count { $0.kind == "follow-up" })
    expect(wanted.confidential, within: 0.007, "confidential", all.count { $0.confidential == true })
    expect(wanted.edited, within: 0.007, "edited", all.count { $0.edited == true })
    expect(wanted.repeats, within: 0.04, "repeats", requests.count { $0.repeats != nil }, of: requests.count)
    expect(wanted.second, within: 0.009, "second", requests.count { $0.second != nil }, of: requests.count)
  }

  @Test func askedForShareIsTaken() throws {
    let truth = try simulate(.csv, "--spam", "0.5", "--talk", "0", "--reposts", "0").truth
    #expect(Double(truth.count { $0.lane == "spam" }) > 600)
    #expect(!truth.contains { $0.kind == "repost" || $0.kind == "conversation" })
  }

  @Test func mostRequestsAreForFewItems() throws {
    var counts: [String: Int] = [:]
    for truth in try simulate(.csv, posts: 7200).truth {
      if let item = truth.item { counts[item, default: 0] += 1 }
    }
    let sorted = counts.values.sorted(by: >)
    let (forty, all) = (sorted.prefix(40).reduce(0, +), sorted.reduce(0, +))
    #expect(Double(forty) > 0.75 * Double(all))
    #expect(sorted.count > 60)
  }

  @Test func aRepeatIsTheSameUpToItsTrimmings() throws {
    var simulator = try simulator(posts: 3000)
    var texts: [String: String] = [:]
    var repeats = 0
    while let post = simulator.next() {
      if let earlier = post.truth.repeats, let text = texts[earlier] {
        repeats += 1
        #expect(Self.bare(post.text) == Self.bare(text))
      }
      texts[post.id] = post.text
    }
    #expect(repeats > 200)
  }

  @Test func wordsOfSafetyPostsStayAsTheyWere() throws {
    var simulator = try simulator(posts: 3000)
    let pool = try #require(simulator.sources.lanes[.safety])
    let known = Language.allCases.flatMap { pool.texts(in: $0) }.map { Self.words($0.text) }
    while let post = simulator.next() {
      guard post.truth.lane == .safety, post.kind == .reply else { continue }
      let words = Self.words(post.text)
      let isKnown = known.contains { words.starts(with: $0) }
      #expect(isKnown, "\(post.text)")
    }
  }

  @Test func timeRunsForwardUnlessShuffled() throws {
    let inOrder = try Self.ids(in: simulate(.x).dump, .x)
    #expect(inOrder == inOrder.sorted())
    let shuffled = try Self.ids(in: simulate(.x, shuffle: true).dump, .x)
    #expect(shuffled != inOrder)
    #expect(shuffled.sorted() == inOrder)
  }

  @Test func answersStandInTheConversationOfWhatTheyAnswer() throws {
    var simulator = try simulator(posts: 3000)
    var known: Set<String> = []
    while let post = simulator.next() {
      if let parent = post.parent {
        #expect(known.contains(parent.id))
        #expect(post.conversation == parent.conversation)
      }
      if let original = post.original { #expect(!original.isConfidential) }
      #expect((post.kind == .founder) == (post.author.handle == "nora_homestay"))
      known.insert(post.id)
    }
  }

  @Test(arguments: [["--posts", "0"], ["--spam", "2"], ["--spam", "0.6", "--talk", "0.6"]])
  func whatCannotBeIsRefused(arguments: [String]) throws {
    let given = ["simulate-campaign", "--format", "x", "--output", "/dev/null"] + arguments
    #expect(try Program.laboratory.run(given).status == 64)
  }
}

// MARK: - Reading back

extension SimulationTests {
  private func simulator(posts: Int) throws -> CampaignSimulator {
    CampaignSimulator(
      try Homestay.knowledge.get(),
      try Homestay.transcripts.get(),
      options: try SimulationOptions.standard,
      format: .x,
      posts: posts,
      seed: 3
    )
  }

  /// A text without its case, the mention in front, addresses, emoji and the marks at its end.
  private static func bare(_ text: String) -> [String] {
    var words = words(text).drop { $0.hasPrefix("@") }
    while words.last?.hasPrefix("https://") == true { words.removeLast() }
    return Array(words)
  }

  /// The words of a text in lower case, without accents and without marks around them.
  private static func words(_ text: String) -> [String] {
    Accents.removed(from: text.lowercased()).split(whereSeparator: \.isWhitespace)
      .map { word in
        let isMark: (Character) -> Bool = { !$0.isLetter && !$0.isNumber && $0 != "@" && $0 != "/" }
        return String(word.drop(while: isMark).reversed().drop(while: isMark).reversed())
      }
      .filter { !$0.isEmpty }
  }

  private static func ids(in dump: Data, _ format: SimulationFormat) throws -> [String] {
    switch format {
    case .x:
      return try dump.split(separator: 0x0A).flatMap { line in
        try #require(object(line)["data"] as? [[String: Any]]).compactMap { $0["id"] as? String }
      }
    case .twarc, .csv:
      let rows = CSVRows.read(String(decoding: dump, as: UTF8.self))
      #expect(rows.allSatisfy { $0.count == rows.first?.count })
      return rows.dropFirst().compactMap(\.first)
    case .mastodon:
      let statuses = try JSONSerialization.jsonObject(with: dump) as? [[String: Any]]
      return try #require(statuses).compactMap { $0["id"] as? String }
    case .bluesky:
      let thread = try #require(object(dump)["thread"] as? [String: Any])
      return posts(below: thread)
    case .producthunt:
      let data = try object(dump)["data"] as? [String: Any]
      let post = data?["post"] as? [String: Any]
      return comments(in: try #require(post?["comments"] as? [String: Any]))
    }
  }

  private static func object(_ data: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private static func posts(below thread: [String: Any]) -> [String] {
    (thread["replies"] as? [[String: Any]] ?? []).flatMap { node -> [String] in
      guard let post = node["post"] as? [String: Any], let uri = post["uri"] as? String else { return [] }
      return [uri] + posts(below: node)
    }
  }

  private static func comments(in connection: [String: Any]) -> [String] {
    (connection["edges"] as? [[String: Any]] ?? []).flatMap { edge -> [String] in
      guard let node = edge["node"] as? [String: Any], let id = node["id"] as? String else { return [] }
      return [id] + comments(in: node["replies"] as? [String: Any] ?? [:])
    }
  }
}
