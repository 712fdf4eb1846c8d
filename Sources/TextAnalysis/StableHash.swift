/// FNV-1a, 64 bits (Fowler, Noll and Vo): the same on every machine and in every run, unlike `Hasher`.
package struct StableHash: Sendable {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  /// The hash of one text.
  package init(_ text: String) { add(text) }

  /// Appends the hashes of the beginnings of `text`: of its first byte, of its first two, and so on to all of it.
  package static func appendBeginnings(of text: String, to hashes: inout [UInt64]) {
    var hash = StableHash()
    for byte in text.utf8 {
      hash.add(byte)
      hashes.append(hash.value)
    }
  }

  private static let prime: UInt64 = 0x100_0000_01B3

  package mutating func add(_ bytes: some Sequence<UInt8>) {
    // A buffer is read in one loop, which another module's call couldn't be made of.
    var hash = self
    let isRead: Void? = bytes.withContiguousStorageIfAvailable { bytes in
      for byte in bytes { hash.add(byte) }
    }
    if isRead == nil { for byte in bytes { hash.add(byte) } }
    self = hash
  }

  /// Goes on with the bytes of a text.
  package mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
  }

  package mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* Self.prime }

  /// 16 hexadecimal digits.
  package var hexadecimal: String { value.padded(to: 16, radix: 16) }

  /// A number from 0 up to, not including, `count`; the high bits are mixed in, FNV's low ones are weak.
  package func index(below count: Int) -> Int {
    var mixed = value
    mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return Int((mixed ^ (mixed >> 33)) % UInt64(max(count, 1)))
  }
}
