import Answering

/// The places of a document that can be linked to; an answer keeps its own from one export to the next.
enum Anchor {
  static func group(_ group: Digest.Group) -> String { "group-\(group)" }

  static func theme(_ theme: PublishedTurn.Theme?) -> String {
    theme.map { "item-\($0.item.section.rawValue)-" + escaped($0.item.name) } ?? "other"
  }

  static func answer(_ turn: PublishedTurn) -> String { "answer-\(turn.threadID)-\(turn.number)" }

  /// `name` in letters, digits and `-`; two names never become the same.
  private static func escaped(_ name: String) -> String {
    name.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain = byte < 0x80 && (scalar.properties.isAlphabetic || scalar.digit != nil || scalar == "-")
      return isPlain ? String(scalar) : "_" + Invisible.hex(byte, digits: 2)
    }.joined()
  }
}
