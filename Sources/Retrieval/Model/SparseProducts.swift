import TextAnalysis

/// The products of many asks, worked out where they are asked for.
///
/// Sums and the inverse take a rare piece to tell nothing between items: within an item all counts, between items the
/// meaning and those pieces that weigh most together. What a rare piece adds to the scatter is less than the ridge.
struct SparseProducts: AskProducts {
  private let texts: [EncodedText]
  private let sums: Matrix

  /// For each lexical dimension its place among those that count between items, or -1.
  private let places: [Int]
  private let width: Int

  /// How many pieces count between items.
  private static let mostPieces = 1_000

  init(of texts: [EncodedText], members: [Range<Int>], dimensions: Int, mostPieces: Int = mostPieces) {
    self.texts = texts
    places = Self.places(of: texts, dimensions: dimensions, most: mostPieces)
    width = places.count { $0 >= 0 } + (texts.first?.dense.count ?? 0)
    sums = Self.sums(of: texts, members, places)
  }

  subscript(ask: Int, other: Int) -> Float {
    texts[ask].lexical.product(texts[other].lexical)
      + VectorMath.dot(texts[ask].dense, from: 0, texts[other].dense)
  }

  func products(of ask: Int) -> (Int) -> Float {
    let text = ScatteredText(texts[ask], dimensions: places.count)
    return { other in
      text.lexicalProduct(texts[other].lexical)
        + VectorMath.dot(texts[ask].dense, from: 0, texts[other].dense)
    }
  }

  func sums(over members: [Range<Int>]) -> Matrix { sums }

  private static func sums(of texts: [EncodedText], _ members: [Range<Int>], _ places: [Int]) -> Matrix {
    var items = [[(item: Int, value: Float)]](repeating: [], count: places.count)
    var meanings = Matrix(rows: texts.first?.dense.count ?? 0, columns: members.count)
    for (item, asks) in members.enumerated() {
      for text in texts[asks] {
        for (index, value) in zip(text.lexical.indices, text.lexical.values) {
          let last = items[Int(index)].count - 1
          if last >= 0, items[Int(index)][last].item == item {
            items[Int(index)][last].value += value
          } else {
            items[Int(index)].append((item, value))
          }
        }
        for (entry, value) in text.dense.enumerated() { meanings[entry, item] += value }
      }
    }
    let itemOfText = members.enumerated().flatMap { item, asks in asks.map { _ in item } }
    let rows = Array(texts.indices).concurrentMap { [items, meanings] number in
      let (text, own) = (texts[number], itemOfText[number])
      var row = Matrix(rows: 1, columns: members.count)
      row.add(to: 0, count: text.dense.count, of: meanings, factor: { text.dense[$0] }, row: { $0 })
      for (index, value) in zip(text.lexical.indices, text.lexical.values) {
        let isCommon = places[Int(index)] >= 0
        for entry in items[Int(index)] where isCommon || entry.item == own {
          row.values[entry.item] += value * entry.value
        }
      }
      return row.values
    }
    return Matrix(rows: texts.count, columns: members.count, values: rows.flatMap(\.self))
  }

  /// The places of the dimensions that weigh most, in their own order.
  private static func places(of texts: [EncodedText], dimensions: Int, most: Int) -> [Int] {
    var squares = [Float](repeating: 0, count: dimensions)
    for text in texts {
      for (index, value) in zip(text.lexical.indices, text.lexical.values) {
        squares[Int(index)] += value * value
      }
    }
    let heaviest = squares.indices.sorted { (squares[$1], $0) < (squares[$0], $1) }.prefix(most)
    var places = [Int](repeating: -1, count: dimensions)
    for (place, dimension) in heaviest.sorted().enumerated() { places[dimension] = place }
    return places
  }

  func inverse(over members: [Range<Int>], isCentred: Bool, ridge: Float) -> (any RidgeInverse)? {
    let groups = members.concurrentMap { group(of: $0, isCentred: isCentred, ridge: ridge) }
    return GroupedInverse(groups, width: width)
  }

  private func group(of asks: Range<Int>, isCentred: Bool, ridge: Float) -> GroupedInverse.Group {
    let dense = texts[asks.lowerBound].dense.count
    let lexical = Set(texts[asks].flatMap(\.lexical.indices)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: lexical.enumerated().map { ($1, $0) })
    var entries = Matrix(rows: asks.count, columns: lexical.count + dense)
    for (row, text) in texts[asks].enumerated() {
      for (index, value) in zip(text.lexical.indices, text.lexical.values) {
        entries[row, numbers[index] ?? 0] = value
      }
      for (entry, value) in text.dense.enumerated() { entries[row, lexical.count + entry] = value }
    }
    if isCentred {
      let mean = entries.meansOverRows([0..<asks.count])
      for row in 0..<asks.count {
        for entry in 0..<entries.columns { entries[row, entry] -= mean[0, entry] }
      }
    }
    let common = lexical.indices.filter { places[Int(lexical[$0])] >= 0 }
    let rest = lexical.indices.filter { places[Int(lexical[$0])] < 0 }
    return GroupedInverse.Group(
      rows: asks,
      // Those that every text has stand last: the factor of their products stays sparse.
      columns: common.map { places[Int(lexical[$0])] } + (width - dense..<width),
      features: entries.columns(common + (lexical.count..<lexical.count + dense)),
      block: entries.columns(rest).rowProducts(plus: ridge)
    )
  }
}
