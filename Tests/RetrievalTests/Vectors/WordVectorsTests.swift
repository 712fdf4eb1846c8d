import Foundation
import Testing

@testable import Retrieval

@Suite("Word vectors")
struct WordVectorsTests {
  @Test(
    "every word has its number, and no other word has one",
    arguments: [
      ("argent", 0), ("home", 1), ("money", 2), ("photo", 3), ("", nil), ("a", nil), ("argen", nil),
      ("argents", nil), ("hom", nil), ("homes", nil), ("hone", nil), ("zoo", nil), ("é", nil),
    ] as [(String, Int?)]
  )
  func number(word: String, wanted: Int?) throws {
    let vectors = try VectorTable.small.vectors()
    #expect(vectors.number(of: word) == wanted)
  }

  @Test("a vector is its bytes times its scale, added to what is there")
  func components() throws {
    let vectors = try VectorTable.small.vectors()
    #expect(vectors.sharedDimensions == 2 && vectors.englishDimensions == 3)
    var shared: [Float] = [1, 1]
    vectors.addShared(2, to: &shared)
    #expect(shared == [3, 2.5])
    vectors.addShared(3, to: &shared)
    #expect(shared == [-2, 3.5])
    var english: [Float] = [0, 0, 1]
    vectors.addEnglish(2, to: &english)
    #expect(english == [0, 0.5, 1])
    vectors.addEnglish(3, to: &english)
    #expect(english == [0, 0.5, -6])
    vectors.addEnglish(0, to: &english)
    #expect(english == [0, 0.5, -6])
    #expect((0..<4).map(vectors.lean) == [-5, 3, 4, 0])
  }

  @Test("a file is read as its bytes are; none, an empty one and a folder are no table")
  func file() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("table.bin")
    #expect(WordVectors(contentsOf: file) == nil)
    try Data().write(to: file)
    #expect(WordVectors(contentsOf: file) == nil)
    try VectorTable.small.data.write(to: file)
    #expect(WordVectors(contentsOf: file)?.number(of: "photo") == 3)
    #expect(WordVectors(contentsOf: folder.url) == nil)
  }

  @Test("a table without words knows none")
  func noWords() {
    let vectors = WordVectors(VectorTable(entries: []).data)
    #expect(vectors?.number(of: "home") == nil)
    #expect(vectors?.number(of: "") == nil)
  }

  @Test("a table in the middle of other data is read from its own beginning")
  func slice() throws {
    let data = Data("before".utf8) + VectorTable.small.data
    let vectors = try #require(WordVectors(data.dropFirst(6)))
    #expect(vectors.number(of: "money") == 2)
    #expect(vectors.lean(of: 2) == 4)
    #expect(vectors.checksum == WordVectors(VectorTable.small.data)?.checksum)
  }

  @Test("the checksum tells tables apart")
  func checksum() {
    var other = VectorTable.small
    other.entries[1].shared[0] = 1
    let checksums = [VectorTable.small, other].map { WordVectors($0.data)?.checksum }
    #expect(checksums[0] != checksums[1])
    #expect(checksums[0] != nil)
  }

  @Test("another magic or version is no table")
  func strangers() {
    var table = VectorTable.small
    table.magic = "FIRESIDF"
    #expect(WordVectors(table.data) == nil)
    table = .small
    for version in [0, 2, UInt32.max] {
      table.version = version
      #expect(WordVectors(table.data) == nil)
    }
  }

  @Test("a table that is cut short or goes on is none")
  func lengths() {
    let data = VectorTable.small.data
    for count in data.indices { #expect(WordVectors(data.prefix(count)) == nil, "\(count) bytes") }
    #expect(WordVectors(data + [0]) == nil)
  }

  @Test("counts that no file could hold are refused", arguments: 1...5)
  func counts(number: Int) {
    for value in [UInt32.max, 0x8000_0000, 0x7FFF_FFFF, 0x1_0000] {
      var data = VectorTable.small.data
      for place in number...5 {
        withUnsafeBytes(of: value.littleEndian) {
          data.replaceSubrange(8 + 4 * place..<12 + 4 * place, with: $0)
        }
        #expect(WordVectors(data) == nil)
      }
    }
  }

  @Test("a table with wrong bytes may say wrong things and does nothing worse")
  func flips() {
    let data = VectorTable.small.data
    for place in data.indices {
      for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var broken = data
        broken[place] = value
        guard let vectors = WordVectors(broken) else { continue }
        exercise(vectors)
      }
    }
  }

  private func exercise(_ vectors: WordVectors) {
    var shared = [Float](repeating: 0, count: vectors.sharedDimensions)
    var english = [Float](repeating: 0, count: vectors.englishDimensions)
    for word in ["", "argent", "home", "money", "photo", "zoo"] {
      guard let number = vectors.number(of: word) else { continue }
      #expect((0..<4).contains(number))
    }
    for number in 0..<4 {
      vectors.addShared(number, to: &shared)
      vectors.addEnglish(number, to: &english)
      #expect((-8...8).contains(vectors.lean(of: number)))
    }
  }

  @Test("offsets and rows that point outside find nothing")
  func outside() throws {
    // The offsets of the second word begin at 36, the rows in the English space at 68.
    for offset in [48, 1000, UInt32.max] {
      var data = VectorTable.small.data
      withUnsafeBytes(of: offset.littleEndian) {
        data.replaceSubrange(36..<40, with: $0)
        data.replaceSubrange(40..<44, with: $0)
        data.replaceSubrange(72..<76, with: $0)
      }
      let vectors = try #require(WordVectors(data))
      #expect(vectors.number(of: "home") == nil)
      var english: [Float] = [0, 0, 0]
      vectors.addEnglish(1, to: &english)
      #expect(english == [0, 0, 0])
    }
  }
}

@Suite("The table that is shipped")
struct ShippedVectorsTests {
  private static func shared(_ word: String) throws -> [Float] {
    let vectors = try #require(WordVectors.standard)
    let number = try #require(vectors.number(of: word))
    var sum = [Float](repeating: 0, count: vectors.sharedDimensions)
    vectors.addShared(number, to: &sum)
    return sum
  }

  private static func cosine(_ left: String, _ right: String) throws -> Float {
    let (left, right) = (try shared(left), try shared(right))
    func product(_ left: [Float], _ right: [Float]) -> Float {
      zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return product(left, right) / (product(left, left) * product(right, right)).squareRoot()
  }

  @Test("it knows the words of either language", arguments: ["bitcoin", "house", "maison", "payer", "pay"])
  func knows(word: String) throws {
    let vectors = try #require(WordVectors.standard)
    #expect(vectors.number(of: word) != nil)
    #expect(vectors.number(of: word + "xqz") == nil)
  }

  @Test(
    "a word is nearer to its translation than to another word",
    arguments: [
      ("house", "maison", "argent"), ("money", "argent", "maison"), ("dog", "chien", "banque"),
      ("pay", "payer", "chien"),
    ]
  )
  func translations(word: String, translation: String, other: String) throws {
    #expect(try Self.cosine(word, translation) > Self.cosine(word, other) + 0.1)
  }

  @Test("words lean to their own language")
  func leans() throws {
    let vectors = try #require(WordVectors.standard)
    #expect(try vectors.lean(of: #require(vectors.number(of: "house"))) > 1)
    #expect(try vectors.lean(of: #require(vectors.number(of: "maison"))) < -1)
  }
}
