import Answering

/// Plain text, one question a line; blank lines are nothing.
struct PlainFormat: DumpReader {
  let network: Network

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
