/// What a network makes of JSON.
protocol JSONFormat: Sendable {
  /// The parts of one document that can be read on their own, in their order.
  func cut(_ document: JSONExtent, of bytes: Span<UInt8>) -> DumpCut

  /// Reads one part, as far as it is complete.
  func read(_ value: JSONValue, of piece: DumpPiece, into harvest: inout Harvest)
}

extension JSONFormat {
  /// The elements of an array, or the document itself.
  func elements(of document: JSONExtent, in bytes: Span<UInt8>) -> [DumpPiece] {
    guard bytes[document.range.lowerBound] == UInt8(ascii: "[") else {
      return [DumpPiece(range: document.range)]
    }
    return JSONScan.elements(of: document, in: bytes).map { DumpPiece(range: $0.range) }
  }

  func cut(_ document: JSONExtent, of bytes: Span<UInt8>) -> DumpCut {
    DumpCut(pieces: elements(of: document, in: bytes))
  }
}

/// Reads documents of JSON, one after the other or one a line.
struct JSONDumpReader: DumpReader {
  let format: any JSONFormat

  /// Whether every line is a document, so that a broken one costs no other; nil until the first is seen.
  private var isLines: Bool?

  init(_ format: any JSONFormat) { self.format = format }

  mutating func cut(_ bytes: Span<UInt8>, from position: inout Int) -> DumpCut {
    while position < bytes.count, JSONScan.isBlank(bytes[position]) { position += 1 }
    guard position < bytes.count else { return .end }
    if isLines == true { return lines(bytes, from: &position) }
    guard Self.opens(bytes[position]) else { return junk(bytes, from: &position) }
    let document = JSONScan.extent(at: position, in: bytes, upTo: bytes.count)
    if isLines == nil {
      isLines = Self.isLines(document, of: bytes)
      if isLines == true { return lines(bytes, from: &position) }
    }
    position = document.range.upperBound
    return format.cut(document, of: bytes)
  }

  func read(_ piece: DumpPiece, of bytes: Span<UInt8>, into harvest: inout Harvest) {
    let reading = JSONParser.read(bytes, in: piece.range)
    if let value = reading.value { format.read(value, of: piece, into: &harvest) }
    if let fault = reading.fault { harvest.skip(at: fault.offset, fault.reason) }
    if let tooDeep = reading.tooDeep {
      harvest.skip(
        at: tooDeep,
        "nested more than \(JSONParser.maximumDepth) deep: what is deeper is left out"
      )
    }
  }

  private static func opens(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }

  /// Whether the first document shows that every line is one: it is all of its line, or the second line is one.
  private static func isLines(_ document: JSONExtent, of bytes: Span<UInt8>) -> Bool {
    let lineEnd = bytes.lineEnd(from: document.range.lowerBound)
    if document.isWhole { return document.range.upperBound <= lineEnd }
    let next = bytes.lineStart(after: lineEnd)
    guard next < bytes.count, opens(bytes[next]), !"{[,".utf8.contains(bytes[lineEnd - 1]) else {
      return false
    }
    let nextEnd = bytes.lineEnd(from: next)
    return JSONScan.extent(at: next, in: bytes, upTo: nextEnd)
      == JSONExtent(range: next..<nextEnd, isWhole: true)
  }

  /// The pieces of the next lines, some megabytes at a time.
  private func lines(_ bytes: Span<UInt8>, from position: inout Int) -> DumpCut {
    let target = min(bytes.count, position + Self.stretch)
    var cut = DumpCut()
    while position < target {
      let end = bytes.lineEnd(from: position)
      var start = position
      while start < end, JSONScan.isBlank(bytes[start]) { start += 1 }
      position = bytes.lineStart(after: end)
      guard start < end else { continue }
      if Self.opens(bytes[start]) {
        let line = format.cut(JSONExtent(range: start..<end, isWhole: true), of: bytes)
        cut.pieces += line.pieces
        cut.remarks.merge(line.remarks, uniquingKeysWith: +)
      } else {
        cut.pieces.append(DumpPiece(range: start..<end, fault: Self.noJSON))
      }
    }
    return cut
  }

  /// What is no document, up to the next line that begins one.
  private func junk(_ bytes: Span<UInt8>, from position: inout Int) -> DumpCut {
    let start = position
    repeat {
      position = bytes.lineStart(after: bytes.lineEnd(from: position))
    } while position < bytes.count
      && !Self.opens(bytes[position])
    return DumpCut(pieces: [DumpPiece(range: start..<position, fault: Self.noJSON)])
  }

  private static let stretch = 4 << 20
  private static let noJSON = "no JSON: an object in braces should stand here"
}
