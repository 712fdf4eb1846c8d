/// What a network makes of JSON.
protocol JSONFormat: Sendable {
  /// The parts of an object that can be read on their own, in their order; nil if it is one itself.
  func parts(of object: JSONExtent, in bytes: Span<UInt8>) -> DumpCut?

  /// Who is known beside the dump.
  var people: People { get }

  /// Reads one part, as far as it is complete.
  func read(_ value: JSONValue, of piece: DumpPiece, into harvest: inout Harvest)
}

extension JSONFormat {
  var people: People { People() }

  func parts(of object: JSONExtent, in bytes: Span<UInt8>) -> DumpCut? { nil }

  /// The parts of a document: of an object, or of every object in an array.
  func cut(_ document: JSONExtent, in bytes: Span<UInt8>) -> DumpCut {
    Self.elements(of: document, in: bytes).reduce(into: DumpCut()) { cut, element in
      let isObject = bytes[element.range.lowerBound] == UInt8(ascii: "{")
      cut.add(
        (isObject ? parts(of: element, in: bytes) : nil) ?? DumpCut(pieces: [DumpPiece(range: element.range)])
      )
    }
  }

  /// Each element of an array as a piece, or the one value that it is instead.
  ///
  /// Looks no deeper, so that nesting without end takes no time.
  static func pieces(of list: JSONExtent, in bytes: Span<UInt8>) -> [DumpPiece] {
    elements(of: list, in: bytes).map { DumpPiece(range: $0.range) }
  }

  static func elements(of list: JSONExtent, in bytes: Span<UInt8>) -> [JSONExtent] {
    bytes[list.range.lowerBound] == UInt8(ascii: "[") ? JSONScan.elements(of: list, in: bytes) : [list]
  }
}
