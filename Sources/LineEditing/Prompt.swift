internal import CEditline

/// A prompt as libedit wants it: one line, with its escape sequences marked as taking no room.
struct Prompt: Equatable {
  /// Stands around each escape sequence, as libedit was told with `EL_PROMPT_ESC`.
  static let marker: Character = "\u{1}"

  /// Whole lines that go before the line of the prompt itself.
  let heading: String
  /// The last line, marked.
  let line: String
  /// How many columns the last line takes.
  let width: Int

  init(_ text: String) {
    let start = text.lastIndex { $0.isNewline }.map(text.index(after:)) ?? text.startIndex
    heading = String(text[..<start])
    var pieces = Self.pieces(of: text[start...])
    // libedit shows a sequence only together with a character after it, or else a colour would never end.
    if let last = pieces.last, last.isEscape {
      if pieces.count > 1, pieces[pieces.count - 2].text == " " {
        pieces.swapAt(pieces.count - 1, pieces.count - 2)
      } else {
        pieces.append(Piece(text: " ", isEscape: false))
      }
    }
    line = pieces.map { $0.isEscape ? "\(Self.marker)\($0.text)\(Self.marker)" : $0.text }.joined()
    width = pieces.filter { !$0.isEscape }.map { columnCount(of: $0.text.unicodeScalars) }.reduce(0, +)
  }

  private struct Piece {
    var text: String
    var isEscape: Bool
  }

  /// Escape sequences that follow each other are one piece; everything else is one piece a character.
  private static func pieces(of text: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let first = rest.first {
      if let sequence = rest.prefixMatch(of: #/(?:\e\[[0-?]*[ -\/]*[@-~]|\e\][^\a\e]*(?:\a|\e\\))+/#) {
        pieces.append(Piece(text: String(sequence.0), isEscape: true))
        rest = rest[sequence.range.upperBound...]
      } else {
        if first != marker { pieces.append(Piece(text: String(first), isEscape: false)) }
        rest = rest.dropFirst()
      }
    }
    return pieces
  }
}

/// How many columns the scalars take on a terminal; those that don't print take none.
func columnCount(of scalars: some Sequence<Unicode.Scalar>) -> Int {
  scalars.reduce(0) { $0 + max(0, Int(editline_width(wchar_t($1.value)))) }
}
