/// Hides `@handles` in a text.
enum Mentions {
  /// What stands where a handle stood.
  static let mark = "@…"

  /// `text` without the handles in `only`, in any capitalisation; without any handle if that is nil.
  static func masked(_ text: String, only handles: [String]? = nil) -> String {
    let wanted = handles.map { Set($0.map { $0.lowercased() }) }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let end = handleEnd(at: index, in: scalars)
      let handle = String(String.UnicodeScalarView(scalars[index..<end].dropFirst()))
      if end > index + 1, wanted.map({ contains($0, handle) }) ?? true {
        result.append(contentsOf: mark.unicodeScalars)
        index = end
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
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
