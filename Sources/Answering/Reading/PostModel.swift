package import Foundation
package import Retrieval
import TextAnalysis

/// A small linear reader of posts: the odds of each class are a sum of weights, one for each feature that the post has
/// and one for each entry of its meaning; the shares follow by the softmax function.
///
/// `Scripts/lab train-reading` writes the file.
package struct PostModel: Sendable {
  package let name: String
  package let classes: [String]
  private let features: HashIndex
  private let weights: [Int8]
  private let scales: [Float]
  private let biases: [Float]

  /// A row of `classes.count` for each entry.
  private let meaning: [Float]

  /// `weights` holds a row of one weight a class for each feature, `meaning` one for each entry of a meaning.
  package init(
    name: String,
    classes: [String],
    features: [UInt64],
    weights: [[Float]],
    biases: [Float],
    meaning: [[Float]]
  ) {
    self.name = name
    self.classes = classes
    self.biases = biases
    let largest = classes.indices.map { place in weights.reduce(0) { max($0, abs($1[place])) } }
    let scales = largest.map { max($0, .leastNormalMagnitude) / 127 }
    self.scales = scales
    let rounded = weights.map { row in
      zip(row, scales).map { Int8(max(-127, min(127, ($0 / $1).rounded()))) }
    }
    let kept = features.indices.filter { rounded[$0].contains { $0 != 0 } }
    self.features = HashIndex(kept.map { features[$0] })
    self.weights = kept.flatMap { rounded[$0] }
    self.meaning = meaning.flatMap(\.self)
  }

  /// What each of the `count` features of a view counts, so that long posts don’t outshout their meaning.
  package static func value(of count: Int) -> Float { 3 / Float(max(1, count)).squareRoot() }

  /// The length of a meaning beside them.
  package static let meaningLength: Float = 4

  /// What a post is, by shares that sum to 1, in the order of the classes.
  package func shares(of features: TextFeatures, meaning vector: [Float]) -> [Double] {
    let width = classes.count
    var odds = biases
    for view in features.views {
      var sums = [Int32](repeating: 0, count: width)
      for hash in features.hashes[view] {
        guard let row = self.features.number(of: hash) else { continue }
        for place in 0..<width { sums[place] += Int32(weights[row * width + place]) }
      }
      let value = Self.value(of: view.count)
      for place in 0..<width { odds[place] += Float(sums[place]) * scales[place] * value }
    }
    for (entry, value) in vector.prefix(meaning.count / width).enumerated() {
      for place in 0..<width { odds[place] += value * Self.meaningLength * meaning[entry * width + place] }
    }
    let highest = odds.max() ?? 0
    let shares = odds.map { Double(exp($0 - highest)) }
    let sum = shares.reduce(0, +)
    return shares.map { $0 / sum }
  }

  /// The tokens that speak most for class `place` against the others: at most `count` places. Those that mean something
  /// go before the others.
  package func telling(
    _ place: Int,
    in features: TextFeatures,
    count: Int = 3,
    meaning isMeant: (Int) -> Bool = { _ in true }
  ) -> [Int] {
    let width = classes.count
    var gains: [Int: Float] = [:]
    for (hash, token) in zip(features.hashes, features.places) {
      guard let row = self.features.number(of: hash) else { continue }
      let all = (0..<width).map { Float(weights[row * width + $0]) * scales[$0] }
      gains[token, default: 0] += all[place] - all.reduce(0, +) / Float(width)
    }
    let best = gains.filter { $0.value > 0.05 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let meant = best.filter(isMeant)
    return (meant.isEmpty ? best : meant).prefix(count).sorted()
  }
}

// MARK: - The file

extension PostModel {
  /// The models that the package ships, by their names; none where the file is missing or damaged.
  static let shipped = Dictionary(file.models.map { ($0.name, $0) }) { first, _ in first }

  /// The families of words that the reader of harm learnt with.
  static let kin = file.kin

  private static let file: (models: [PostModel], kin: WordKin) = {
    let url = Bundle.module.url(forResource: "reading", withExtension: "bin")
    let file = url.flatMap { try? Data(contentsOf: $0) }.flatMap { try? read(from: $0) }
    return file ?? ([], WordKin(families: []))
  }()

  private static let version: Int32 = 3

  /// The models in a file, and the families of words beside them; throws if it is no such file, or damaged.
  package static func read(from data: Data) throws -> (models: [PostModel], kin: WordKin) {
    var reader = ArchiveReader(data)
    guard try reader.readOne(Int32.self) == version else { throw ArchiveReader.Damaged() }
    let models = try reader.readTexts().map { try PostModel(name: $0, from: &reader) }
    return (models, WordKin(families: try reader.read()))
  }

  private init(name: String, from reader: inout ArchiveReader) throws {
    self.name = name
    classes = try reader.readTexts()
    scales = try reader.read()
    biases = try reader.read()
    features = HashIndex(try reader.read())
    weights = try reader.read()
    meaning = try reader.read()
    guard !classes.isEmpty, scales.count == classes.count, biases.count == classes.count,
      weights.count == features.count * classes.count, meaning.count.isMultiple(of: classes.count)
    else { throw ArchiveReader.Damaged() }
  }

  /// The file that holds `models` and the families of words.
  package static func file(of models: [PostModel], kin: WordKin) -> Data {
    var writer = ArchiveWriter()
    writer.write([version])
    writer.write(models.map(\.name))
    for model in models {
      writer.write(model.classes)
      writer.write(model.scales)
      writer.write(model.biases)
      writer.write(model.features.hashes)
      writer.write(model.weights)
      writer.write(model.meaning)
    }
    writer.write(kin.families)
    return writer.data
  }
}
