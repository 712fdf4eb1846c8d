import Answering
import Foundation
import Testing
import TextAnalysis

@testable import Interchange

@Suite("One entry an ask, with one answer")
struct PublicationTests {
  private func groups(
    _ threads: [QuestionThread],
    _ options: ExportOptions = options(),
    in language: Language = .english
  ) throws -> [(group: Publication.Group, asks: [PublishedAsk])] {
    var publication = Publication(options)
    for thread in threads { try publication.add(thread) }
    return publication.groups(in: language)
  }

  private func asks(_ threads: [QuestionThread], _ options: ExportOptions = options()) throws
    -> [PublishedAsk]
  {
    try groups(threads, options).flatMap(\.asks)
  }

  /// A thread of a post of the queue.
  private func post(
    _ id: Int64,
    in ask: String? = "roadmap/bitcoin",
    by person: Int64? = nil,
    standing: String = "open",
    reach: Int = 0,
    answer: String = "We are listening.",
    on number: Int = 0
  ) -> QuestionThread {
    var thread = thread(id, answer: answer)
    thread.turns[0].draft.standing = standing
    thread.turns[0].question.link = "https://x.com/ada/status/\(id)"
    thread.turns[0].answer?.answeredAt = day(number)
    thread.turns[0].post = AskedPost(ask: ask, person: person ?? id, reach: reach)
    return thread
  }

  @Test("What was said to most is the answer, the newest of as many")
  func oneAnswer() throws {
    let threads = [post(1), post(2, answer: "Nothing is decided."), post(3)]
    #expect(try asks(threads).map(\.answer.text) == ["We are listening."])
    let even = [post(1), post(2, answer: "Nothing is decided.", on: 1)]
    #expect(try asks(even).map(\.answer.text) == ["Nothing is decided."])
  }

  @Test("People are counted, and those who weren’t answered too")
  func people() throws {
    #expect(try asks([post(1, by: 7), post(2, by: 7)]).map(\.people) == [1])
    var all = options()
    all.asks = [
      AskCount(ask: "roadmap/bitcoin", people: 275, posts: 280, reach: 0, answered: 2, waiting: 278)
    ]
    #expect(try asks([post(1, by: 7), post(2, by: 7)], all).map(\.people) == [275])
  }

