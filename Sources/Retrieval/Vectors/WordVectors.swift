import Foundation
import TextAnalysis

/// A table of word vectors, mapped into memory: one space that English and French share, one of English alone.
///
/// The file, little endian: the bytes `FIRESIDE`; six 32-bit numbers (version 1, words, dimensions of the shared
/// space, dimensions of the English one, words in the English one, bytes of all words); for each word and one more
/// the offset at which it starts (32 bits); the scales of the shared vectors (32-bit floats); for each word its row
/// in the English space, or all ones (32 bits); the scales of the English vectors; the shared components and then
/// the English ones (a signed byte each, times the scale of their row); for each word how much it leans to English
/// (a signed byte: 16 times the logarithm of its frequency there over that in French); the words, folded, sorted by
/// their bytes. `Scripts/build-vectors` writes it.
struct WordVectors: Sendable {
  private let file: Data

  /// How many words it knows.
  let words: Int
  private let englishCount: Int
  private let layout: Layout

  let sharedDimensions: Int
  let englishDimensions: Int

  /// Where the parts begin, in bytes.
  private struct Layout {
    let offsets = 32
    var sharedScales: Int
    var englishRows: Int
    var englishScales: Int
    var shared: Int
    var english: Int
    var leans: Int
    var words: Int
  }

  /// The table that the package ships; nil where it is missing, and texts are compared by their wording alone.
  static let standard: WordVectors? = Bundle.module.url(forResource: "vectors", withExtension: "bin")
    .flatMap { WordVectors(contentsOf: $0) }

  /// Maps the file at `url`; nil if it can't be read or is no such table.
  init?(contentsOf url: URL) {
    guard let data = try? Data(contentsOf: url, options: .alwaysMapped) else { return nil }
    self.init(data)
  }

  init?(_ data: Data) {
    guard data.count >= 32, data.prefix(8).elementsEqual("FIRESIDE".utf8) else { return nil }
    let numbers = data.withUnsafeBytes { bytes in (0..<6).map { Self.number(bytes, 8 + 4 * $0) } }
    // No part is larger than the file: so no product of two overflows either.
    guard numbers[0] == 1, numbers.allSatisfy({ $0 <= data.count }) else { return nil }
    file = data
    words = numbers[1]
    englishCount = numbers[4]
    sharedDimensions = numbers[2]
    englishDimensions = numbers[3]
    let sharedScales = 32 + 4 * (words + 1)
    let englishRows = sharedScales + 4 * words
    let englishScales = englishRows + 4 * words
    let shared = englishScales + 4 * numbers[4]
    let english = shared + words * sharedDimensions
    let leans = english + numbers[4] * englishDimensions
    layout = Layout(
      sharedScales: sharedScales,
      englishRows: englishRows,
      englishScales: englishScales,
      shared: shared,
      english: english,
      leans: leans,
      words: leans + words
    )
    guard data.count == layout.words + numbers[5] else { return nil }
  }

  /// Tells one table from another without reading all of it: its size and its first words' vectors.
  var checksum: String {
    var hash = StableHash()
    hash.add(file.prefix(32))
    hash.add(file[(file.startIndex + layout.shared)...].prefix(65_536))
    return hash.hexadecimal
  }

  /// The number of `word`, which is folded; nil if the table doesn't have it.
  func number(of word: String) -> Int? {
    var word = word
    return word.withUTF8 { sought in
      file.withUnsafeBytes { bytes in
        var low = 0
        var high = words
        while low < high {
          let middle = (low + high) / 2
          let start = layout.words + Self.number(bytes, layout.offsets + 4 * middle)
          let end = layout.words + Self.number(bytes, layout.offsets + 4 * middle + 4)
          guard start <= end, end <= bytes.count else { return nil }
          let order = Self.compare(sought, UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
          if order == 0 { return middle }
          if order < 0 { high = middle } else { low = middle + 1 }
        }
        return nil
      }
    }
  }

  /// How much the word with this number leans to English, as the logarithm of its frequency there over that in
  /// French: -8 to 8.
  func lean(of number: Int) -> Float {
    Float(Int8(bitPattern: file[file.startIndex + layout.leans + number])) / 16
  }

  /// The same for any language; nil for one that the table doesn't know.
  func lean(of number: Int, to language: Language) -> Float? {
    Self.sides[language].map { $0 * lean(of: number) }
  }

  /// The languages of the table, and which way a word leans to each.
  private static let sides: [Language: Float] = [.english: 1, .french: -1]

  /// Adds the word's vector in the shared space to the entries of `sum` from `first` on, times `factor`.
  func addShared(_ number: Int, to sum: inout [Float], from first: Int = 0, times factor: Float = 1) {
    file.withUnsafeBytes { bytes in
      let scale = Self.float(bytes, layout.sharedScales + 4 * number) * factor
      let start = layout.shared + number * sharedDimensions
      Self.add(bytes[start..<start + sharedDimensions], times: scale, to: &sum, from: first)
    }
  }

  /// The vectors of all words in the shared space, each of length 1.
  var sharedDirections: [Float] {
    var all = [Float](repeating: 0, count: words * sharedDimensions)
    for number in 0..<words {
      let row = number * sharedDimensions..<(number + 1) * sharedDimensions
      addShared(number, to: &all, from: row.lowerBound)
      let length = all[row].length
      guard length > 0 else { continue }
      for index in row { all[index] /= length }
    }
    return all
  }

  /// Adds the word's vector in the English space to the entries of `sum` from `first` on, times `factor`; nothing if
  /// it has none.
  func addEnglish(_ number: Int, to sum: inout [Float], from first: Int = 0, times factor: Float = 1) {
    file.withUnsafeBytes { bytes in
      let row = Self.number(bytes, layout.englishRows + 4 * number)
      guard row < englishCount else { return }
      let scale = Self.float(bytes, layout.englishScales + 4 * row) * factor
      let start = layout.english + row * englishDimensions
      Self.add(bytes[start..<start + englishDimensions], times: scale, to: &sum, from: first)
    }
  }

  private static func add(
    _ components: Slice<UnsafeRawBufferPointer>,
    times scale: Float,
    to sum: inout [Float],
    from first: Int
  ) {
    let components = UnsafeRawBufferPointer(rebasing: components)
    sum.withUnsafeMutableBufferPointer { sum in
      // Without checks in the loop the compiler makes vector instructions of it.
      let sum = UnsafeMutableBufferPointer(rebasing: sum[first..<first + components.count])
      for index in 0..<components.count { sum[index] += scale * Float(Int8(bitPattern: components[index])) }
    }
  }

  private static func compare(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeRawBufferPointer) -> Int {
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      return Int(left[index]) - Int(right[index])
    }
    return left.count - right.count
  }

  private static func number(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int {
    Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  private static func float(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Float {
    Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }
}

/// The vectors that belong to the program, as far as others need to know of them.
package enum StandardVectors {
  /// How many words they know; nil where they are missing or damaged.
  package static var count: Int? { WordVectors.standard?.words }
}
