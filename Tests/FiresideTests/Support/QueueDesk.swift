import Foundation
import GRDB
import Reviewing
import TestSupport

/// A small campaign with a log of its own, and the program over both.
struct QueueDesk {
  let campaign: SampleCampaign

  /// The log that all runs use.
  var log: String { campaign.folder + "/queue.sqlite" }

  init() throws { campaign = try SampleCampaign(["campaign.yaml": Self.yaml]) }

  /// The campaign of the tests, with what makes posts of a dump questions, and openers enough for all of them.
  static let yaml = SampleCampaign.yaml
    .replacing(
      "  network: x\n",
      with: "  network: x\n  hashtag: \"#Teapot\"\n  invitation_posts: [\"1000\"]\n"
    )
    .replacing(
      "handle: \"@ada\",",
      with: "handle: \"@ada\", accounts: [ada@teapot.example, ada.teapot.example],"
    )

  /// The arguments that every command over the campaign and its log gets.
  var shared: [String] { ["--knowledge", campaign.folder, "--log", log] }

  func run(_ arguments: String..., input: String = "") throws -> Program.Result {
    try run(arguments, input: input)
  }

  func run(_ arguments: [String], input: String = "") throws -> Program.Result {
    try Program.fireside.run(arguments + shared, input: Data(input.utf8), in: campaign.folder)
  }

  /// Runs it with no file allowed to grow beyond `blocks` of 512 bytes: the system kills it in the very write that goes
  /// beyond, as a power cut might. Gives the exit status, which is `Self.killed` then.
  func run(_ arguments: [String], killedBeyond blocks: Int, input: String = "") throws -> Int32 {
    try campaign.write(input, to: "lines")
    let limited = #"cd "$0"; ulimit -c 0; ulimit -f \#(blocks); exec "$@" <lines >said 2>&1"#
    // On a terminal of its own, since that lets signals through that a test runner blocks.
    let terminal = try PseudoTerminal(
      "/bin/sh",
      ["-c", limited, campaign.folder, Program.fireside.path] + arguments + shared,
      environment: ["PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory()]
    )
    return try terminal.waitForExit(within: 60)
  }

  /// The status of a program that wrote more than it may.
  static let killed = 128 + SIGXFSZ

  /// The object that `queue --json` prints.
  func queue(_ arguments: String...) throws -> QueueListing {
    let result = try run(["queue", "--json"] + arguments)
    return try JSONDecoder().decode(QueueListing.self, from: Data(result.output.utf8))
  }

  /// The threads that an export holds, with what is only in it if it is asked for.
  func export(_ arguments: [String] = []) throws -> [ExportedThread] {
    let result = try run(["export", "--format", "jsonl"] + arguments)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try result.output.split(separator: "\n").map {
      try decoder.decode(ExportedThread.self, from: Data($0.utf8))
    }
  }

  /// What a statement finds in the log, as text; nothing is written.
  func rows(_ sql: String) throws -> [[String]] {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    return try DatabaseQueue(path: log, configuration: configuration).read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.databaseValues.map { String.fromDatabaseValue($0) ?? "\($0)" }
      }
    }
  }

  /// Changes the log as another program might, or puts the database of another one in its place.
  func change(_ sql: String) throws {
    let other = try DatabaseQueue(path: log)
    try other.write { try $0.execute(sql: sql) }
    try other.close()
  }

  /// One number of the log.
  func count(_ sql: String) throws -> Int { try rows(sql).first?.first.flatMap { Int($0) } ?? -1 }

  /// All that is known of the posts and was made of them, but for when they were imported.
  func everyPost() throws -> [[String]] {
    let columns = try rows("SELECT name FROM pragma_table_info('post')").flatMap(\.self)
    let kept = columns.filter { $0 != "imported_at" && $0 != "collected_at" }.map { "post." + $0 }
    return try rows(
      "SELECT \(kept.joined(separator: ", ")), triage.* FROM post LEFT JOIN triage ON triage.post = post.id ORDER BY id"
    )
  }
}

/// What `queue --json` prints.
struct QueueListing: Decodable {
  struct Headcount: Decodable, Equatable {
    var posts: Int
    var people: Int
  }

  struct Entry: Decodable {
    var post: Int
    var network: String
    var id: String
    var author: String?
    var text: String
    var kind: String
    var tier: String?
    var copies: Int?
    var lane: String?
    var item: String?
    var ask: String?
    var reach: Int
  }

  var waiting: Headcount
  var settled: [String: Headcount]
  var others: [String: Headcount]
  var handedOver: Headcount
  var next: [Entry]
}

/// A line of `export --format jsonl`.
struct ExportedThread: Decodable, Equatable {
  struct Turn: Decodable, Equatable {
    var network: String
    var postId: String?
    var link: String?
    var asker: String
    var question: String?
    var answer: String
  }

  var id: String
  var turns: [Turn]
}
