/// Hides `@handles` in a text.
enum Mentions {
  /// What stands where a handle stood.
  static let mark = "@…"

  /// `text` without any handle but those in `known`, in any capitalisation.
  static func masked(_ text: String, besides known: [String] = []) -> String {
    let known = Set(known.map { $0.lowercased() })
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var end = 0
    for range in ranges(in: scalars) where !contains(known, string(scalars[range].dropFirst())) {
      result.append(contentsOf: scalars[end..<range.lowerBound])
      result.append(contentsOf: mark.unicodeScalars)
      end = range.upperBound
    }
    result.append(contentsOf: scalars[end...])
    return String(result)
  }

  /// The handles in `text`, without `@`.
  static func handles(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    let scalars = Array(text.unicodeScalars)
    return ranges(in: scalars).map { string(scalars[$0].dropFirst()) }
  }

  private static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      let end = handleEnd(at: index, in: scalars)
      if end > index + 1 { ranges.append(index..<end) }
      index = max(index + 1, end)
    }
    return ranges
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// Mastodon's handles may be given with their server or without.
  private static func contains(_ handles: Set<String>, _ handle: String) -> Bool {
    let handle = handle.lowercased()
    let local = handle.split(separator: "@").first.map(String.init) ?? handle
    return handles.contains(handle)
      || handles.contains { $0.split(separator: "@").first.map(String.init) == local }
  }

  /// The end of `@name` or `@name@server` at `index`; `index` itself if there is none.
  private static func handleEnd(at index: Int, in scalars: [Unicode.Scalar]) -> Int {
    guard scalars[index] == "@", index == 0 || !isWord(scalars[index - 1]) else { return index }
    var end = index + 1
    while end < scalars.count, isWord(scalars[end]) || ".-@".unicodeScalars.contains(scalars[end]) {
      end += 1
    }
    while end > index + 1, !isWord(scalars[end - 1]) { end -= 1 }
    return end
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.digit != nil || scalar.properties.isAlphabetic
  }
}
