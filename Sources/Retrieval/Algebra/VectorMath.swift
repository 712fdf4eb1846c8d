/// The inner loops, written so that the compiler makes vector instructions of them.
enum VectorMath {
  /// How many floats `dot` takes at a time.
  static let step = 16

  /// The sum of products of two runs of `count` floats.
  @inline(__always)
  static func dot(_ left: UnsafePointer<Float>, _ right: UnsafePointer<Float>, _ count: Int) -> Float {
    var sums = (SIMD8<Float>.zero, SIMD8<Float>.zero)
    let leftBytes = UnsafeRawPointer(left)
    let rightBytes = UnsafeRawPointer(right)
    var index = 0
    while index + step <= count {
      let offset = index * 4
      sums.0 +=
        leftBytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
        * rightBytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
      sums.1 +=
        leftBytes.loadUnaligned(fromByteOffset: offset + 32, as: SIMD8<Float>.self)
        * rightBytes.loadUnaligned(fromByteOffset: offset + 32, as: SIMD8<Float>.self)
      index += step
    }
    var sum = (sums.0 + sums.1).sum()
    while index < count {
      sum += left[index] * right[index]
      index += 1
    }
    return sum
  }

  /// The sum of products of the entries of `left` from `first` on with all of `right`.
  static func dot(_ left: [Float], from first: Int, _ right: [Float]) -> Float {
    left[first..<first + right.count].withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        guard let one = left.baseAddress, let other = right.baseAddress else { return 0 }
        return dot(one, other, right.count)
      }
    }
  }

  /// Adds `factor` times a run of `count` floats, which may lie anywhere, to another.
  @inline(__always)
  static func add(
    _ factor: Float,
    _ source: UnsafeRawPointer?,
    to target: UnsafeMutablePointer<Float>,
    _ count: Int
  ) {
    guard let source else { return }
    let targetBytes = UnsafeMutableRawPointer(target)
    let factors = SIMD8<Float>(repeating: factor)
    var index = 0
    while index + 8 <= count {
      let offset = index * 4
      let sum =
        targetBytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
        + factors * source.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
      targetBytes.storeBytes(of: sum, toByteOffset: offset, as: SIMD8<Float>.self)
      index += 8
    }
    while index < count {
      target[index] += factor * source.loadUnaligned(fromByteOffset: index * 4, as: Float.self)
      index += 1
    }
  }

  /// Adds `count` runs of `columns` floats, each times its factor, to `target`, one after the other.
  @inline(__always)
  static func add(
    _ count: Int,
    to target: UnsafeMutablePointer<Float>,
    columns: Int,
    factor: (Int) -> Float,
    row: (Int) -> UnsafeRawPointer
  ) {
    let sums = UnsafeMutableRawBufferPointer(start: target, count: columns * 4)
    let before = Row(values: target, factor: 1)
    var column = 0
    while column + 32 <= columns {
      let start = before.block(at: column * 4)
      add32(count, at: column * 4, to: sums, from: start) { Row(values: row($0), factor: factor($0)) }
      column += 32
    }
    guard column < columns else { return }
    for number in 0..<count {
      add(factor(number), row(number) + column * 4, to: target + column, columns - column)
    }
  }

  /// 32 floats.
  fileprivate typealias Block = (SIMD8<Float>, SIMD8<Float>, SIMD8<Float>, SIMD8<Float>)

  /// A run of floats, which may lie anywhere, and what it is multiplied by.
  struct Row {
    var values: UnsafeRawPointer
    var factor: Float

    @inline(__always)
    func one(at offset: Int) -> Float { values.loadUnaligned(fromByteOffset: offset, as: Float.self) }

    @inline(__always)
    func eight(at offset: Int) -> SIMD8<Float> {
      values.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
    }

    @inline(__always)
    fileprivate func block(at offset: Int) -> Block {
      (eight(at: offset), eight(at: offset + 32), eight(at: offset + 64), eight(at: offset + 96))
    }
  }

  /// The sum of `rows`, each of `columns` floats, times their factors.
  static func sum(of rows: UnsafeBufferPointer<Row>, columns: Int) -> [Float] {
    [Float](unsafeUninitializedCapacity: columns) { sum, count in
      let bytes = UnsafeMutableRawBufferPointer(sum)
      // The last block reaches back over the one before where it would reach beyond the end: the sums are the same.
      let width = columns >= 32 ? 32 : columns >= 8 ? 8 : 1
      for column in stride(from: 0, to: columns, by: width) {
        let offset = min(column, columns - width) * 4
        switch width {
        case 32: add32(rows.count, at: offset, to: bytes, from: (.zero, .zero, .zero, .zero)) { rows[$0] }
        case 8: add8(rows, at: offset, to: bytes)
        default:
          bytes.storeBytes(
            of: rows.reduce(0) { $0 + $1.factor * $1.one(at: offset) },
            toByteOffset: offset,
            as: Float.self
          )
        }
      }
      count = columns
    }
  }

  @inline(__always)
  private static func add8(
    _ rows: UnsafeBufferPointer<Row>,
    at offset: Int,
    to bytes: UnsafeMutableRawBufferPointer
  ) {
    var total = SIMD8<Float>.zero
    for row in rows { total += row.factor * row.eight(at: offset) }
    bytes.storeBytes(of: total, toByteOffset: offset, as: SIMD8<Float>.self)
  }

  /// Puts 32 columns of all rows, times their factors, added to `start`, at an offset in bytes of `sums`.
  ///
  /// A few columns of all rows at once: so their sums stay in the processor's registers.
  @inline(__always)
  private static func add32(
    _ count: Int,
    at offset: Int,
    to sums: UnsafeMutableRawBufferPointer,
    from start: Block,
    row: (Int) -> Row
  ) {
    var totals = start
    for number in 0..<count {
      let row = row(number)
      totals.0 += row.factor * row.eight(at: offset)
      totals.1 += row.factor * row.eight(at: offset + 32)
      totals.2 += row.factor * row.eight(at: offset + 64)
      totals.3 += row.factor * row.eight(at: offset + 96)
    }
    sums.storeBytes(of: totals.0, toByteOffset: offset, as: SIMD8<Float>.self)
    sums.storeBytes(of: totals.1, toByteOffset: offset + 32, as: SIMD8<Float>.self)
    sums.storeBytes(of: totals.2, toByteOffset: offset + 64, as: SIMD8<Float>.self)
    sums.storeBytes(of: totals.3, toByteOffset: offset + 96, as: SIMD8<Float>.self)
  }
}

extension Sequence<Float> {
  /// The Euclidean length.
  var length: Float { reduce(0) { $0 + $1 * $1 }.squareRoot() }
}
