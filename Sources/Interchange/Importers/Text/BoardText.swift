/// Text in the marks of bulletin boards, such as `[b]week[/b] numbers`, and in those of VK, as `[id5|Kamilla], which?`.
enum BoardText {
  /// The words alone, without what is quoted in them; a bracket that nothing closes stays.
  static func plain(_ text: String) -> String {
    var text = text
    if text.contains("|"), text.contains("[") {
      text.replace(/\[(?:id|club|public)\d+\|([^\]]*)\]/) { $0.output.1 }
    }
    guard text.contains("[/") else { return text }
    let own = text.replacing(/(?i)\[quote\b[^\]]*\].*?\[\/quote(?::\w+)?\]/.dotMatchesNewlines(), with: "")
    return own.replacing(
      /(?i)\[\/?(?:b|i|u|s|url|img|color|size|font|list|code|center|email|spoiler)(?:[=:][^\]]*)?\]/,
      with: ""
    )
  }
}
