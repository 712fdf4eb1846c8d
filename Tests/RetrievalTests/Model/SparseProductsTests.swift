import Testing

@testable import Retrieval

@Suite("The products of many asks")
struct SparseProductsTests {
  private static let members = [0..<3, 3..<5, 5..<9]
  private static let dimensions = 40

  private static func texts(seed: UInt64) -> [EncodedText] {
    var generator = SeededGenerator(seed: seed)
    return (0..<9).map { _ in
      let indices = (0..<Int32(dimensions)).filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
      return EncodedText(
        lexical: SparseVector(
          indices: indices,
          values: indices.map { _ in Float.random(in: 0...0.4, using: &generator) }
        ),
        dense: (0..<3).map { _ in Float.random(in: -0.5...0.5, using: &generator) }
      )
    }
  }

  /// Holds what `products` say against what the product of every pair says.
  private static func expectSame(_ products: SparseProducts, _ pairs: Matrix) throws {
    expectClose(products.sums(over: members).values, pairs.sums(over: members).values, tolerance: 1e-4)
    for isCentred in [true, false] {
      let inverse = try #require(products.inverse(over: members, isCentred: isCentred, ridge: 0.4))
      let wanted = try #require(pairs.inverse(over: members, isCentred: isCentred, ridge: 0.4))
      expectClose(inverse.solve(pairs).values, wanted.solve(pairs).values, tolerance: 1e-3)
    }
  }

  @Test("are those of every pair where no piece is rare", arguments: 1...3 as ClosedRange<UInt64>)
  func exact(seed: UInt64) throws {
    let texts = Self.texts(seed: seed)
    let products = SparseProducts(of: texts, members: Self.members, dimensions: Self.dimensions)
    let pairs = Products.all(of: texts, dimensions: Self.dimensions)
    for ask in texts.indices {
      for other in texts.indices {
        #expect(abs(products[ask, other] - pairs[ask, other]) < 1e-5)
      }
    }
    try Self.expectSame(products, pairs)
  }

  @Test(
    "without any piece between items are those of the meaning there",
    arguments: 1...3 as ClosedRange<UInt64>
  )
  func rare(seed: UInt64) throws {
    let texts = Self.texts(seed: seed)
    var pairs = Products.all(of: texts, dimensions: Self.dimensions)
    for asks in Self.members {
      for ask in asks {
        for other in texts.indices where !asks.contains(other) {
          pairs[ask, other] = VectorMath.dot(texts[ask].dense, from: 0, texts[other].dense)
        }
      }
    }
    let products = SparseProducts(
      of: texts,
      members: Self.members,
      dimensions: Self.dimensions,
      mostPieces: 0
    )
    try Self.expectSame(products, pairs)
  }
}
