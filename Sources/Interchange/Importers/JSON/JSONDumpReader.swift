/// Reads documents of JSON, one after the other or one a line.
struct JSONDumpReader: DumpReader {
  let format: any JSONFormat

  /// Whether every line is a document, so that a broken one costs no other; nil until the first is seen.
  private var isLines: Bool?

  init(_ format: any JSONFormat) { self.format = format }

  mutating func cut(_ bytes: Span<UInt8>, from position: inout Int) -> DumpCut {
    var cut = DumpCut.end
    let target = position + Self.stretch
    while position < target, Self.skipBlanks(bytes, &position) {
      cut.isEmpty = false
      if JSONSample.opens(bytes[position]) {
        let document = document(bytes, at: position)
        position = document.range.upperBound
        cut.add(parts(of: document, in: bytes))
      } else {
        cut.pieces.append(junk(bytes, at: &position))
      }
    }
    return cut
  }

  func read(_ piece: DumpPiece, of bytes: Span<UInt8>, into harvest: inout Harvest) {
    var piece = piece
    if piece.place.isOutermost { piece.place.people = format.people }
    let reading = JSONParser.read(bytes, in: piece.range)
    // Of something that is cut and no object, only the cut is told.
    if let value = reading.value, reading.fault == nil || value.object != nil {
      format.read(value, of: piece, into: &harvest)
    }
    if let fault = reading.fault { harvest.skip(at: fault.offset, fault.reason) }
    if let tooDeep = reading.tooDeep {
      harvest.skip(
        at: tooDeep,
        "nested more than \(JSONParser.maximumDepth) deep: what is deeper is left out"
      )
    }
  }

  /// Steps to where a document should begin; false at the end. Commas may stand there, as in an array.
  private static func skipBlanks(_ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
    while position < bytes.count, JSONScan.isBlank(bytes[position]) || bytes[position] == UInt8(ascii: ",") {
      position += 1
    }
    return position < bytes.count
  }

  private mutating func document(_ bytes: Span<UInt8>, at position: Int) -> JSONExtent {
    if isLines != true {
      let document = JSONScan.extent(at: position, in: bytes, upTo: bytes.count)
      if isLines == nil { isLines = Self.isLines(document, of: bytes) }
      if isLines == false { return document }
    }
    return JSONExtent(range: position..<bytes.lineEnd(from: position), isWhole: true)
  }

  /// Whether the first document shows that every line is one: it is all of its line, or the second is.
  private static func isLines(_ document: JSONExtent, of bytes: Span<UInt8>) -> Bool {
    let lineEnd = bytes.lineEnd(from: document.range.lowerBound)
    if document.isWhole {
      let end = document.range.upperBound
      return end <= lineEnd && (end..<lineEnd).allSatisfy { JSONScan.isBlank(bytes[$0]) }
    }
    let next = bytes.lineStart(after: lineEnd)
    guard next < bytes.count, JSONSample.opens(bytes[next]), !"[,".utf8.contains(bytes[lineEnd - 1])
    else { return false }
    let nextEnd = bytes.lineEnd(from: next)
    let line = JSONExtent(range: next..<nextEnd, isWhole: true)
    return JSONScan.extent(at: next, in: bytes, upTo: nextEnd) == line
  }

  /// The parts of a document, and whether it breaks off or goes on between them.
  private func parts(of document: JSONExtent, in bytes: Span<UInt8>) -> DumpCut {
    var cut = format.cut(document, in: bytes)
    let range = document.range
    // A part that reaches the end without being whole tells by itself.
    if let last = cut.pieces.last?.range, last.upperBound == range.upperBound,
      last == range || !JSONScan.extent(at: last.lowerBound, in: bytes, upTo: last.upperBound).isWhole
    {
      return cut
    }
    let found = JSONScan.extent(at: range.lowerBound, in: bytes, upTo: range.upperBound)
    var end = found.range.upperBound
    while end < range.upperBound, JSONScan.isBlank(bytes[end]) { end += 1 }
    if !found.isWhole || end < range.upperBound {
      let reason = found.isWhole ? JSONParser.surplus : JSONParser.cut
      cut.pieces.append(DumpPiece(range: end..<end, fault: reason))
    }
    return cut
  }

  /// What is no document, up to the next line that begins one.
  private func junk(_ bytes: Span<UInt8>, at position: inout Int) -> DumpPiece {
    let start = position
    repeat {
      position = bytes.lineStart(after: bytes.lineEnd(from: position))
    } while isLines != true && position < bytes.count && !JSONSample.opens(bytes[position])
    return DumpPiece(range: start..<position, fault: "no JSON: an object in braces should stand here")
  }

  private static let stretch = 4 << 20
}
