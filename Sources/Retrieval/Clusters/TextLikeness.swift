/// Tells how much two texts say the same: 1 for the same words, about 0 for texts that have nothing in common.
package struct TextLikeness: Sendable {
  private var reader = GistReader()

  package init() {}

  package mutating func likeness(of text: String, to other: String) -> Double {
    Double(reader.gist(of: text).likeness(to: reader.gist(of: other)) ?? 0)
  }
}
