/// What a network makes of JSON.
protocol JSONFormat: Sendable {
  /// The parts of an object that can be read on their own, in their order; nil if it is one itself.
  func parts(of object: JSONExtent, in bytes: Span<UInt8>) -> DumpCut?

  /// Reads one part, as far as it is complete.
  func read(_ value: JSONValue, of piece: DumpPiece, into harvest: inout Harvest)
}

extension JSONFormat {
  func parts(of object: JSONExtent, in bytes: Span<UInt8>) -> DumpCut? { nil }

  /// The parts of a document: of an object, or of every object in an array.
  func cut(_ document: JSONExtent, of bytes: Span<UInt8>) -> DumpCut {
    let isArray = bytes[document.range.lowerBound] == UInt8(ascii: "[")
    var cut = DumpCut()
    for object in isArray ? JSONScan.elements(of: document, in: bytes) : [document] {
      let isObject = bytes[object.range.lowerBound] == UInt8(ascii: "{")
      if isObject, let parts = parts(of: object, in: bytes) {
        cut.add(parts)
      } else {
        cut.pieces.append(DumpPiece(range: object.range))
      }
    }
    return cut
  }
}
