import Foundation
import Testing

@testable import Retrieval

/// A table of word vectors written by hand, as `WordVectors` describes the file.
struct VectorTable {
  struct Entry {
    var word: String
    var shared: [Int8]
    var sharedScale: Float = 1
    var english: [Int8]?
    var englishScale: Float = 1

    /// 16 times the logarithm of its frequency in English over that in French.
    var lean: Int8 = 0
  }

  var magic = "FIRESIDE"
  var version: UInt32 = 1
  var sharedDimensions: UInt32 = 2
  var englishDimensions: UInt32 = 3

  /// Sorted by their words' bytes.
  var entries: [Entry]

  /// Four words, of which one has no English vector.
  static let small = VectorTable(entries: [
    Entry(word: "argent", shared: [3, 4], sharedScale: 0.5, lean: -80),
    Entry(word: "home", shared: [0, 2], english: [1, 0, 0], lean: 48),
    Entry(
      word: "money",
      shared: [4, 3],
      sharedScale: 0.5,
      english: [0, 2, 0],
      englishScale: 0.25,
      lean: 64
    ),
    Entry(word: "photo", shared: [-5, 1], english: [0, 0, -7], lean: 0),
  ])

  func vectors() throws -> WordVectors { try #require(WordVectors(data)) }

  var data: Data {
    let english = entries.filter { $0.english != nil }
    let texts = entries.map { Array($0.word.utf8) }
    var data = Data(magic.utf8)
    func add(_ number: UInt32) { withUnsafeBytes(of: number.littleEndian) { data.append(contentsOf: $0) } }
    func add(_ bytes: [Int8]) { data.append(contentsOf: bytes.map { UInt8(bitPattern: $0) }) }
    let counts = [entries.count, Int(sharedDimensions), Int(englishDimensions), english.count]
    for number in [Int(version)] + counts + [texts.joined().count] { add(UInt32(number)) }
    for count in 0...texts.count { add(UInt32(texts[..<count].joined().count)) }
    for entry in entries { add(entry.sharedScale.bitPattern) }
    var row: UInt32 = 0
    for entry in entries {
      add(entry.english == nil ? .max : row)
      row += entry.english == nil ? 0 : 1
    }
    for entry in english { add(entry.englishScale.bitPattern) }
    for entry in entries { add(entry.shared) }
    for entry in english { add(entry.english ?? []) }
    add(entries.map(\.lean))
    data.append(contentsOf: texts.joined())
    return data
  }
}
