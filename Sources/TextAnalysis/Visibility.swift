extension String {
  /// The text with U+FFFD for every null: SQLite's texts end at one, and what follows would be lost without a word.
  package var withoutNulls: String {
    utf8.contains(0)
      ? String(decoding: utf8.flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] }, as: UTF8.self) : self
  }
}

/// What of a text can't be seen, and yet changes how the rest of it is shown.
extension Unicode.Scalar {
  /// The controls of ASCII and of Latin-1, line ends and tabs among them.
  package var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }

  /// CR, LF, vertical tab, form feed, NEL, LS and PS.
  package var isLineEnd: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The controls of the bidirectional algorithm: marks, embeddings, overrides and isolates.
  package var isDirectional: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The marks that only layout software reads: the byte order mark, and those of annotations between lines.
  package var isForLayout: Bool { value == 0xFEFF || (0xFFF9...0xFFFB).contains(value) }
}
