import TextAnalysis

/// Text without the characters that change how the text around them is shown.
enum SafeText {
  /// `text` with `\n` for every kind of line end, and without controls and bidirectional overrides.
  ///
  /// Zero-width joiners stay: emoji and several scripts are spelled with them.
  static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar.isLineEnd {
        if !(scalar == "\n" && previous == "\r") { result.append("\n") }
      } else if scalar == "\t" {
        result.append(" ")
      } else if !isControl(scalar) && !scalar.isDirectional {
        result.append(scalar)
      }
      previous = scalar
    }
    return trimmed(String(result))
  }

  /// `text` cleaned, on one line, with single spaces.
  static func line(_ text: String) -> String {
    cleaned(text).unicodeScalars
      .split(whereSeparator: { $0 == "\n" || $0 == " " })
      .map { String($0) }
      .joined(separator: " ")
  }

  /// The first sentence of `text` on one line, or as many of its words as a heading has room for.
  static func beginning(of text: String) -> String {
    let line = line(text)
    let end = line.indices.first { place in
      ".!?".contains(line[place]) && line[line.index(after: place)...].first.map { $0 == " " } != false
    }
    let sentence = end.map { line[..<$0] } ?? line[...]
    guard sentence.count > mostInHeading else { return String(sentence) }
    let room = sentence.prefix(mostInHeading)
    return (room.lastIndex(of: " ").map { room[..<$0] } ?? room) + "…"
  }

  private static let mostInHeading = 60

  /// The lines of `text`, cleaned and trimmed, grouped into paragraphs at the empty ones.
  static func paragraphs(_ text: String) -> [[String]] {
    cleaned(text).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { trimmed(String($0)) }
      .split(whereSeparator: \.isEmpty)
      .map(Array.init)
  }

  /// Controls, noncharacters and the marks that only layout software reads.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isControl || scalar.isForLayout || (0xFDD0...0xFDEF).contains(scalar.value)
      || scalar.value & 0xFFFE == 0xFFFE
  }

  private static func trimmed(_ text: String) -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    let scalars = text.unicodeScalars.drop(while: isBlank)
    guard let end = scalars.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(scalars[...end])
  }
}
