import Testing

@testable import TextAnalysis

@Suite("Stable hash")
struct StableHashTests {
  @Test(
    "FNV-1a of 64 bits, as its authors' test vectors have it",
    arguments: [
      ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("b", "af63df4c8601f1a5"),
      ("foobar", "85944171f73967e8"), ("chongo was here!\n", "46810940eff5f915"),
    ]
  )
  func vectors(text: String, hash: String) {
    #expect(StableHash(text).hexadecimal == hash)
  }

  @Test("Bytes may come in pieces")
  func pieces() {
    var hash = StableHash()
    hash.add("foo".utf8)
    hash.add("bar".utf8)
    #expect(hash.value == StableHash("foobar").value)
  }

  @Test("A hash that starts with zeros keeps its 16 digits")
  func zeros() {
    let short = (0..<2000).map { StableHash("\($0)") }.filter { $0.value >> 60 == 0 }
    #expect(!short.isEmpty)
    #expect(short.allSatisfy { $0.hexadecimal.count == 16 && $0.hexadecimal.hasPrefix("0") })
  }

  @Test("An index stays below its bound and reaches all of it", arguments: [1, 2, 3, 7])
  func index(count: Int) {
    let indexes = (0..<200).map { StableHash("x:\($0)").index(below: count) }
    #expect(Set(indexes) == Set(0..<count))
  }

  @Test("No choices give the first")
  func noChoices() {
    #expect(StableHash("a").index(below: 0) == 0)
  }
}
