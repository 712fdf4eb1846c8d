import Answering
import Foundation
import Testing
import TextAnalysis

@testable import Interchange

@Suite("What an export lets out")
struct DisclosureTests {
  private static let everyOptions = [false, true].flatMap { questions in
    [false, true].map { options(includesQuestions: questions, includesContacts: $0) }
  }

  @Test("No word of an internal item, nothing of the evidence", arguments: ExportFormat.allCases)
  func internalItems(format: ExportFormat) {
    for var all in Self.everyOptions {
      // Even if somebody puts it among the public ones.
      let secret = ItemID(section: .roadmap, name: "secret-merger")
      all.disclosure.items[secret] = .init(
        title: LocalizedText([.english: ["Zebra merger"]]),
        standing: .roadmap(.planned)
      )
      let output = export(format, sampleThreads, all)
      #expect(output.contains("Nothing to say about that"))
      for secret in ["secret", "Zebra", "merger", "evidence"] {
        #expect(!output.localizedLowercase.contains(secret.lowercased()), "\(secret)")
      }
    }
  }

  @Test("An internal item of the knowledge is not among those that may be named")
  func knowledge() throws {
    let yaml = """
      campaign: { name: Small }
      roadmap:
        - id: trams
          status: planned
          title: { en: Trams }
          asks: { en: [Run a tram] }
          answer: { en: Planned. }
          verified: 2026-10-01
        - id: secret
          status: planned
          visibility: internal
          title: { en: Zebra }
          asks: { en: [Buy a zebra] }
          verified: 2026-10-01
      """
    let folder = FileManager.default.temporaryDirectory.appending(path: "campaign-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(yaml.utf8).write(to: folder.appending(path: "campaign.yaml"))
    let disclosure = Disclosure(of: try KnowledgeLoader.load(folder: folder.path))
    #expect(disclosure.items.keys.map(\.description) == ["roadmap/trams"])
    #expect(disclosure.items.values.map(\.standing) == [.roadmap(.planned)])
    #expect(!disclosure.includesQuestions && !disclosure.includesContacts && !disclosure.includesSafety)
  }

  private static func threads(saidTo audience: Audience?) -> QuestionThread {
    var thread = thread(answer: "Zebra answer")
    thread.turns.append(thread.turns[0])
    thread.turns[0].question.audience = audience
    return thread
  }

  @Test(
    "Nothing of a thread that was written to few, whatever is asked for",
    arguments: ExportFormat.allCases
  )
  func confidential(format: ExportFormat) {
    for var all in Self.everyOptions {
      all.disclosure.includesSafety = true
      for audience in Audience.allCases {
        let output = export(format, [Self.threads(saidTo: audience)], all)
        #expect(output.contains("Zebra answer") == !audience.isConfidential, "\(audience)")
      }
      #expect(export(format, [Self.threads(saidTo: .direct)], all) == export(format, [], all))
    }
  }

  @Test(
    "Nothing of a thread of those who may be hurt unless it is asked for",
    arguments: ExportFormat.allCases,
    [Lane.safety, .care, nil]
  )
  func safety(format: ExportFormat, lane: Lane?) {
    var thread = thread(answer: "Zebra answer")
    thread.turns[0].draft.lane = lane
    if lane == nil { thread.turns[0].draft.evidence.tier = .care }
    for var all in Self.everyOptions {
      #expect(export(format, [thread], all).contains("Zebra answer") == (format == .transcript))
      all.disclosure.includesSafety = true
      #expect(export(format, [thread], all).contains("Zebra answer"))
      let reserve = Disclosure(items: [:]).reserve(about: thread, to: format.exporter.readers)
      #expect(reserve == (format == .transcript ? nil : .safety))
    }
  }

  @Test("Colleagues are told that an item is internal, and not one of its words")
  func drafts() throws {
    let disclosure = options().disclosure
    func candidate(_ id: String, _ title: String) throws -> Evidence.Candidate {
      Evidence.Candidate(item: try #require(ItemID(id)), title: title, score: 1, confidence: 0.9, words: [])
    }
    let secret = try candidate("roadmap/secret-merger", "Zebra merger")
    let open = try candidate("roadmap/bitcoin", "Paying in bitcoin")
    var inside = draft("roadmap/secret-merger", standing: "planned", isInternal: true)
    inside.evidence.candidates = [secret, open]
    inside.evidence.second = .init(item: secret.item, title: secret.title, isAnswered: false)
    inside.evidence.further = inside.evidence.second.map { [$0] }
    let shown = disclosure.shown(inside)
    let words = String(decoding: try JSONEncoder().encode(shown), as: UTF8.self).lowercased()
    for word in ["secret", "merger", "zebra", "evidence-ask", "evidence-file"] {
      #expect(!words.contains(word), "\(word)")
    }
    #expect(
      shown.item?.description == "roadmap/internal" && shown.evidence.second?.title == "internal"
        && shown.evidence.further?.map(\.title) == ["internal"]
    )
    #expect(shown.evidence.candidates.map(\.item.description) == ["roadmap/internal", "roadmap/bitcoin"])
    #expect(shown.evidence.matchedWords == inside.evidence.matchedWords)
    var plain = draft("roadmap/bitcoin", standing: "open", text: "We are listening.")
    plain.evidence.candidates = [open]
    #expect(disclosure.shown(plain) == plain)
    let rule = ItemID(section: .rules, name: "thanks")
    #expect(disclosure.shown(rule) == rule)
  }

  @Test("An item that is public no more isn't named", arguments: ExportFormat.allCases)
  func withdrawnItems(format: ExportFormat) {
    var all = options()
    all.disclosure.items = [:]
    let output = export(format, [thread()], all)
    #expect(output.contains("We are listening") || output.contains("decision: approve"))
    #expect(!output.contains("roadmap/bitcoin") && !output.contains("roadmap-bitcoin"))
  }

  @Test("Only answers that stand", arguments: ExportFormat.allCases)
  func undone(format: ExportFormat) {
    for all in Self.everyOptions {
      let output = export(format, sampleThreads, all)
      #expect(!output.contains("Undone") && !output.contains("mia"))
    }
  }

  @Test("The askers' words and handles only on request", arguments: ExportFormat.allCases)
  func questions(format: ExportFormat) {
    let output = export(format, sampleThreads)
    for handle in ["ada", "bob", "eve", "ned", "Name of"] {
      #expect(!output.contains("@\(handle)") && !output.contains("/\(handle)/"), "\(handle)")
    }
    guard format != .transcript else { return }
    #expect(!output.contains("BITCOIN!!"))
    let shown = export(format, sampleThreads, options(includesQuestions: true))
    #expect(shown.contains("BITCOIN!!"))
    // A page quotes words, and names nobody.
    #expect(shown.contains("@eve") == [.jsonl, .csv].contains(format))
  }

  @Test("Contacts in questions only on request", arguments: ExportFormat.allCases)
  func contacts(format: ExportFormat) {
    let hidden = export(format, sampleThreads, options(includesQuestions: true))
    #expect(!hidden.contains("ada@example.com") && !hidden.contains("06 12 34"))
    let shown = export(format, sampleThreads, options(includesQuestions: true, includesContacts: true))
    #expect(shown.contains("06 12 34 56 78") == [.jsonl, .csv, .transcript].contains(format))
  }

  @Test("An answer doesn't repeat the asker's contact, and keeps ours", arguments: ExportFormat.allCases)
  func echoedContacts(format: ExportFormat) {
    let words = "I am ada@example.com, and help@us.example is silent"
    let question = Question(network: .plain, text: words, author: "Ada")
    let draft = draft("roadmap/bitcoin", standing: "open", text: "Write to help@us.example.")
    let answer = "@ada, I write to Ada@Example.com; or write to help@us.example."
    let thread = QuestionThread(id: 1, turns: [turn(question, draft, answer: answer, verdict: .edit)])
    let output = export(format, [thread])
    #expect(!output.lowercased().contains("ada"))
    #expect(output.contains("help@us.example"))
  }

  @Test(
    "A post on X has an address without a handle",
    arguments: [
      ("https://x.com/ada/status/12", "https://x.com/i/status/12"),
      ("https://twitter.com/ada/status/12?s=20", "https://x.com/i/status/12"),
      ("https://mobile.twitter.com/ada/status/12/photo/1", "https://x.com/i/status/12"),
      ("https://mastodon.example/@ada/12", "https://mastodon.example/@ada/12"),
      ("https://evil.x.com/ada/status/12", "https://evil.x.com/ada/status/12"),
      ("https://x.com/ada", "https://x.com/ada"),
      ("", ""),
    ]
  )
  func links(link: String, wanted: String) {
    #expect(DisclosedWords.withoutHandle(link) == wanted)
  }

  @Test(
    "An address that can’t do without a handle is left out",
    arguments: [
      ("https://x.com/ada/status/12", "12", "https://x.com/i/status/12"),
      ("https://mamot.fr/@ada/12", "12", nil), ("https://ph.example/ada/1", "1", nil),
      ("https://bsky.app/profile/ada.bsky.social/post/3k", "3k", nil),
      (
        "https://bsky.app/profile/ada.bsky.social/post/3k", "at://did:plc:ab/app.bsky.feed.post/3k",
        "https://bsky.app/profile/did:plc:ab/post/3k"
      ), ("https://ph.example/comments/1", "1", "https://ph.example/comments/1"),
    ] as [(String, String, String?)]
  )
  func nameless(link: String, id: String, wanted: String?) {
    let question = Question(network: .plain, postID: id, text: "", author: "ada", link: link)
    #expect(DisclosedWords.linkWithoutHandle(to: question) == wanted)
  }

  @Test("Handles are found as networks write them")
  func mentions() {
    #expect(Mentions.masked("@ada, @bob.bsky.social. and @zoé@mamot.fr!") == "@…, @…. and @…!")
    #expect(Mentions.masked("a@b and @ this") == "a@b and @ this")
    #expect(Mentions.masked("@Ada @adam", besides: ["ada"]) == "@Ada @…")
    #expect(Mentions.masked("@zoé @zoe", besides: ["zoé@mamot.fr"]) == "@zoé @…")
  }
}
