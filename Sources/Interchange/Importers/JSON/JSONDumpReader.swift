/// Reads documents of JSON, one after the other or one a line.
struct JSONDumpReader: DumpReader {
  let format: any JSONFormat

  /// Whether every line is a document, so that a broken one costs no other; nil until the first is seen.
  private var isLines: Bool?

  init(_ format: any JSONFormat) { self.format = format }

  mutating func cut(_ bytes: Span<UInt8>, from position: inout Int) -> DumpCut {
    // Documents may stand behind commas, as if they were in an array.
    while position < bytes.count, JSONScan.isBlank(bytes[position]) || bytes[position] == UInt8(ascii: ",") {
      position += 1
    }
    guard position < bytes.count else { return .end }
    if isLines == true { return lines(bytes, from: &position) }
    guard JSONSample.opens(bytes[position]) else { return junk(bytes, from: &position) }
    let document = JSONScan.extent(at: position, in: bytes, upTo: bytes.count)
    if isLines == nil {
      isLines = Self.isLines(document, of: bytes)
      if isLines == true { return lines(bytes, from: &position) }
    }
    position = document.range.upperBound
    return cut(document, of: bytes)
  }

  func read(_ piece: DumpPiece, of bytes: Span<UInt8>, into harvest: inout Harvest) {
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

  /// Whether the first document shows that every line is one: it is all of its line, or the second line is one.
  private static func isLines(_ document: JSONExtent, of bytes: Span<UInt8>) -> Bool {
    let lineEnd = bytes.lineEnd(from: document.range.lowerBound)
    if document.isWhole {
      return document.range.upperBound <= lineEnd
        && (document.range.upperBound..<lineEnd).allSatisfy { JSONScan.isBlank(bytes[$0]) }
    }
    let next = bytes.lineStart(after: lineEnd)
    guard next < bytes.count, JSONSample.opens(bytes[next]), !"[,".utf8.contains(bytes[lineEnd - 1]) else {
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
      if JSONSample.opens(bytes[start]) {
        cut.add(self.cut(JSONExtent(range: start..<end, isWhole: true), of: bytes))
      } else {
        cut.pieces.append(DumpPiece(range: start..<end, fault: Self.noJSON))
      }
    }
    return cut
  }

  /// The parts of a document, and whether it breaks off or goes on between them.
  private func cut(_ document: JSONExtent, of bytes: Span<UInt8>) -> DumpCut {
    var cut = format.cut(document, of: bytes)
    let range = document.range
    // A part that reaches the end without being whole tells by itself.
    if let last = cut.pieces.last?.range, last.upperBound == range.upperBound,
      last == range || !JSONScan.extent(at: last.lowerBound, in: bytes, upTo: last.upperBound).isWhole
    {
      return cut
    }
    let found =
      document.isWhole ? JSONScan.extent(at: range.lowerBound, in: bytes, upTo: range.upperBound) : document
    var end = found.range.upperBound
    while end < range.upperBound, JSONScan.isBlank(bytes[end]) { end += 1 }
    if !found.isWhole || end < range.upperBound {
      let reason = found.isWhole ? JSONParser.surplus : JSONParser.cut
      cut.pieces.append(DumpPiece(range: end..<end, fault: reason))
    }
    return cut
  }

  /// What is no document, up to the next line that begins one.
  private func junk(_ bytes: Span<UInt8>, from position: inout Int) -> DumpCut {
    let start = position
    repeat {
      position = bytes.lineStart(after: bytes.lineEnd(from: position))
    } while position < bytes.count
      && !JSONSample.opens(bytes[position])
    return DumpCut(pieces: [DumpPiece(range: start..<position, fault: Self.noJSON)])
  }

  private static let stretch = 4 << 20
  private static let noJSON = "no JSON: an object in braces should stand here"
}
