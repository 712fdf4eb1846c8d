import Foundation
import Testing
import TextAnalysis

@testable import Retrieval

@Suite("Trained models")
struct TrainedModelTests {
  private static func model(_ documents: [Document] = SmallCorpus.documents) throws -> TrainedModel {
    ModelTrainer(vectors: try VectorTable.small.vectors()).train(documents)
  }

  @Test("what each piece of a text counts adds up to what the text scores")
  func scores() throws {
    let model = try Self.model()
    for question in SmallCorpus.questions {
      let text = model.encoder.encode(SmallCorpus.tokens(question))
      let entries = text.entries(firstDense: model.encoder.space.dimensions)
      let wanted = (0..<3).map { document in
        entries.reduce(Float(0)) { $0 + $1.value * model.weights.entries(of: document, in: [$1.index])[0] }
      }
      expectClose(model.scores(of: text), wanted)
    }
  }

  @Test(
    "the terms of one word are what it scores, for every document",
    arguments: ["bitcoin", "photos", "home"]
  )
  func terms(word: String) throws {
    let model = try Self.model()
    let text = model.encoder.encode(SmallCorpus.tokens(word))
    for document in 0..<3 {
      let sum = model.terms(of: word, for: document).reduce(0) { $0 + $1.weight }
      #expect(abs(sum - Double(model.scores(of: text)[document])) < 5e-3)
    }
  }

  @Test("terms are as they were typed, heaviest first, and say what they were read as")
  func readings() throws {
    let model = try Self.model()
    let terms = model.terms(of: "Plz Bitcon wifi, zzzzzz!", for: 0)
    #expect(terms.first?.word == "Bitcon")
    #expect(terms.first?.readAs == "bitcoin")
    #expect(terms.first { $0.word == "wifi" }?.readAs == nil)
    #expect(!terms.contains { $0.word == "zzzzzz" })
    #expect(zip(terms, terms.dropFirst()).allSatisfy { $0.weight >= $1.weight })
  }

  @Test("the nearest ask is the one that it is most like, and near misses are looked for apart")
  func nearest() throws {
    let model = try Self.model()
    func best(_ text: String) throws -> Candidates.Candidate {
      try #require(model.candidates(for: text).ranked.first)
    }
    for ask in model.asks where ask.role == .ask {
      let candidate = try best(ask.text)
      #expect(candidate.document == ask.document)
      #expect(candidate.ask.map { model.asks[$0].text } == ask.text)
      // Of the small table some asks have no word at all, and so no meaning to be alike in.
      #expect(candidate.similarity > 0.5 && candidate.similarity < 1.00001)
      #expect(candidate.nearMiss == nil)
    }
    let missed = try #require(
      model.candidates(for: ["my", "photo", "is", "ugly"]).ranked.first {
        $0.document == 1
      }
    )
    #expect(missed.nearMiss.map { model.asks[$0].text } == "my photo is ugly")
  }

  @Test("near misses teach no words, and don't count as asks that are left out")
  func nearMisses() throws {
    let model = try Self.model()
    #expect(!model.encoder.reader.speller.words.contains("ugly"))
    #expect(model.leftOut.allSatisfy { model.asks[$0.ask].role == .ask })
  }

  @Test("a title and an answer are learnt from and not judged by, an answer is compared with no question")
  func roles() throws {
    var document = SmallCorpus.document("pool", ["swimming pool"])
    document.passages.append(.init(role: .title, language: .english, text: "water"))
    document.passages.append(.init(role: .answer, language: .english, text: "tick the box below"))
    let model = try Self.model(SmallCorpus.documents + [document])
    func best(_ text: String) -> Candidates.Candidate? {
      model.candidates(for: text).ranked.first
    }
    #expect(best("tick the box below")?.document == 3)
    #expect(best("tick the box below")?.ask.map { model.asks[$0].role } != .answer)
    #expect(best("water")?.ask.map { model.asks[$0].role } == .title)
    let leftOut = model.leftOut.filter { model.asks[$0.ask].document == 3 }.map { model.asks[$0.ask].text }
    #expect(leftOut == ["swimming pool"])
  }

  @Test("what is out of scope weighs a fifth of the calibration's sample")
  func sample() throws {
    let model = try Self.model()
    let asks = model.asks.indices.filter { model.asks[$0].role != .nearMiss }
    let training = try #require(
      TrainingSet(
        asks.map { model.asks[$0] },
        asks.map { model.texts[$0] },
        dimensions: model.encoder.space.dimensions
      )
    )
    let classifier = try #require(ItemClassifier(training))
    let generics = ["good morning", "the weather is fine"].map {
      model.encoder.encode(SmallCorpus.tokens($0))
    }
    let sample = CalibrationSample(training, classifier, model, generics: generics)
    #expect(sample.leftOut.map(\.ask) == Array(0..<8))
    #expect(sample.examples.count == 8 + 8 + 2)
    let weights = sample.examples.map(\.weight)
    #expect(abs(weights.reduce(0, +) - 8) < 1e-9)
    #expect(abs(weights.suffix(10).reduce(0, +) - 1.6) < 1e-9)
    #expect(abs(weights.suffix(2).reduce(0, +) - 0.8) < 1e-9)
    #expect(sample.examples.suffix(10).allSatisfy { !$0.isRight })
  }

  @Test("with two items none is left out, and without asks nothing is learnt")
  func few() throws {
    for documents in [Array(SmallCorpus.documents.prefix(2)), Array(SmallCorpus.documents.prefix(1)), []] {
      let model = try Self.model(documents)
      #expect(model.ranked().joined().allSatisfy { $0.isFinite })
      #expect(model.calibration.isWhole)
      #expect(model.leftOut.count == documents.flatMap(\.passages).filter { $0.role == .ask }.count)
    }
  }

  @Test(
    "asks without a word leave a sound model",
    arguments: [["", "?!"], ["", "", "pay"], ["😀", "pool"]]
  )
  func wordless(asks: [String]) throws {
    let model = try Self.model([SmallCorpus.document("a", asks), SmallCorpus.document("b", ["", "?"])])
    #expect(model.ranked().joined().allSatisfy { $0.isFinite })
    #expect(model.calibration.isWhole)
    #expect(model.ranked().joined().allSatisfy { $0.isFinite })
    let again = try TrainedModel(archived: model.archived, vectors: VectorTable.small.vectors())
    #expect(again.ranked() == model.ranked())
  }
}
