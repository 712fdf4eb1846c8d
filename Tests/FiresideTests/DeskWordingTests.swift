import Answering
import Foundation
import Interchange
import Reviewing
import TestSupport
import Testing
import TextAnalysis
import ThreadStorage

@testable import fireside

@Suite("The words of the desk")
struct DeskWordingTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Sources"
  )

  /// The program’s own source, in which the names of the words stand.
  private static let source: String = {
    let folder = sources.appending(path: "fireside")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
  }()

  private static let names = Set(LanguageTable.desk.entries(in: .english).keys)

  @Test("Each name that the program says has its words")
  func missing() {
    // A call may stand within another, so that each is looked at by itself.
    let calls = Self.source.split(separator: /(?:words|tell|greet|tellFilter)\(/).dropFirst().map { call in
      call.prefix { !",)".contains($0) }
    }
    let said = calls.flatMap { call in
      call.matches(of: /"([a-z][^"\\]*)"/).map { String($0.1) }
    }
    #expect(said.count > 150)
    #expect(Set(said).subtracting(Self.names).sorted() == [])
  }

  @Test("No words are there that the program doesn’t say")
  func unused() {
    let families = Set(Self.source.matches(of: /"([a-z-]+-)\\\(/).map { String($0.1) })
      .union(Self.named.map { $0.0 + "-" })
    let unused = Self.names.filter { name in
      let several = name.hasPrefix("one-") ? String(name.dropFirst(4)) : name
      return !Self.source.contains("\"\(several)\"") && !families.contains { several.hasPrefix($0) }
        && !name.hasPrefix("told-")
    }
    #expect(unused.sorted() == [])
  }

  /// What has names of its own, one for each of its kind.
  private static let named: [(String, [String])] = [
    ("outcome", Outcome.allCases.map(\.rawValue)),
    ("standing", ["feature"] + RoadmapStatus.allCases.map(\.rawValue)),
    ("language", Language.allCases.map(\.rawValue)),
    ("lane", Lane.allCases.map(\.rawValue) + ["none"]),
    ("kind", PostKind.allCases.map(\.rawValue)),
    ("tier", Tier.allCases.map(\.rawValue) + ["none"]),
    ("move", Move.allCases.map(\.rawValue)),
    ("detail", Detail.allCases.map(\.rawValue)),
    ("audience", Audience.allCases.map(\.rawValue)),
    ("past", Verdict.allCases.map(\.rawValue) + ["because"]),
    ("verdict", Verdict.allCases.map(\.rawValue)),
    ("delivery", Delivery.allCases.filter { $0 != .approved }.map(\.rawValue)),
    ("tally", Verdict.allCases.map(\.rawValue) + ["answered"]),
    ("offer-copies", Verdict.allCases.map(\.rawValue)),
    ("reason", ClosingReason.allCases.map(\.rawValue) + ["prompt"]),
    ("left", OthersWhoAsk.LeftOut.allCases.map { "\($0)" } + ["out"]),
    // What is on the roadmap is called by where it stands there.
    ("state", AskSummary.State.allCases.filter { $0 != .onRoadmap }.map(\.rawValue)),
    ("silence", News.Silence.allCases.map { "\($0)" }),
    (
      "part",
      [
        "a rule", "a feature", "a roadmap item", "a knowledge file", "a help line", "campaign", "founder",
        "voice",
        "leads", "details", "“sides”",
      ]
    ),
    ("shape", ["nothing", "text", "a list", "a mapping"]),
    (
      "errno",
      [
        "No such file or directory", "Permission denied", "Is a directory", "Not a directory",
        "No space left on device", "Read-only file system",
      ]
    ),
    ("order", ["with the day first", "with the month first"]),
    ("key", DeskCommand.prompted.map(\.rawValue) + ["leave"]),
    ("does", DeskCommand.allCases.map(\.rawValue)),
    ("behind", DeskCommand.allCases.filter(\.takesWords).map(\.rawValue)),
    ("queue-by", [Tally.Dimension.kind, .tier, .lane, .outcome, .language, .network].map(\.rawValue)),
  ]

  @Test("Each of a kind has its name, and nothing else has one", arguments: named.map(\.0))
  func kinds(kind: String) throws {
    let expected = try #require(Self.named.first { $0.0 == kind }).1
    let found = Self.names.filter { $0.hasPrefix(kind + "-") }.map { String($0.dropFirst(kind.count + 1)) }
    #expect(found.sorted() == expected.sorted())
  }

  /// The keys of README’s table, each with what it does.
  private static let tableOfKeys: [String] = {
    let readme = try? String(contentsOf: sources.appending(path: "../README.md"), encoding: .utf8)
    let rows = readme?.split(separator: "| key | does |\n").last?.split(separator: "\n\n").first ?? ""
    return rows.matches(of: /(?m)^\| `(.+?)` \|/).map { String($0.1) }
  }()

  @Test(
    "README’s table has the keys that the desk’s help has, no more and no fewer",
    arguments: Language.allCases
  )
  func keys(language: Language) throws {
    let queue = try SampleQueue([.guest(1)])
    var shown = ""
    var console = Console { shown += $0 }
    console.language = language
    try QueueReview(
      session: ReviewSession(desk: queue.desk(), reader: ScriptedReader("?"), console: console)
    ).run()
    let helped = shown.matches(of: /(?m)^  (\S)  \/[a-z]+/).map { String($0.1) }
    #expect(helped.sorted() == Self.tableOfKeys.sorted())
    #expect(helped.sorted() == DeskCommand.allCases.compactMap(\.key).map(String.init).sorted())
  }

  @Test("What became of posts has its label in the queue", arguments: QueueCounts.Settled.allCases)
  func settled(state: QueueCounts.Settled) {
    // Those that were handed over have a line of their own.
    #expect(Self.names.contains("queue-\(state.rawValue)") != (state == .escalated))
  }

  @Test("Where words are for one, those for several are there too")
  func counted() {
    let without = Self.names.filter { $0.hasPrefix("one-") && !Self.names.contains(String($0.dropFirst(4))) }
    #expect(without.sorted() == [])
  }

  @Test(
    "What the surroundings speak is spoken, the first that is set",
    arguments: [
      (["LC_ALL": "fr_FR.UTF-8"], Language.french), (["LANG": "fr"], .french), (["LANG": "FR_CA"], .french),
      (["LC_ALL": "C.UTF-8", "LANG": "fr_FR.UTF-8"], .english),
      (["LC_ALL": "", "LC_MESSAGES": "fr_BE", "LANG": "en_GB"], .french),
      (["LANG": "de_DE.UTF-8"], .english), (["LANG": "fry_NL"], .english), ([:], .english),
    ]
  )
  func surroundings(environment: [String: String], language: Language) {
    #expect(Language.ofSurroundings(environment) == language)
  }

  @Test("Numbers and what is counted are said as the language does")
  func numbers() {
    var console = Console { _ in }
    #expect(console.words("posts", 0) == "0 posts" && console.words("people", 4120) == "4,120 people")
    console.language = .french
    #expect(
      console.words("posts", 0) == "0 message" && console.words("people", 4120) == "4\u{A0}120 personnes"
    )
    #expect(console.hundredths(0.87) == "0,87")
  }

  @Test("What people wrote is never taken for a slot")
  func slots() {
    let console = Console { _ in }
    #expect(
      console.words("help-line", ["place": "{name}", "name": "{contact}", "contact": "{"])
        == "help · {name} · {contact}: {"
    )
  }
}
