import Answering
import TextAnalysis
import Foundation
import Testing

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
      all.titles[secret] = LocalizedText([.english: ["Zebra merger"]])
      let output = export(format, sampleThreads, all)
      #expect(output.contains("Nothing to say about that"))
      for secret in ["secret", "Zebra", "merger", "evidence"] {
        #expect(!output.localizedLowercase.contains(secret.lowercased()), "\(secret)")
      }
    }
  }

  @Test("An item that is public no more isn't named", arguments: ExportFormat.allCases)
  func withdrawnItems(format: ExportFormat) {
    var all = options()
    all.titles = [:]
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
    #expect(shown.contains("BITCOIN!!") && shown.contains("@eve"))
  }

  @Test("Contacts in questions only on request", arguments: ExportFormat.allCases)
  func contacts(format: ExportFormat) {
    let hidden = export(format, sampleThreads, options(includesQuestions: true))
    #expect(!hidden.contains("ada@example.com") && !hidden.contains("06 12 34"))
    let shown = export(format, sampleThreads, options(includesQuestions: true, includesContacts: true))
    #expect(shown.contains("06 12 34 56 78"))
  }

  @Test("An answer doesn't repeat the asker's contact, and keeps ours", arguments: ExportFormat.allCases)
  func echoedContacts(format: ExportFormat) {
    let words = "I am ada@example.com, and help@us.example is silent"
    let question = Question(network: .plain, text: words, author: "Ada")
    let draft = draft("roadmap/bitcoin", text: "Write to help@us.example.")
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
    #expect(Disclosure.withoutHandle(link) == wanted)
  }

  @Test("Handles are found as networks write them")
  func mentions() {
    #expect(Mentions.masked("@ada, @bob.bsky.social. and @zoé@mamot.fr!") == "@…, @…. and @…!")
    #expect(Mentions.masked("a@b and @ this") == "a@b and @ this")
    #expect(Mentions.masked("@Ada @adam", only: ["ada"]) == "@… @adam")
    #expect(Mentions.masked("@zoé", only: ["zoé@mamot.fr"]) == "@…")
  }
}
