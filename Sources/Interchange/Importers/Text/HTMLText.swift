/// Text out of HTML.
enum HTMLText {
  /// `text` with `&amp;`, `&lt;` and `&gt;` as the characters they stand for: X writes these so, and only these.
  static func decodingMarkup(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}

extension [String] {
  /// Each once, where it stood first.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