  @Test("Where it stands is said as of today, with its earlier states, and no answer outlives its state")
  func states() throws {
    var all = options()
    let bitcoin = ItemID(section: .roadmap, name: "bitcoin")
    all.disclosure.items[bitcoin]?.standing = .roadmap(.completed)
    all.disclosure.items[bitcoin]?.answer = LocalizedText([.english: ["It is there."]])
    let before = [post(1, on: 1), post(2, standing: "planned", answer: "We plan it.", on: 3)]
    let ask = try #require(try asks(before, all).first)
    #expect(ask.answer.text == "It is there." && ask.standing == "completed")
    #expect(
      ask.earlier.map(\.standing) == ["planned", "open"] && ask.earlier.map(\.since) == [day(3), day(1)]
    )
    let told = before + [post(3, standing: "completed", answer: "Done: tap Pay.", on: 5)]
    #expect(try asks(told, all).map(\.answer.text) == ["Done: tap Pay."])
    #expect(try asks(told, all).map(\.since) == [day(5)])
  }

  @Test("What was never sent claims nobody was answered, and the same export is the same at any time")
  func unsent() throws {
    var unsent = [post(1, on: 1), post(2, on: 2)]
    for place in unsent.indices { unsent[place].turns[0].answer?.delivery = .approved }
    #expect(try asks(unsent).map(\.since) == [nil])
    let page = export(.html, unsent)
    #expect(page.contains("<span>1 answer by Camille</span>") && page.contains("2 people asked"))
    #expect(!page.contains("our answer since") && !export(.markdown, unsent).contains("our answer since"))
    unsent[1].turns[0].answer?.delivery = .seen
    #expect(try asks(unsent).map(\.since) == [day(2)])
    #expect(export(.html, unsent).contains("1 answer to 1 person"))
  }

  @Test(
    "A state that nobody was told has no day on the page, and in the feed the one on which it was looked at"
  )
  func untold() throws {
    var all = options()
    let bitcoin = ItemID(section: .roadmap, name: "bitcoin")
    all.disclosure.items[bitcoin]?.standing = .roadmap(.completed)
    all.disclosure.items[bitcoin]?.answer = LocalizedText([.english: ["It is there."]])
    all.disclosure.items[bitcoin]?.verified = CalendarDate("2026-11-20")
    func feed(at time: Date) throws -> String {
      all.exportedAt = time
      var site = Site([.english], with: all)
      try site.add(post(1, on: 1))
      return try site.files()[1].text
    }
    #expect(try asks([post(1, on: 1)], all).map(\.since) == [nil])
    #expect(try asks([post(1, on: 1)], all).first?.earlier.map(\.standing) == ["open"])
    #expect(try feed(at: day(12)) == feed(at: day(13)))
    #expect(try feed(at: day(12)).contains("<updated>2026-11-20T00:00:00Z</updated>"))
  }

  @Test("What no item fits is called by how our answer begins, wherever it is named")
  func titles() throws {
    let long = "Chess boards are up to each host today and you may ask the one you book with. More follows."
    let loose = thread(122, item: nil, answer: long)
    let page = export(.html, [loose])
    let title = "Chess boards are up to each host today and you may ask the…"
    #expect(page.contains(">\(title)</h3>") && page.contains("<bdi>\(title)</bdi>"), "\(page)")
    #expect(export(.markdown, [loose]).contains("</a>\(title)\n"))
    var site = Site([.english], with: options())
    try site.add(thread(122, item: nil, answer: "Up to each host. More follows."))
    #expect(try site.files()[1].text.contains("<title>Other answers · Up to each host</title>"))
  }

  @Test("The same words are quoted once")
  func quotes() throws {
    var all = options()
    all.disclosure.includesQuotes = true
    #expect(try asks([post(1), post(2), post(3)], all).first?.quotes.count == 1)
  }

  @Test("A no always has its reason")
  func reasons() throws {
    var all = options()
    let smoking = ItemID(section: .roadmap, name: "smoking")
    all.disclosure.items[smoking]?.why = LocalizedText([.english: ["Guests come for the clean air."]])
    let no = thread(1, item: "roadmap/smoking", answer: "No, we won’t.")
    var declined = no
    declined.turns[0].draft.standing = "declined"
    #expect(try asks([declined], all).map(\.answer.text) == ["No, we won’t. Guests come for the clean air."])
  }

  @Test("After a merge old links lead on, and the other title is told")
  func merges() throws {
    var all = options()
    all.asks = [
      AskCount(
        ask: "roadmap/bitcoin",
        people: 2,
        posts: 2,
        reach: 0,
        answered: 2,
        waiting: 0,
        merged: ["17", "roadmap/split-payment"]
      )
    ]
    let ask = try #require(try asks([post(1)], all).first)
    #expect(ask.alsoAsked.map(\.text) == ["Splitting a payment"])
    let page = export(.html, [post(1)], all)
    for anchor in ["ask-17", "item-roadmap-split-payment", "item-roadmap-bitcoin"] {
      #expect(page.contains("id=\"\(anchor)\""), "\(anchor)")
    }
    #expect(page.contains("Also asked as: Splitting a payment"))
  }

  @Test("No link leads to a post that is gone, and what is gone is nowhere")
  func gone() throws {
    var gone = post(1)
    gone.turns[0].post?.isGone = true
    #expect(try asks([gone]).isEmpty)
    for format in ExportFormat.allCases {
      #expect(export(format, [gone]) == export(format, []))
    }
  }

  @Test("Links name nobody, and no more are listed than anybody opens")
  func links() throws {
    let ask = try #require(try asks((1...40).map { post($0, reach: Int($0)) }).first)
    #expect(ask.posts.count == GatheredAsk.mostExamples && ask.more == 28)
    #expect(ask.posts.first?.link == "https://x.com/i/status/40")
  }

  @Test("A post with a tier is neither quoted nor led to, whatever is asked for")
  func tiers() throws {
    var all = options()
    (all.disclosure.includesSafety, all.disclosure.includesQuotes) = (true, true)
    var hurt = post(1)
    hurt.turns[0].draft.evidence.tier = .care
    let ask = try #require(try asks([hurt], all).first)
    #expect(ask.posts.isEmpty && ask.quotes.isEmpty && ask.people == 1)
    #expect(try asks([post(1)], all).first?.quotes.map(\.quote) == ["Can I pay in bitcoin?"])
    #expect(try asks([post(1)]).first?.quotes.isEmpty == true)
  }

  @Test("Thanks and jokes stay out unless they are asked for")
  func lanes() throws {
    var thanks = thread(1, item: "rules/thanks", answer: "With pleasure.")
    thanks.turns[0].draft.lane = .thanks
    #expect(try asks([thanks]).isEmpty)
    var all = options()
    all.disclosure.lanes = [.thanks]
    #expect(try asks([thanks], all).map(\.answer.text) == ["With pleasure."])
    #expect(export(.html, [thanks], all).contains("<h3 lang=\"en\" dir=\"auto\">Thanks</h3>"))
  }

  @Test("Who gave thanks asked nothing, though one of them was answered about an item")
  func wrongLane() throws {
    var all = options()
    all.asks = [AskCount(ask: "rules/thanks", people: 275, posts: 280, reach: 0, answered: 2, waiting: 278)]
    let asked = try asks([post(1, in: "rules/thanks")], all)
    #expect(asked.map(\.id) == ["roadmap/bitcoin"] && asked.map(\.people) == [1])
  }

  @Test(
    "An answer that tells what is internal is written nowhere, and its thread is named",
    arguments: ExportFormat.allCases
  )
  func leaks(format: ExportFormat) {
    var leak = post(12)
    leak.turns[0].overridden = [Concern(.internalItem, "“merger” is internal.")]
    var exporter = format.exporter.init(options())
    #expect { _ = try exporter.add(leak) } throws: {
      "\($0)".contains("thread 12") && "\($0)".contains("--except 12")
    }
  }

  @Test("Groups stand in the order of the page, what most people asked first")
  func order() throws {
    var threads = [
      thread(1, item: nil), thread(2, item: "roadmap/smoking"), thread(3),
      thread(4, item: "roadmap/split-payment"), thread(5, item: "features/private-bathroom-filter"),
    ]
    for (place, standing) in [(1, "declined"), (3, "started"), (4, "feature")] {
      threads[place].turns[0].draft.standing = standing
    }
    #expect(try groups(threads).map(\.group) == [.there, .started, .listening, .declined, .other])
    var all = options()
    for item in all.disclosure.items.keys { all.disclosure.items[item]?.standing = .roadmap(.open) }
    for place in threads.indices { threads[place].turns[0].draft.standing = "open" }
    all.asks = [AskCount(ask: "roadmap/smoking", people: 9, posts: 9, reach: 0, answered: 1, waiting: 8)]
    #expect(try groups(threads, all).first?.asks.map(\.id).first == "roadmap/smoking")
  }

  @Test("A site has a page and a feed a language, which lead to each other and nowhere else")
  func site() throws {
    var site = Site([.english, .french], with: options())
    for thread in sampleThreads { try site.add(thread) }
    let files = try site.files()
    #expect(files.map(\.path) == ["index.html", "feed.xml", "fr/index.html", "fr/feed.xml"])
    #expect(files[0].text.contains("<a href=\"fr/index.html\" hreflang=\"fr\" lang=\"fr\">Français</a>"))
    #expect(files[2].text.contains("<a href=\"../index.html\" hreflang=\"en\" lang=\"en\">English</a>"))
    try expectSnapshot(files[3].text, named: "feed-fr.xml")
  }

  @Test("Two asks never share an anchor, and no anchor needs escaping")
  func anchors() {
    let names = [
      "a b", "a-b", "a_b", "features/a/b", "\"><script>", "é", "e", "features/a", "roadmap/a", "17",
    ]
    #expect(Set(names.map(Anchor.ask)).count == names.count)
    #expect(names.map(Anchor.ask).joined().utf8.allSatisfy { $0 > 0x20 && !"\"'<>&".utf8.contains($0) })
  }
}
