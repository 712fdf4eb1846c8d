import TextAnalysis

/// The id of a post, if it has one.
enum PostID: Sendable, Equatable {
  case missing
  case id(String)
  /// A number that is written so that its last digits are gone.
  case rounded(String)

  /// Reads what a file gives for an id; `1.58E+18` is one that a spreadsheet rounded.
  init(_ written: String?) {
    guard let text = written?.trimmedToContent?.withoutNulls else {
      self = .missing
      return
    }
    // As reports are formatted.
    if text.utf8.contains(UInt8(ascii: ",")), text.wholeMatch(of: /[1-9]\d{0,2}(?:,\d{3})+/) != nil {
      self = .id(text.filter { $0 != "," })
      return
    }
    // Half of the world writes `1,58E+18`.
    let exponent = text.utf8.contains { "eE".utf8.contains($0) }
    let written = exponent ? text.replacing(",", with: ".") : text
    guard let dot = written.utf8.firstIndex(where: { ".eE".utf8.contains($0) }),
      written.utf8.allSatisfy(JSONScan.isOfNumber), Double(written) != nil
    else {
      self = .id(text)
      return
    }
    // `123.0` is what a table with gaps makes of 123; it is exact as long as a floating point number is.
    let whole = written[..<dot]
    let isExact =
      whole.utf8.count <= 15 && written[dot...].utf8.dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }
    self = isExact && written.utf8[dot] == UInt8(ascii: ".") ? .id(String(whole)) : .rounded(written)
  }

  init(_ value: JSONValue) { self.init(value.written) }

  /// The same without the kind that Reddit puts in front of some of its ids, so that `k1` and `t1_k1` meet.
  var withoutKind: PostID {
    guard let id, id.utf8.count > 3, id.hasPrefix("t1_") || id.hasPrefix("t3_") else { return self }
    return .id(String(id.dropFirst(3)))
  }

  /// The comment above a reply of YouTube, which is called by both.
  var aboveDot: PostID {
    guard let id, let dot = id.lastIndex(of: ".") else { return .missing }
    return .id(String(id[..<dot]))
  }

  /// Whether it is nothing but digits.
  var isNumber: Bool { id?.utf8.allSatisfy { (0x30...0x39).contains($0) } == true }

  /// Whether it is a number of more digits than a spreadsheet keeps.
  var isLong: Bool {
    guard let digits = id?.utf8 else { return false }
    return digits.count >= 18 && isNumber
  }

  /// Whether its last digits are zeros: a spreadsheet keeps 15 digits, what counts in floating point 16 or 17.
  var looksRounded: Bool {
    isLong && id?.utf8.suffix(2).allSatisfy { $0 == UInt8(ascii: "0") } == true
  }

  /// The id, if it is a whole one.
  var id: String? {
    guard case .id(let id) = self else { return nil }
    return id
  }
}
