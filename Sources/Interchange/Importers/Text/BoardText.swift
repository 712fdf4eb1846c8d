import TextAnalysis

/// Text in the marks of bulletin boards, such as `[b]week[/b] numbers`, and in those of VK, as `[id5|Kamilla], which?`.
enum BoardText {
  /// What a text quotes or mentions first, by the id that boards write there, or else whose words these are.
  static func answered(in text: String) -> PostID {
    if text.contains("[quote") || text.contains("[QUOTE") {
      if let own = text.firstMatch(of: Self.quotedPost) { return .id(String(own.output.1)) }
      if let whose = text.firstMatch(of: Self.quotedPerson) { return .id("@" + whose.output.1) }
    }
    guard text.contains("PostMention") || text.contains("commentid=\""),
      let own = text.firstMatch(of: /(?:PostMention"[^>]*data-id|contentcommentid)="(\d+)"/)
    else { return .missing }
    return .id(String(own.output.1))
  }

  /// Discourse counts the posts of a topic: those are no ids.
  private static var quotedPost: Regex<(Substring, Substring)> {
    /(?i)\[quote\b(?![^\]]*topic:)[^\]]*?(?:post_id=|pid=['"]?|post: ?|msg=?|;)(\d+)/
  }
  private static var quotedPerson: Regex<(Substring, Substring)> {
    /(?i)\[quote(?: author)?=["']?([^\]"',;=\n]{1,60}?)["']?(?:,[^\]]*| \w+=[^\]]*)?\]/
  }

  /// Whether a subject is that of what is answered, as in “Re: Paying” and “[list] Re: Paying”.
  static func isReply(_ subject: String) -> Bool {
    subject.prefixMatch(of: /(?i)(?:\[[^\]]*\] ?)?(?:re|aw|sv|tr) ?:\s/) != nil
  }

  /// Whether a subject says that there is none.
  static func isBlank(_ subject: String) -> Bool {
    subject.hasSuffix(")") && untitled.contains { PostField.folded(subject).hasSuffix($0) }
  }

  private static let untitled = LanguageTable.dumps.words("untitled")

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
