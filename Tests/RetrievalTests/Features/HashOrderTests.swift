import Testing

@testable import Retrieval

@Suite("Hashes in order")
struct HashOrderTests {
  @Test("they ascend, whatever their first bytes and however many", arguments: [0, 1, 2, 300, 4096, 5000])
  func order(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let spread = (0..<count).map { _ in generator.next() }
    #expect(HashOrder.sorted(spread) == spread.sorted())
    let crowded = spread.map { $0 >> 52 | 0xAB << 56 }
    #expect(HashOrder.sorted(crowded) == crowded.sorted())
  }
}
