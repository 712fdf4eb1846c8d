package import Foundation
import TextAnalysis

/// A small linear reader of posts: the odds of each class are a sum of weights, one for each feature that the post has
/// and one for each entry of its meaning; the shares follow by the softmax function.
///
/// The file, little endian: the bytes `FIREREAD`; 32-bit numbers: version 1, models; for each model: bytes of its name
/// and classes, features, entries of a meaning; the name and the classes, a line each; for each class the scale of its
/// weights and its bias (32-bit floats); the hashes of the features (64 bits); for each feature a signed byte a class;
/// for each entry of the meaning a 32-bit float a class. `Scripts/lab train-reading` writes it.
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
    self.features = HashIndex(features)
    self.biases = biases
    let largest = classes.indices.map { place in weights.reduce(0) { max($0, abs($1[place])) } }
    let scales = largest.map { max($0, .leastNormalMagnitude) / 127 }
    self.scales = scales
    self.weights = weights.flatMap { row in
      zip(row, scales).map { Int8(max(-127, min(127, ($0 / $1).rounded()))) }
    }
    self.meaning = meaning.flatMap(\.self)
  }

  /// What each of `count` features counts, so that long posts don’t outshout their meaning.
  package static func value(of count: Int) -> Float { 3 / Float(max(1, count)).squareRoot() }

  /// The length of a meaning beside them.
  package static let meaningLength: Float = 4

  /// What a post is, by shares that sum to 1, in the order of the classes.
  package func shares(of features: TextFeatures, meaning vector: [Float]) -> [Double] {
    let width = classes.count
    var sums = [Int32](repeating: 0, count: width)
    for hash in features.hashes {
      guard let row = self.features.number(of: hash) else { continue }
      for place in 0..<width { sums[place] += Int32(weights[row * width + place]) }
    }
    let value = Self.value(of: features.hashes.count)
    var odds = (0..<width).map { Float(sums[$0]) * scales[$0] * value + biases[$0] }
    for (entry, value) in vector.prefix(meaning.count / max(1, width)).enumerated() {
      for place in 0..<width { odds[place] += value * Self.meaningLength * meaning[entry * width + place] }
    }
    let highest = odds.max() ?? 0
    let shares = odds.map { Double(exp($0 - highest)) }
    let sum = shares.reduce(0, +)
    return shares.map { $0 / sum }
  }

  /// The tokens that speak most for class `place` against the others, heaviest first: at most `count` places.
  package func telling(_ place: Int, in features: TextFeatures, count: Int = 3) -> [Int] {
    let width = classes.count
    var gains: [Int: Float] = [:]
    for hash in features.hashes {
      guard let row = self.features.number(of: hash), let token = features.places[hash] else { continue }
      let all = (0..<width).map { Float(weights[row * width + $0]) * scales[$0] }
      gains[token, default: 0] += all[place] - all.reduce(0, +) / Float(width)
    }
    let best = gains.filter { $0.value > 0.05 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return best.prefix(count).map(\.key).sorted()
  }
}

// MARK: - The file

extension PostModel {
  /// The models that the package ships, by their names; none where the file is missing or damaged.
  static let shipped: [String: PostModel] = {
    let url = Bundle.module.url(forResource: "reading", withExtension: "bin")
    let models = url.flatMap { try? Data(contentsOf: $0) }.map { read(from: [UInt8]($0)) } ?? []
    return Dictionary(models.map { ($0.name, $0) }) { first, _ in first }
  }()

  private static let magic = Array("FIREREAD".utf8)

  /// The models in a file; none if it is no such file.
  package static func read(from bytes: [UInt8]) -> [PostModel] {
    var reader = ByteReader(bytes: bytes)
    guard reader.take(magic.count)?.elementsEqual(magic) == true, reader.number() == 1,
      let count = reader.number()
    else { return [] }
    var models: [PostModel] = []
    for _ in 0..<count {
      guard let model = PostModel(from: &reader) else { return [] }
      models.append(model)
    }
    return models
  }

  private init?(from reader: inout ByteReader) {
    guard let nameLength = reader.number(), let rows = reader.number(), let entries = reader.number(),
      let names = reader.take(nameLength)
    else { return nil }
    let lines = String(decoding: names, as: UTF8.self).split(separator: "\n").map(String.init)
    guard let name = lines.first else { return nil }
    self.name = name
    classes = Array(lines.dropFirst())
    let width = classes.count
    guard let scales = reader.floats(width), let biases = reader.floats(width),
      let hashes = reader.hashes(rows),
      let weights = reader.take(rows * width), let meaning = reader.floats(entries * width)
    else { return nil }
    (self.scales, self.biases, self.meaning) = (scales, biases, meaning)
    features = HashIndex(hashes)
    self.weights = weights.map { Int8(bitPattern: $0) }
  }

  /// The file that holds `models`.
  package static func file(of models: [PostModel]) -> Data {
    var data = Data(magic)
    func add(_ number: some FixedWidthInteger) {
      for place in 0..<type(of: number).bitWidth / 8 {
        data.append(UInt8(truncatingIfNeeded: number >> (8 * place)))
      }
    }
    add(UInt32(1))
    add(UInt32(models.count))
    for model in models {
      let names = ([model.name] + model.classes).joined(separator: "\n").utf8
      add(UInt32(names.count))
      add(UInt32(model.features.count))
      add(UInt32(model.meaning.count / max(1, model.classes.count)))
      data.append(contentsOf: names)
      for float in model.scales + model.biases { add(float.bitPattern) }
      for hash in model.features.hashes { add(hash) }
      data.append(contentsOf: model.weights.map { UInt8(bitPattern: $0) })
      for float in model.meaning { add(float.bitPattern) }
    }
    return data
  }
}

/// Reads numbers one after another; nil where there are no more.
private struct ByteReader {
  let bytes: [UInt8]
  private var index = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= bytes.count - index else { return nil }
    index += count
    return bytes[index - count..<index]
  }

  mutating func number() -> Int? { integers(1, of: UInt32.self)?.first.map(Int.init) }

  mutating func floats(_ count: Int) -> [Float]? {
    integers(count, of: UInt32.self)?.map(Float.init(bitPattern:))
  }

  mutating func hashes(_ count: Int) -> [UInt64]? { integers(count, of: UInt64.self) }

  private mutating func integers<Number: FixedWidthInteger>(_ count: Int, of type: Number.Type) -> [Number]? {
    let width = Number.bitWidth / 8
    guard count <= bytes.count, let taken = take(count * width) else { return nil }
    return (0..<count).map { place in
      let start = taken.startIndex + place * width
      return taken[start..<start + width].reversed().reduce(0) { $0 << 8 | Number($1) }
    }
  }
}
