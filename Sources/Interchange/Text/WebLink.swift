import TextAnalysis

/// An address on the web that is safe to link to.
struct WebLink: Hashable, Sendable {
  let address: String

  /// Nil unless `text` is all of one http or https address with a host and no user name in it.
  init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    guard let start = Self.schemeLength(scalars[...]), scalars.allSatisfy(Self.mayStand) else { return nil }
    let host = scalars[start...].prefix(while: { !"/?#".unicodeScalars.contains($0) })
    // A user name before the host is only ever there to deceive: https://bank.example@evil.example.
    guard let first = host.first, first.properties.isAlphabetic || first.properties.numericType != nil,
      !host.contains("@"), !host.contains("\\")
    else { return nil }
    address = text
  }

  /// Runs of words and of links, which make up `text` again.
  static func segments(of text: String) -> [(text: String, link: WebLink?)] {
    let scalars = Array(text.unicodeScalars)
    var result: [(text: String, link: WebLink?)] = []
    var plainStart = 0
    var index = 0
    while index < scalars.count {
      let length = isWordStart(index, in: scalars) ? linkLength(scalars[index...]) : 0
      guard length > 0, let link = WebLink(string(scalars[index..<index + length])) else {
        index += 1
        continue
      }
      if plainStart < index { result.append((string(scalars[plainStart..<index]), nil)) }
      result.append((link.address, link))
      index += length
      plainStart = index
    }
    if plainStart < scalars.count { result.append((string(scalars[plainStart...]), nil)) }
    return result
  }

  private static func isWordStart(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0 else { return true }
    let before = scalars[index - 1].properties
    return !before.isAlphabetic && before.numericType == nil
  }

  /// How far the address at the start of `scalars` goes, without the punctuation of the sentence around it.
  private static func linkLength(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    guard schemeLength(scalars) != nil else { return 0 }
    var link = scalars.prefix(while: mayStand)
    while let last = link.last {
      let closesSentence = ".,;:!?'’»”…*_~".unicodeScalars.contains(last)
      let closesBracket = last == ")" && !link.contains("(")
      guard closesSentence || closesBracket || last == "]" || last == "}" else { break }
      link.removeLast()
    }
    return link.count
  }

  /// The length of `http://` or `https://` at the start; nil if neither stands there.
  private static func schemeLength(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let start = string(scalars.prefix(8)).lowercased()
    if start.unicodeScalars.starts(with: "https://".unicodeScalars) { return 8 }
    return start.unicodeScalars.starts(with: "http://".unicodeScalars) ? 7 : nil
  }

  private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !SafeText.isControl(scalar) && !scalar.isDirectional
      && !"<>\"`{}|^".unicodeScalars.contains(scalar)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
