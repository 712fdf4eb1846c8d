import Foundation
import Retrieval
import Testing
import TextAnalysis

@testable import Answering

@Suite("The readers of posts")
struct PostModelTests {
  private let model = PostModel(
    name: "tiny",
    classes: ["yes", "no"],
    features: TextFeatures(Tokenizer.tokens(of: "good")).hashes,
    weights: TextFeatures(Tokenizer.tokens(of: "good")).hashes.map { _ in [1, -1] },
    biases: [0, 0.5],
    meaning: [[0.25, 0]]
  )

  @Test("Shares sum to 1, and features and meaning move them")
  func shares() {
    let good = TextFeatures(Tokenizer.tokens(of: "good"))
    let other = TextFeatures(Tokenizer.tokens(of: "zebra crossings have lamps at night as everybody knows"))
    let shares = model.shares(of: good, meaning: [0])
    #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
    #expect(shares[0] > shares[1])
    // Nothing known: the biases alone, e^0 against e^0.5.
    #expect(abs(model.shares(of: other, meaning: [0])[0] - 1 / (1 + exp(0.5))) < 1e-6)
    #expect(model.shares(of: other, meaning: [1])[0] > model.shares(of: other, meaning: [0])[0])
    #expect(model.telling(0, in: good) == [0])
  }

  @Test("What is written is read back; what is damaged is refused")
  func file() throws {
    let data = PostModel.file(of: [model, model])
    let models = try PostModel.read(from: data)
    #expect(models.map(\.name) == ["tiny", "tiny"])
    let good = TextFeatures(Tokenizer.tokens(of: "good"))
    #expect(models[0].shares(of: good, meaning: [1]) == model.shares(of: good, meaning: [1]))
    for length in stride(from: 0, to: data.count, by: 7) {
      #expect(throws: ArchiveReader.Damaged.self) { try PostModel.read(from: data.prefix(length)) }
    }
  }

  @Test("The file that is shipped holds the readers that are asked for")
  func shipped() throws {
    #expect(PostModel.shipped.keys.sorted() == ["edits", "edits-at-risk", "moves", "replies", "tiers"])
    #expect(PostModel.shipped["moves"]?.classes == Move.allCases.map(\.rawValue))
    #expect(PostModel.shipped["replies"]?.classes == ReplyWant.allCases.map(\.rawValue))
  }
}
