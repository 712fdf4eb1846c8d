package import Foundation

/// Arrays of plain numbers and texts, one after the other: what trained models are kept as.
///
/// Each array is its count (64 bits) and its elements as they lie in memory, little endian on every machine
/// that Swift runs on.
package struct ArchiveWriter {
  package private(set) var data = Data()

  package init() {}

  package mutating func write<Element: BitwiseCopyable>(_ array: [Element]) {
    withUnsafeBytes(of: Int64(array.count)) { data.append(contentsOf: $0) }
    array.withUnsafeBytes { data.append(contentsOf: $0) }
  }

  /// Bytes that are read back where they lie.
  mutating func write(_ bytes: Data) {
    withUnsafeBytes(of: Int64(bytes.count)) { data.append(contentsOf: $0) }
    data.append(bytes)
  }

  package mutating func write(_ texts: [String]) {
    write(texts.map { Int32($0.utf8.count) })
    write(texts.flatMap { Array($0.utf8) })
  }
}

/// Reads back what an `ArchiveWriter` wrote, in the same order.
package struct ArchiveReader {
  /// The data ends early, or says what can't be.
  package struct Damaged: Error {
    package init() {}
  }

  private let data: Data
  private var position: Int

  package init(_ data: Data) {
    self.data = data
    position = data.startIndex
  }

  package mutating func read<Element: BitwiseCopyable>(_ type: Element.Type = Element.self) throws
    -> [Element]
  {
    let count = Int(try value(of: Int64.self))
    let stride = MemoryLayout<Element>.stride
    guard count >= 0, count <= (data.endIndex - position) / stride else { throw Damaged() }
    let bytes = data[position..<position + count * stride]
    position += count * stride
    return [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      UnsafeMutableRawBufferPointer(buffer).copyBytes(from: bytes)
      initialized = count
    }
  }

  /// A part of the data itself, which isn't copied.
  mutating func readData() throws -> Data {
    let count = Int(try value(of: Int64.self))
    guard count >= 0, count <= data.endIndex - position else { throw Damaged() }
    defer { position += count }
    return data[position..<position + count]
  }

  package mutating func readOne<Element: BitwiseCopyable>(_ type: Element.Type = Element.self) throws
    -> Element
  {
    let elements = try read(type)
    guard let element = elements.first, elements.count == 1 else { throw Damaged() }
    return element
  }

  package mutating func readTexts() throws -> [String] {
    let lengths = try read(Int32.self)
    let bytes = try read(UInt8.self)
    guard lengths.allSatisfy({ $0 >= 0 }), lengths.reduce(0, { $0 + Int($1) }) == bytes.count else {
      throw Damaged()
    }
    var start = 0
    return lengths.map { length in
      defer { start += Int(length) }
      return String(decoding: bytes[start..<start + Int(length)], as: UTF8.self)
    }
  }

  private mutating func value<Value: BitwiseCopyable>(of type: Value.Type) throws -> Value {
    let size = MemoryLayout<Value>.size
    guard data.endIndex - position >= size else { throw Damaged() }
    defer { position += size }
    return data.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: position - data.startIndex, as: Value.self)
    }
  }
}
