import Testing
import TextAnalysis

@testable import Answering

@Suite("Not the same line twice")
struct VariationTests {
  private static let ask = "Let me pay with bitcoin"

  private func responder(
    openers: [String],
    answers: [String] = ["Yes."],
    signOffs: [String] = []
  ) -> Responder {
    var voice = Voice.silent
    voice.openers = .voice(openers)
    if !signOffs.isEmpty { voice.signOffs = .voice(signOffs) }
    let item = KnowledgeItem.sample("bitcoin", ask: Self.ask, answer: .texts(answers))
    return Responder(knowledge: .sample([item], voice: voice))
  }

  private static let openers = ["One.", "Two.", "Three."]

  @Test("Openers vary by the post, over all there are, and evenly enough")
  func vary() {
    let responder = responder(openers: Self.openers)
    let used = (0..<300).flatMap { responder.draft(for: .post(Self.ask, id: "\($0)")).words(.opener) }
    #expect(used.count == 300)
    for opener in Self.openers { #expect((70...130).contains(used.count { $0 == opener })) }
  }

  @Test("The answer's words vary apart from the opener's")
  func independent() {
    let responder = responder(openers: Self.openers, answers: ["Yes.", "Sure."])
    let texts = (0..<100).compactMap { responder.draft(for: .post(Self.ask, id: "\($0)")).text }
    #expect(Set(texts).count == 6)
  }

  @Test("A rerun gives the same words, for another responder too")
  func stable() {
    for id in ["1", "2", "1851234567890123456", "at://did:plc:a/b"] {
      let question = Question.post(Self.ask, id: id)
      let first = responder(openers: Self.openers).draft(for: question)
      for _ in 0..<3 { #expect(responder(openers: Self.openers).draft(for: question) == first) }
    }
  }

  @Test(
    "Known posts get the words they always got",
    arguments: [
      ("1", "Three."), ("2", "Three."), ("3", "One."), ("4", "Three."), ("8", "Two."),
      ("1851234567890123456", "One."),
    ]
  )
  func known(id: String, opener: String) {
    #expect(responder(openers: Self.openers).draft(for: .post(Self.ask, id: id)).words(.opener) == [opener])
  }

  @Test("The same words typed twice get the same draft; a network of its own may not")
  func typed() {
    let responder = responder(openers: Self.openers)
    let typed = responder.draft(for: .post(Self.ask, id: nil))
    #expect(responder.draft(for: .post(Self.ask, id: nil)) == typed)
    #expect(responder.draft(for: .post(Self.ask, id: "script:9")).text == typed.text)
    let networks = Network.allCases.map { network in
      responder.draft(for: Question(network: network, postID: "1", text: Self.ask, language: .english)).text
    }
    #expect(Set(networks).count > 1)
  }

  @Test("Asking for other words goes through all there are, and then through the ways to put them together")
  func wording() {
    let responder = responder(openers: Self.openers, signOffs: ["– A", "– B", "– C"])
    let drafts = (0..<40).map { responder.draft(for: .post(Self.ask), wording: $0) }
    #expect(Set(drafts.prefix(3).flatMap { $0.words(.opener) }) == Set(Self.openers))
    #expect(Set(drafts.compactMap(\.text)).count == 9)
  }

  @Test("An opener with a name needs one")
  func names() {
    let responder = responder(openers: ["Hi {asker}.", "Hello.", "Dear {asker}."])
    for id in 0..<50 {
      #expect(responder.draft(for: .post(Self.ask, id: "\(id)")).words(.opener) == ["Hello."])
    }
    let named = Set(
      (0..<50).flatMap { responder.draft(for: .post(Self.ask, id: "\($0)", by: "Ana")).words(.opener) }
    )
    #expect(named == ["Hi Ana.", "Hello.", "Dear Ana."])
  }

  @Test("Where every opener needs a name and there is none, there is no opener")
  func onlyNames() {
    let draft = responder(openers: ["Hi {asker}."]).draft(for: .post(Self.ask))
    #expect(draft.text == "Yes.")
    #expect(draft.concerns == [])
  }
}
