import Foundation
import Testing

@testable import Retrieval
@testable import TextAnalysis

@Suite("Archives")
struct ArchiveTests {
  @Test("arrays and texts come back as they were, in their order")
  func roundTrip() throws {
    var writer = ArchiveWriter()
    writer.write([1, -2] as [Int32])
    writer.write([] as [Double])
    writer.write(["héé", "", "pay"])
    writer.write([] as [String])
    writer.write([Float.infinity, -0.0])
    writer.write([7] as [Int64])
    var reader = ArchiveReader(writer.data)
    #expect(try reader.read(Int32.self) == [1, -2])
    #expect(try reader.read(Double.self).isEmpty)
    #expect(try reader.readTexts() == ["héé", "", "pay"])
    #expect(try reader.readTexts().isEmpty)
    #expect(try reader.read(Float.self).map(\.bitPattern) == [Float.infinity, -0.0].map(\.bitPattern))
    #expect(try reader.readOne(Int64.self) == 7)
    #expect(throws: ArchiveReader.Damaged.self) { try reader.read(Int32.self) }
  }

  @Test("data in the middle of other data is read from its own beginning")
  func slice() throws {
    var writer = ArchiveWriter()
    writer.write(["pay", "now"])
    var reader = ArchiveReader((Data([9, 9, 9]) + writer.data).dropFirst(3))
    #expect(try reader.readTexts() == ["pay", "now"])
  }

  @Test("counts that can't be are damage", arguments: [-1, 3, 1 << 40, Int64.max, Int64.min])
  func counts(count: Int64) {
    var data = withUnsafeBytes(of: count) { Data($0) }
    data += [UInt8](repeating: 0, count: 16)
    var reader = ArchiveReader(data)
    #expect(throws: ArchiveReader.Damaged.self) { try reader.read(Double.self) }
  }

  @Test("one element is neither none nor two", arguments: [[], [1, 2]] as [[Int32]])
  func one(values: [Int32]) {
    var writer = ArchiveWriter()
    writer.write(values)
    var reader = ArchiveReader(writer.data)
    #expect(throws: ArchiveReader.Damaged.self) { try reader.readOne(Int32.self) }
  }

  @Test(
    "lengths of texts that can't be are damage",
    arguments: [[-1, 4], [1], [2, 2], [.max, .max]] as [[Int32]]
  )
  func lengths(lengths: [Int32]) {
    var writer = ArchiveWriter()
    writer.write(lengths)
    writer.write(Array("pay".utf8))
    var reader = ArchiveReader(writer.data)
    #expect(throws: ArchiveReader.Damaged.self) { try reader.readTexts() }
  }
}

@Suite("Models as bytes")
struct ModelArchiveTests {
  private static func model(_ withVectors: Bool) throws -> (TrainedModel, WordVectors?) {
    let vectors = withVectors ? try VectorTable.small.vectors() : nil
    return (ModelTrainer(vectors: vectors).train(SmallCorpus.documents), vectors)
  }

  @Test("a model that was kept ranks to the last bit as before", arguments: [true, false])
  func roundTrip(withVectors: Bool) throws {
    let (model, vectors) = try Self.model(withVectors)
    let again = try TrainedModel(archived: model.archived, vectors: vectors)
    #expect(again.ranked() == model.ranked())
    #expect(again.archived == model.archived)
    #expect(again.asks.map(\.text) == SmallCorpus.documents.flatMap { $0.passages.map(\.text) })
    #expect(again.leftOut.map(\.confidence) == model.leftOut.map(\.confidence))
    #expect(again.leftOut.count == 8)
  }

