/// The `{names}` in a text that a draft fills in.
package enum Placeholders {
  /// What may be asked for, in the order it is told.
  package static let known = ["asker", "contact", "founder", "handle", "hashtag", "link"]

  /// What stands for each name that can be filled.
  package static func values(_ campaign: Campaign, asker: String?, link: String?) -> [String: String] {
    [
      "asker": asker,
      "contact": campaign.founder?.contact,
      "founder": campaign.founder?.firstName,
      "handle": campaign.founder?.handle,
      "hashtag": campaign.hashtag,
      "link": link,
    ].compactMapValues { $0 }
  }

  /// The names in braces in `text`, in order.
  package static func names(in text: String) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstIndex(of: "}") else { break }
      names.append(String(inner[..<close]))
      rest = inner[inner.index(after: close)...]
    }
    return names
  }

  /// Whether there is a brace in `text` at all.
  static func mayStand(in text: String) -> Bool { text.utf8.contains(UInt8(ascii: "{")) }

  /// `text` with every name that has a value replaced; the others stay, for a guard to find.
  package static func fill(_ text: String, with values: [String: String]) -> String {
    guard mayStand(in: text) else { return text }
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstIndex(of: "}") else { break }
      filled += rest[..<open]
      let name = String(inner[..<close])
      filled += values[name] ?? "{\(name)}"
      rest = inner[inner.index(after: close)...]
    }
    return filled + rest
  }
}
