import Foundation
import Retrieval
import Testing
import TextAnalysis

@testable import Answering

@Suite("Two requests in one post")
struct SeveralRequestsTests {
  private static let pool = KnowledgeItem.sample(
    "pool",
    ask: "A filter for a swimming pool",
    answer: .texts(["Pools are under Filters."])
  )
  private static let bitcoin = KnowledgeItem.sample(
    "bitcoin",
    .roadmap(.open),
    ask: "Let me pay with bitcoin",
    answer: .texts(["We're listening on coins."])
  )
  private static let moon = KnowledgeItem.sample(
    "moon",
    .roadmap(.started),
    ask: "A hotel on the moon",
    visibility: .internal
  )

  private func draft(_ text: String, network: Network = .x, answer: String? = nil) -> Draft {
    var pool = Self.pool
    if let answer { pool.answer = .texts([answer]) }
    let knowledge = Knowledge.sample([pool, Self.bitcoin, Self.moon], network: network)
    return Responder(knowledge: knowledge).draft(for: .post(text))
  }

  @Test(
    "Parts begin at sentences, commas and conjunctions",
    arguments: [
      ("Add bitcoin, and a pool filter!", ["Add bitcoin", "a pool filter"]),
      ("Add bitcoin. A pool filter too", ["Add bitcoin", "A pool filter too"]),
      ("une piscine et le bitcoin", ["une piscine", "le bitcoin"]),
      ("1) pool 2) bitcoin", ["pool", "bitcoin"]),
      ("dark mode + apple pay", ["dark mode", "apple pay"]), ("Add bitcoin", []), ("", []), ("and, and", []),
    ]
  )
  func parts(text: String, wanted: [String]) {
    let tokens = Tokenizer.tokens(of: text)
    let parts = SeveralRequests.parts(of: tokens)
    #expect(
      parts.map { tokens[$0].filter { $0.kind == .word }.map(\.original).joined(separator: " ") } == wanted
    )
  }

  @Test("A long list is left to a human")
  func longList() {
    let text = (0..<12).map { "thing\($0)" }.joined(separator: ", ")
    #expect(SeveralRequests.parts(of: Tokenizer.tokens(of: text)).isEmpty)
  }

  @Test("Both are answered where both fit, each held to its own status")
  func both() {
    let draft = draft("Let me pay with bitcoin, and a filter for a swimming pool!")
    #expect(draft.outcome == .matched)
    #expect(draft.text?.contains("We're listening on coins.") == true)
    #expect(draft.text?.contains("Pools are under Filters.") == true)
    #expect(draft.evidence.second?.isAnswered == true)
    #expect(draft.isApprovable)
    let items = [draft.item, draft.evidence.second?.item].compactMap { $0?.description }.sorted()
    #expect(items == ["features/pool", "roadmap/bitcoin"])
    #expect(draft.confidence < 1, "that of the less sure of the two")
  }

  @Test("Where both don't fit one is answered, and the other is named as left")
  func tooLong() {
    let long = String(repeating: "Pools are under Filters. ", count: 11).trimmingCharacters(in: .whitespaces)
    let draft = draft("Let me pay with bitcoin, and a filter for a swimming pool!", answer: long)
    #expect(draft.evidence.second?.isAnswered == false)
    #expect(draft.length <= 280)
    #expect(draft.isApprovable)
  }

  @Test("The third is named, and not answered")
  func further() throws {
    let text = "A filter for a swimming pool. Let me pay with bitcoin. A hotel on the moon!"
    let draft = draft(text)
    let named = try #require(draft.evidence.further)
    #expect(named.count == 1 && !named[0].isAnswered)
    let items = [draft.item, draft.evidence.second?.item, named[0].item].compactMap { $0?.name }
    #expect(items.sorted() == ["bitcoin", "moon", "pool"])
  }

  @Test("An internal item is told to the reviewer and not to the asker")
  func hidden() {
    let draft = draft("A filter for a swimming pool, and a hotel on the moon")
    #expect(draft.text?.contains("moon") != true)
    #expect(draft.evidence.second?.isAnswered == false)
  }

  @Test("Neither is answered where violence or fear is spoken of")
  func grave() {
    let draft = draft("Let me pay with bitcoin, and a filter for a swimming pool! So much hate here")
    #expect(draft.outcome == .fallback)
    #expect(draft.text == nil)
    #expect(draft.evidence.second == nil)
    #expect(draft.evidence.reason.contains("about something else"))
  }

  @Test("In an answer to two each link stands behind its own answer")
  func links() {
    var (pool, bitcoin) = (Self.pool, Self.bitcoin)
    (pool.link, bitcoin.link) = ("https://help.example/pool", "https://help.example/coins")
    let responder = Responder(knowledge: .sample([pool, bitcoin]))
    let alone = responder.draft(for: .post("A filter for a swimming pool"))
    #expect(alone.words(.link) == ["https://help.example/pool"])
    let both = responder.draft(for: .post("Let me pay with bitcoin, and a filter for a swimming pool!"))
    #expect(both.evidence.second?.isAnswered == true)
    let roles: [DraftPart.Role] = both.parts.map(\.role).filter { $0 == .answer || $0 == .link }
    #expect(roles == [.answer, .link, .answer, .link])
    let links = ["https://help.example/coins", "https://help.example/pool"]
    #expect(both.words(.link).sorted() == links)
  }

  @Test("One request in two sentences is one")
  func one() {
    let draft = draft("Let me pay with bitcoin. Yes, let me pay with bitcoin!")
    #expect(draft.item?.description == "roadmap/bitcoin")
    #expect(draft.evidence.second == nil)
  }
}
