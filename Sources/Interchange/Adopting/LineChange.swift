/// The lines in which one text was made of another.
package struct LineChange: Sendable {
  private let old: [Substring]
  private let new: [Substring]

  package init(from before: String, to after: String) {
    var (old, new) = (Self.lines(of: before)[...], Self.lines(of: after)[...])
    while let first = old.first, first == new.first { (old, new) = (old.dropFirst(), new.dropFirst()) }
    while let last = old.last, last == new.last { (old, new) = (old.dropLast(), new.dropLast()) }
    (self.old, self.new) = (Array(old), Array(new))
  }

  /// `text`, which was changed further since, as it would be without this; nil where its lines stand there no more, or twice.
  package func undone(in text: String) -> String? {
    var lines = Self.lines(of: text)
    let places = lines.indices.filter { lines[$0...].starts(with: new) }
    guard !new.isEmpty, places.count == 1, let place = places.first else { return nil }
    lines.replaceSubrange(place..<place + new.count, with: old)
    return lines.joined(separator: "\n")
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