  @Test("a model isn't read with other vectors than its own")
  func otherVectors() throws {
    let (model, vectors) = try Self.model(true)
    #expect(throws: ArchiveReader.Damaged.self) { try TrainedModel(archived: model.archived, vectors: nil) }
    let (plain, _) = try Self.model(false)
    #expect(throws: ArchiveReader.Damaged.self) {
      try TrainedModel(archived: plain.archived, vectors: vectors)
    }
  }

  @Test("an archive that is cut short is damaged, wherever it is cut")
  func truncated() throws {
    let (model, vectors) = try Self.model(true)
    let data = model.archived
    for count in data.indices {
      #expect(throws: ArchiveReader.Damaged.self) {
        try TrainedModel(archived: data.prefix(count), vectors: vectors)
      }
    }
  }

  @Test("wrong bytes are damage or wrong numbers, and nothing worse", arguments: 1...4 as ClosedRange<UInt64>)
  func flips(seed: UInt64) throws {
    let (model, vectors) = try Self.model(true)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      var data = model.archived
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        data[Int.random(in: data.indices, using: &generator)] ^=
          1 << UInt8.random(in: 0...7, using: &generator)
      }
      (try? TrainedModel(archived: data, vectors: vectors))?.ranked()
    }
  }

  @Test("every byte of a small archive, wrong in its highest bit, its lowest, or all")
  func allBytes() throws {
    let data = ArchiveParts().data
    for place in data.indices {
      for mask in [0x80, 1, 0xFF] as [UInt8] {
        var broken = data
        broken[place] ^= mask
        (try? TrainedModel(archived: broken, vectors: nil))?.ranked()
      }
    }
  }

  @Test("the parts, as they are, make a model")
  func parts() throws {
    let model = try TrainedModel(archived: ArchiveParts().data, vectors: nil)
    #expect(model.documents == 2)
    #expect(model.asks.map(\.role) == [.ask, .title, .nearMiss])
    #expect(model.texts[0].lexical == SparseVector(indices: [0, 1], values: [0.5, 0.5]))
    let text = EncodedText(lexical: SparseVector(indices: [0], values: [2]), dense: [])
    #expect(model.scores(of: text) == [0.5, 2])
    #expect(model.calibration.threshold(for: 0.9) == 0.5)
    #expect(model.archived == ArchiveParts().data)
  }

  private static let faults: [String: @Sendable (inout ArchiveParts) -> Void] = [
    "documents below 0": { $0.documents = [-1] },
    "no documents": { $0.documents = [0] },
    "other documents": { $0.documents = [1] },
    "two numbers of documents": { $0.documents = [2, 2] },
    "a word without its rarity": { $0.wordHashes.append(StableHash("money").value) },
    "a run of characters without its rarity": { $0.characterHashes.append(6) },
    "a rarity without its word": {
      $0.wordRarities.append(1); $0.weights += [0, 0]
    },
    "a document that isn't there": { $0.documentOfAsk[1] = 2 },
    "a document below 0": { $0.documentOfAsk[1] = -1 },
    "an unknown role": { $0.roles[0] = 4 },
    "a role below 0": { $0.roles[0] = -1 },
    "a role too few": { $0.roles.removeLast() },
    "a text too many": { $0.texts.append("") },
    "an index too high": { $0.indices[0] = 2 },
    "an index below 0": { $0.indices[0] = -1 },
    "a value too few": { $0.values.removeLast() },
    "a count below 0": { $0.counts = [4, -1, 0] },
    "counts that don't add up": { $0.counts[0] = 1 },
    "a dense part too many": { $0.dense = [1] },
    "a weight too few": { $0.weights.removeLast() },
    "a coefficient too few": { $0.coefficients.removeLast() },
    "a threshold too few": { $0.thresholds.removeLast() },
    "no typical score": { $0.typicalScore = [0] },
    "an ask left out that isn't there": { $0.leftOutAsks = [3] },
    "an ask left out below 0": { $0.leftOutAsks = [-1] },
    "a find that isn't there": { $0.leftOutFound = [2] },
    "a find below 0": { $0.leftOutFound = [-1] },
    "a confidence too many": { $0.leftOutConfidences.append(1) },
  ]

  @Test("what can't be is damage", arguments: faults.keys.sorted())
  func damaged(name: String) throws {
    var parts = ArchiveParts()
    let fault = try #require(Self.faults[name])
    fault(&parts)
    #expect(throws: ArchiveReader.Damaged.self) {
      try TrainedModel(archived: parts.data, vectors: nil).ranked(["home", "money", "home money"])
    }
  }
}
