import Foundation
import TestSupport
import Testing

/// What a program leaves behind that is killed in the middle of its work, and what the next one makes of it.
///
/// The log’s files may not grow beyond so many blocks: the system kills the program in the very write that would make
/// them, half-way through it, each time in the same place.
struct KilledTests {
  private let desk: QueueDesk

  init() throws { desk = try QueueDesk() }

  /// A log of `dump` that nobody interrupted.
  private func whole(_ dump: String) throws -> [[String]] {
    let other = try QueueDesk()
    let result = try other.run(["import", desk.campaign.folder + "/" + dump])
    #expect(result.status == 0, "\(result.errors)")
    return try other.everyPost()
  }

  private func simulate(_ posts: Int) throws {
    let result = try Program.laboratory.run(
      ["simulate-campaign", "--knowledge", desk.campaign.folder, "--posts", "\(posts)", "--format", "x"]
        + ["--shuffle", "--output", "day.json"],
      in: desk.campaign.folder
    )
    #expect(result.status == 0, "\(result.errors)")
  }

  private func removeLog() throws {
    for end in ["", "-wal", "-shm", "-journal"] where FileManager.default.fileExists(atPath: desk.log + end) {
      try FileManager.default.removeItem(atPath: desk.log + end)
    }
  }

  /// From the log that is just being made, over each batch, to what was made of the posts.
  private static let points = [
    [1, 20, 96, 150, 260, 390, 520, 650, 860, 1100], [8, 64, 120, 200, 325, 455, 585, 845, 1100, 1200],
  ]

  @Test("An import that is killed and done again is as one that wasn’t", arguments: points)
  func imports(_ points: [Int]) throws {
    try simulate(1100)
    let whole = try whole("day.json")
    #expect(whole.count == 1100)
    var left: Set<Int> = []
    for blocks in points {
      try removeLog()
      #expect(try desk.run(["import", "day.json"], killedBeyond: blocks) == QueueDesk.killed, "\(blocks)")
      // There is no table as long as the log is being made.
      let posts = (try? desk.count("SELECT count(*) FROM post")) ?? 0
      #expect([0, 1000, 1100].contains(posts), "a batch is there wholly or not at all")
      left.insert(posts)
      let again = try desk.run("import", "day.json")
      #expect(again.status == 0, "\(blocks): \(again.errors)")
      #expect(try desk.everyPost() == whole, "\(blocks)")
    }
    #expect(left == [0, 1000, 1100])
  }

  @Test("An import of many posts that is killed time after time ends as one that wasn’t")
  func importsOfMany() throws {
    try simulate(5500)
    let whole = try whole("day.json")
    #expect(whole.count == 5500)
    for batches in 1...5 {
      let running = try PipedProgram(["import", "day.json"] + desk.shared, in: desk.campaign.folder)
      while running.isRunning, (try? desk.count("SELECT count(*) FROM post")) ?? 0 < batches * 1000 {
        poll(nil, 0, 2)
      }
      running.kill()
      #expect(try desk.count("SELECT count(*) FROM post") % 1000 == 0)
    }
    for part in [1, 5000] {
      let running = try PipedProgram(["import", "day.json"] + desk.shared, in: desk.campaign.folder)
      while running.isRunning, (try? desk.count("SELECT count(*) FROM triage")) ?? 0 < part {
        poll(nil, 0, 2)
      }
      running.kill()
    }
    #expect(try desk.run("import", "day.json").status == 0)
    #expect(try desk.everyPost() == whole)
  }

  @Test("Answers given together are there all or not at all, and the review goes on")
  func bulk() throws {
    let posts = (0..<150).map {
      #"{"id":"\#($0)","text":"Bitcoin? For us all","author":"guest\#($0)"}"#
    }
    try desk.campaign.write(posts.joined(separator: "\n"), to: "posts.jsonl")
    _ = try desk.run("import", "posts.jsonl")
    let untouched = try Data(contentsOf: URL(fileURLWithPath: desk.log))
    var found: Set<Int> = []
    for blocks in stride(from: 30, through: 830, by: 80) {
      try removeLog()
      try untouched.write(to: URL(fileURLWithPath: desk.log))
      let status = try desk.run(["review"], killedBeyond: blocks, input: "n\ny\n")
      let rejected = try desk.count("SELECT count(*) FROM post WHERE verdict = 'reject'")
      #expect([0, 1, 150].contains(rejected), "\(blocks): \(rejected) of 150, \(status)")
      #expect(try desk.rows("PRAGMA integrity_check") == [["ok"]])
      found.insert(rejected)
      let after = try desk.run("review", input: "n\ny\n")
      #expect(after.status == 0, "\(after.errors)")
      #expect(try desk.count("SELECT count(*) FROM post WHERE verdict = 'reject'") == 150)
      #expect(try desk.count("SELECT count(DISTINCT question) FROM decision") == 150)
    }
    #expect(found.isSuperset(of: [0, 1, 150]))
  }
}
