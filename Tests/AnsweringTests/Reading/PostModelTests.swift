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

  @Test("What tells of harm has three views, each weighed by itself, and knows a word by its letters")
  func harm() {
    let reader = Retriever(documents: [])
    func read(_ text: String) -> TextFeatures {
      TextReading(Tokenizer.tokens(of: text), reader).harm(in: text, PostModel.kin)
    }
    let one = read("he hits her")
    #expect(one.views.count == 3)
    #expect(one.views.map(\.lowerBound) == [0, one.views[0].upperBound, one.views[1].upperBound])
    #expect(one.views[2].upperBound == one.hashes.count)
    let letters = Set(one.hashes[one.views[2]])
    #expect(!letters.isDisjoint(with: read("hitss").hashes))
    #expect(letters.isDisjoint(with: read("zzz").hashes))
    #expect(Set(read("he said \"go\"").hashes).subtracting(read("he said go").hashes).count == 1)
  }

  @Test("What is written is read back; what is damaged is refused")
  func file() throws {
    let kin = WordKin(families: [3, 1])
    let data = PostModel.file(of: [model, model], kin: kin)
    let (models, read) = try PostModel.read(from: data)
    #expect(read.families == kin.families)
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
