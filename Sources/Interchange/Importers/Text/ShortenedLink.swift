/// Words of a link that show a part of its address.
enum ShortenedLink {
  /// Whether `words` are the address without its scheme, or its beginning.
  static func isOne(_ words: String, of address: String) -> Bool {
    guard WebLink(address) != nil, !words.utf8.contains(where: JSONScan.isBlank) else { return false }
    let shown = bare(words)
    return !shown.isEmpty && bare(address).hasPrefix(shown) && shown.contains(".")
  }

  private static func bare(_ text: String) -> String {
    var text = text[...]
    for start in ["https://", "http://", "www."] where text.hasPrefix(start) {
      text = text.dropFirst(start.count)
    }
    for end in ["…", "...", "/"] where text.hasSuffix(end) { text = text.dropLast(end.count) }
    return String(text)
  }
}
