extension Span<UInt8> {
  /// The text of the bytes in `range`; what is no UTF-8 becomes U+FFFD.
  func text(_ range: Range<Int>) -> String {
    extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// Appends the bytes in `range`.
  func append(_ range: Range<Int>, to array: inout [UInt8]) {
    extracting(range).withUnsafeBufferPointer { array.append(contentsOf: $0) }
  }

  /// Where the next line feed or carriage return stands from `start` on, or the end.
  func lineEnd(from start: Int) -> Int {
    var index = start
    while index < count, self[index] != 0x0A, self[index] != 0x0D { index += 1 }
    return index
  }

  /// The first byte of the line after the one that ends at `end`.
  func lineStart(after end: Int) -> Int {
    guard end < count else { return count }
    return self[end] == 0x0D && end + 1 < count && self[end + 1] == 0x0A ? end + 2 : end + 1
  }
}

extension String {
  /// The text without the blanks around it; nil if nothing is left.
  var trimmedToContent: String? {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = utf8.first, let last = utf8.last else { return nil }
    // Most texts need no trimming; only what is not ASCII needs the tables.
    if first < 0x80, last < 0x80, !isBlank(first), !isBlank(last) { return self }
    let scalars = unicodeScalars.drop(while: \.properties.isWhitespace)
    guard let end = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return nil }
    return String(scalars[...end])
  }
}

extension [String] {
  /// Each once, where it stood first.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  /// A handle without the `@` in front.
  var withoutAt: String { utf8.first == UInt8(ascii: "@") ? String(dropFirst()) : self }
}
