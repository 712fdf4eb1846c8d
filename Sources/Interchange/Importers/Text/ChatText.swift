/// Text with the marks of Slack and Discord: `<@U07>`, `<#C1|general>`, `<!here>`, `<https://a.example|a page>`, `<:pan:99>`.
enum ChatText {
  /// The text as people read it; `name` says who an id is. What is unknown stays.
  static func plain(_ text: String, name: (String) -> String?) -> String {
    guard text.contains("<") else { return text }
    let parts = text.split(separator: "<", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts.first ?? "")) { result, part in
      if let end = part.firstIndex(of: ">"), let shown = shown(part[..<end], name) {
        result += shown + part[part.index(after: end)...]
      } else {
        result += "<" + part
      }
    }
  }

  /// What a mark stands for; nil if it is none, or of somebody unknown.
  private static func shown(_ mark: Substring, _ name: (String) -> String?) -> String? {
    let parts = mark.split(separator: "|", maxSplits: 1).map(String.init)
    guard let what = parts.first, let sign = what.first else { return nil }
    let label = parts.count > 1 ? parts[1] : nil
    let rest = String(what.dropFirst())
    switch sign {
    case "@":
      let id = rest.first == "!" ? String(rest.dropFirst()) : rest
      // An id that nobody is known by still reads as a mention.
      let isID =
        id.utf8.count > 1 && id.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
      return (label ?? name(id) ?? (isID ? id : nil)).map { "@" + $0.withoutAt }
    case "#": return label.map { "#" + $0 }
    case "!":
      return label ?? (["channel", "here", "everyone"].contains(rest) ? "@" + rest : nil)
    case "h", "m":
      guard what.hasPrefix("http") || what.hasPrefix("mailto:") else { return nil }
      return label.map { ShortenedLink.isOne($0, of: what) ? what : $0 } ?? what
    case ":", "a":
      let emoji = what.split(separator: ":").drop { $0 == "a" }
      return emoji.count == 2 && emoji.last?.allSatisfy(\.isNumber) == true ? ":\(emoji.first ?? ""):" : nil
    default: return nil
    }
  }
}
