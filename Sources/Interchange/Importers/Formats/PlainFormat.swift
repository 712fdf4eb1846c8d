import Answering

/// Plain text, one question a line; blank lines are nothing.
struct PlainFormat: RecognisedFormat, DumpReader {
  static let summary = "Plain text, one question a line."

  let network: Network

  static func certainty(of beginning: DumpBeginning, _ settings: DumpSettings) -> Certainty? {
    guard case .text = beginning else { return nil }
    return .possible
  }

  static func reader(of file: DumpFile, _ settings: DumpSettings) -> any DumpReader {
    PlainFormat(network: settings.network ?? .plain)
  }

  func cut(_ bytes: Span<UInt8>, from position: inout Int) -> DumpCut {
    guard position < bytes.count else { return .end }
    let target = min(bytes.count, position + 1 << 20)
    var cut = DumpCut()
    while position < target {
      let end = bytes.lineEnd(from: position)
      if position < end { cut.pieces.append(DumpPiece(range: position..<end)) }
      position = bytes.lineStart(after: end)
    }
    return cut
  }

  func read(_ piece: DumpPiece, of bytes: Span<UInt8>, into harvest: inout Harvest) {
    guard let text = bytes.text(piece.range).trimmedToContent else { return }
    var draft = PostDraft(network: network)
    draft.mayLackID = true
    draft.text = text
    harvest.add(draft, at: piece.range.lowerBound)
  }
}
