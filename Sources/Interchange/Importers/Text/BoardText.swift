/// Text in the marks of bulletin boards, such as `[b]week[/b] numbers`.
enum BoardText {
  /// The words alone, without what is quoted in them; a bracket that nothing closes stays.
  static func plain(_ text: String) -> String {
    guard text.contains("[/") else { return text }
    let own = text.replacing(/(?i)\[quote\b[^\]]*\].*?\[\/quote(?::\w+)?\]/.dotMatchesNewlines(), with: "")
    return own.replacing(
      /(?i)\[\/?(?:b|i|u|s|url|img|color|size|font|list|code|center|email|spoiler)(?:[=:][^\]]*)?\]/,
      with: ""
    )
  }
}
