import Foundation
import TestSupport
import Testing

/// Who is deleted, forgotten or asked about, as a user does it.
struct ForgettingTests {
  private let campaign: SampleCampaign

  init() throws { campaign = try SampleCampaign() }

  private func run(_ arguments: String..., input: String = "") throws -> Program.Result {
    let shared = ["--knowledge", campaign.folder, "--log", campaign.folder + "/log.sqlite"]
    return try Program.fireside.run(
      arguments + shared,
      input: Data(input.utf8),
      in: campaign.folder,
      environment: ["XDG_CACHE_HOME": campaign.folder + "/cache"]
    )
  }

  private func bringPosts() throws {
    let posts = (1...3).map { number in
      #"{"id":"\#(number)","text":"Do you take bitcoin, quokka\#(number)?","author":"kim\#(number)_p","author_name":"Kimberley Park","network":"mastodon"}"#
    }
    let file = try campaign.write(posts.joined(separator: "\n"), to: "posts.jsonl")
    #expect(try run("import", file).status == 0)
    try FileManager.default.removeItem(atPath: file)
    _ = try run("review", input: "y\ny\ny\n")
  }

  private var files: [String] {
    get throws {
      try FileManager.default.subpathsOfDirectory(atPath: campaign.folder).filter { $0 != "campaign.yaml" }
        .sorted()
    }
  }

  private func holds(_ word: String) throws -> Bool {
    try files.contains { file in
      let data = FileManager.default.contents(atPath: "\(campaign.folder)/\(file)") ?? Data()
      return String(decoding: data, as: UTF8.self).range(of: word, options: .caseInsensitive) != nil
    }
  }

  @Test("Nobody else may read what the program keeps")
  func modes() throws {
    try bringPosts()
    _ = try run("draft", "--all", "--output", campaign.folder + "/drafts.jsonl")
    for file in try files {
      let path = "\(campaign.folder)/\(file)"
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? 0
      #expect(mode & 0o077 == 0, "\(file) \(String(mode, radix: 8))")
    }
    #expect(try files.count > 2 && !files.contains { $0.hasSuffix(".part") })
  }

  @Test("Whoever is forgotten is in no file, and what was answered is counted still")
  func forget() throws {
    try bringPosts()
    let about = try run("about", "--author", "@KIM2_P")
    #expect(
      about.output.contains(#""text" : "Do you take bitcoin, quokka2?""#) && !about.output.contains("quokka3")
    )
    #expect(!about.output.contains("tier"))
    let unasked = try run("forget", "--author", "@kim2_p")
    #expect(unasked.status != 0 && unasked.errors.contains("--yes"))
    #expect(try holds("quokka2"))
    let done = try run("forget", "--author", "@kim2_p", "--yes")
    #expect(done.status == 0 && done.output.contains("1 post\n") && done.output.contains("backups elsewhere"))
    #expect(!done.output.contains("kim"))
    #expect(try !holds("quokka2") && !holds("kim2_p"))
    #expect(try holds("quokka3"))
    #expect(try run("about", "--author", "kim2_p").errors.contains("nothing is held"))
    let again = try campaign.write(
      #"{"id":"2","text":"Quokka2","author":"kim2_p","network":"mastodon"}"#,
      to: "more.jsonl"
    )
    #expect(try run("import", again).output.contains("1  kept out"))
    #expect(try run("forget").status == 64)
  }

  @Test("What was kept from their threads is named with its file, and nothing else of it")
  func kept() throws {
    try bringPosts()
    try campaign.write(
      """
      features:
        - id: other
          # kept by Ann on 2026-11-29, from thread 12 of the log
      roadmap:
        - id: quokkas-at-home
          # kept by Ann on 2026-11-29, from thread 2 of the log
          status: open
          title: { en: "Quokka2" }
          asks:
            en:
              - "Quokka2?"
          answer: { en: "Quokkas are open." }

      """,
      to: "learnt.yaml"
    )
    let done = try run("forget", "--author", "@kim2_p", "--yes")
    #expect(done.status == 0 && done.output.contains("/learnt.yaml: roadmap/quokkas-at-home\n"), "\(done)")
    #expect(try !run("forget", "--author", "@kim1_p", "--yes").output.contains("learnt.yaml: "))
  }

  @Test("No model that learnt their words is left, and each line of the files that has them is named")
  func learnt() throws {
    try bringPosts()
    try campaign.write(
      """
      roadmap:
        - id: quokkas
          status: open
          title: { en: Quokkas }
          asks:
            en:
              - "Homes with wombats please"
              - "do you take bitcoin, QUOKKA2"
          answer: { en: "Nothing is decided on them." }

      """,
      to: "learnt.yaml"
    )
    _ = try run("queue")
    #expect(try files.contains { $0.hasSuffix(".model") })
    let done = try run("forget", "--author", "@kim2_p", "--yes")
    #expect(
      done.output.contains("/learnt.yaml:8\n") && !done.output.contains("learnt.yaml:7"),
      "\(done.output)"
    )
    #expect(try !files.contains { $0.hasSuffix(".model") })
    #expect(done.output.contains("1 answer stays"), "\(done.output)")
  }

  @Test("Held ids go to the network, and what is gone comes back as a list, which may be empty")
  func ids() throws {
    try bringPosts()
    #expect(
      try run("export", "--format", "jsonl").errors.contains("nobody has asked yet which posts are gone")
    )
    _ = try run("import", "--ids", campaign.folder + "/held.txt")
    #expect(try String(contentsOfFile: campaign.folder + "/held.txt", encoding: .utf8) == "1\n2\n3\n")
    try campaign.write("", to: "none.txt")
    #expect(try run("import", "--deleted", campaign.folder + "/none.txt").status == 0)
    #expect(try !run("export", "--format", "jsonl").errors.contains("nobody has asked"))
    try campaign.write("2\n9\n", to: "gone.txt")
    let deleted = try run("import", "--deleted", campaign.folder + "/gone.txt", "--erase")
    #expect(
      deleted.output.contains("1  deleted") && deleted.output.contains("1  to be kept out"),
      "\(deleted.output)"
    )
    #expect(try !holds("quokka2"))
  }

  @Test("A backup is a log, and overwrites nothing")
  func backup() throws {
    try bringPosts()
    #expect(try run("backup", campaign.folder + "/copy.sqlite").status == 0)
    #expect(try run("backup", campaign.folder + "/copy.sqlite").status == 2)
    let copy = try Program.fireside.run("log", "--log", campaign.folder + "/copy.sqlite", in: campaign.folder)
    let log = try Program.fireside.run("log", "--log", campaign.folder + "/log.sqlite", in: campaign.folder)
    #expect(copy.status == 0 && copy.output == log.output && copy.output.contains("bitcoin"))
  }
}
