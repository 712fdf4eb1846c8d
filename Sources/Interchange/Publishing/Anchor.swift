import TextAnalysis

/// The places of a document that can be linked to; an ask keeps its own from one export to the next.
enum Anchor {
  static func group(_ group: Publication.Group) -> String { "group-\(group)" }

  /// `id` in letters, digits, `-` and `_`; two asks never share one.
  static func ask(_ id: String) -> String {
    let parts = id.split(separator: "/", maxSplits: 1).map(escaped)
    return (parts.count == 2 ? "item-" : "ask-") + parts.joined(separator: "-")
  }

  private static func escaped(_ name: Substring) -> String {
    name.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain = byte < 0x80 && (scalar.properties.isAlphabetic || scalar.digit != nil || scalar == "-")
      return isPlain ? String(scalar) : "_" + Invisible.hex(byte, digits: 2)
    }.joined()
  }
}
