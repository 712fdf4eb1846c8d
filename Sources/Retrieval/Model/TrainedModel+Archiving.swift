import Foundation
import TextAnalysis

extension TrainedModel {
  /// The model as bytes; the word vectors stay in their own file.
  var archived: Data {
    var writer = ArchiveWriter()
    writer.write([Int32(documents)])
    writer.write(encoder.reader.speller.words)
    writer.write(encoder.reader.speller.hashes)
    writer.write(encoder.reader.speller.wordOfHash)
    for block in [encoder.space.words, encoder.space.characters] {
      writer.write(block.index.hashes)
      writer.write(block.rarity)
      writer.write([block.unknownRarity])
    }
    writer.write(asks.map { Int32($0.document) })
    writer.write(asks.map(\.role.rawValue))
    writer.write(asks.map(\.text))
    writer.write(texts.counts)
    writer.write(texts.indices)
    writer.write(texts.values)
    writer.write(texts.dense)
    writer.write(weights.original)
    writer.write(calibration.coefficients)
    writer.write(calibration.thresholds)
    writer.write([calibration.typicalScore])
    writer.write(leftOut.map { Int32($0.ask) })
    writer.write(leftOut.map { Int32($0.found) })
    writer.write(leftOut.map(\.confidence))
    return writer.data
  }

  /// Reads what `archived` wrote; throws if it is damaged.
  init(archived data: Data, vectors: WordVectors?) throws {
    var reader = ArchiveReader(data)
    let documents = Int(try reader.readOne(Int32.self))
    guard documents >= 0 else { throw ArchiveReader.Damaged() }
    var encoder = try Self.readEncoder(&reader, vectors)
    let asks = try Self.readAsks(&reader, documents: documents)
    encoder.weights = TextEncoder.Weights(textsOfDocument: asks.meanCount)
    let texts = EncodedTexts(
      counts: try reader.read(),
      indices: try reader.read(),
      values: try reader.read(),
      dense: try reader.read(),
      width: encoder.denseDimensions,
      dimensions: encoder.space.dimensions
    )
    guard let texts, texts.count == asks.count,
      let weights = WeightTable(try reader.readData(), columns: documents),
      documents == 0 || weights.rows == encoder.space.dimensions + encoder.denseDimensions
    else { throw ArchiveReader.Damaged() }
    self.init(
      encoder: encoder,
      documents: documents,
      asks: asks,
      texts: texts,
      weights: weights,
      calibration: try Self.readCalibration(&reader)
    )
    leftOut = try Self.readLeftOut(&reader, documents: documents, asks: asks.count)
  }

  private static func readEncoder(_ reader: inout ArchiveReader, _ vectors: WordVectors?) throws
    -> TextEncoder
  {
    let speller = SpellingIndex(
      words: try reader.readTexts(),
      hashes: try reader.read(),
      wordOfHash: try reader.read()
    )
    guard let speller else { throw ArchiveReader.Damaged() }
    func block() throws -> LexicalSpace.Block {
      let index = HashIndex(try reader.read())
      let rarity: [Float] = try reader.read()
      guard rarity.count == index.count else { throw ArchiveReader.Damaged() }
      return LexicalSpace.Block(index: index, rarity: rarity, unknownRarity: try reader.readOne())
    }
    let space = LexicalSpace(words: try block(), characters: try block())
    return TextEncoder(reader: WordReader(speller: speller), space: space, vectors: vectors)
  }

  private static func readAsks(_ reader: inout ArchiveReader, documents: Int) throws -> [Ask] {
    let documentOfAsk: [Int32] = try reader.read()
    let roles: [Int32] = try reader.read()
    let texts = try reader.readTexts()
    guard roles.count == documentOfAsk.count, texts.count == documentOfAsk.count,
      documentOfAsk.allSatisfy({ (0..<Int32(documents)).contains($0) })
    else { throw ArchiveReader.Damaged() }
    return try texts.indices.map { number in
      guard let role = Document.Passage.Role(rawValue: roles[number]) else { throw ArchiveReader.Damaged() }
      return Ask(document: Int(documentOfAsk[number]), role: role, text: texts[number])
    }
  }

  private static func readCalibration(_ reader: inout ArchiveReader) throws -> Calibration {
    let calibration = Calibration(
      coefficients: try reader.read(),
      thresholds: try reader.read(),
      typicalScore: try reader.readOne()
    )
    guard calibration.isWhole else { throw ArchiveReader.Damaged() }
    return calibration
  }

  private static func readLeftOut(_ reader: inout ArchiveReader, documents: Int, asks: Int) throws
    -> [LeftOut]
  {
    let asked: [Int32] = try reader.read()
    let found: [Int32] = try reader.read()
    let confidences: [Double] = try reader.read()
    guard found.count == asked.count, confidences.count == asked.count,
      asked.allSatisfy({ (0..<Int32(asks)).contains($0) }),
      found.allSatisfy({ (0..<Int32(documents)).contains($0) })
    else { throw ArchiveReader.Damaged() }
    return asked.indices.map {
      LeftOut(ask: Int(asked[$0]), found: Int(found[$0]), confidence: confidences[$0])
    }
  }
}
