import Testing

@testable import TextAnalysis

@Suite("Numbers for hashes")
struct HashIndexTests {
  /// Hashes whose halves are the same all begin at the first slot.
  private static func colliding(_ number: UInt64) -> UInt64 { number << 32 | number }

  @Test("numbers go from 0 in the order of adding, and a second time gives the first number")
  func order() {
    var index = HashIndex()
    #expect([7, 0, .max, 7, 0, 3].map { index.add($0) } == [0, 1, 2, 0, 1, 3])
    #expect(index.hashes == [7, 0, .max, 3])
    #expect(index.count == 4)
    #expect(index.number(of: .max) == 2)
    #expect(index.number(of: 8) == nil)
  }

  @Test("an empty one knows nothing", arguments: [0, 1, UInt64.max])
  func empty(hash: UInt64) {
    #expect(HashIndex().number(of: hash) == nil)
    #expect(HashIndex([]).number(of: hash) == nil)
  }

  @Test("hashes that begin at the same slot keep their own numbers")
  func collisions() {
    var index = HashIndex()
    for number in 0..<UInt64(300) { #expect(index.add(Self.colliding(number)) == Int(number)) }
    for number in 0..<UInt64(300) { #expect(index.number(of: Self.colliding(number)) == Int(number)) }
    #expect(index.number(of: Self.colliding(300)) == nil)
    // Next to one that is there, among slots that are taken.
    for number in 0..<UInt64(300) { #expect(index.number(of: Self.colliding(number) ^ 1) == nil) }
  }

  @Test("one made of hashes is one that they were added to", arguments: [1, 2, 3, 4, 5, 63, 64, 1000])
  func growth(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let hashes = (0..<count).map { _ in generator.next() }
    var added = HashIndex()
    for (number, hash) in hashes.enumerated() { #expect(added.add(hash) == number) }
    let made = HashIndex(hashes)
    #expect(made.hashes == added.hashes)
    for (number, hash) in hashes.enumerated() {
      #expect(made.number(of: hash) == number)
      #expect(added.number(of: hash) == number)
    }
    #expect((0..<100).allSatisfy { _ in made.number(of: generator.next()) == nil })
  }
}
