package import Foundation
package import TextAnalysis

/// A question as somebody asked it: the words, and where they came from.
package struct Question: Sendable, Codable, Hashable {
  /// The network it was asked on.
  package var network: Network

  /// The post's id on its network, or nil for a line typed at the desk.
  ///
  /// A post is known by (network, post id): the log holds each pair once.
  package var postID: String?

  /// The words, in Unicode normalisation form C.
  package var text: String

  /// The asker's handle without `@`, if it is known.
  package var author: String?

  /// The asker's display name, if it is known.
  package var authorName: String?

  /// The language, if the source says it; otherwise it is found from the text.
  package var language: Language?

  /// The post's address, if it has one.
  package var link: String?

  /// When it was posted, if the source says it.
  package var postedAt: Date?

  /// Whom it was written for, if the source says it.
  package var audience: Audience?

  /// What its author wrote right before, and goes on from: the first part first; empty for most.
  package var parts: [Part] = []

  /// A post that another goes on from, which is one question with it.
  package struct Part: Sendable, Codable, Hashable {
    package var text: String
    package var audience: Audience?

    package init(_ text: String, audience: Audience? = nil) { (self.text, self.audience) = (text, audience) }
  }

  /// True where a reviewer read the words and found nobody in danger or hurt; nil where nobody said so.
  package var isHarmless: Bool?

  package init(
    network: Network,
    postID: String? = nil,
    text: String,
    author: String? = nil,
    authorName: String? = nil,
    language: Language? = nil,
    link: String? = nil,
    postedAt: Date? = nil,
    audience: Audience? = nil
  ) {
    self.network = network
    self.postID = postID
    self.text = text.precomposedStringWithCanonicalMapping
    self.author = author
    self.authorName = authorName
    self.language = language
    self.link = link
    self.postedAt = postedAt
    self.audience = audience
  }

  /// What the voice varies by: the same question always gets the same words,
  /// and two posts with the same text need not.
  package var variationKey: String {
    guard let postID, !postID.hasPrefix(Self.scriptedPrefix) else { return text }
    return "\(network.rawValue):\(postID)"
  }

  /// Starts the post id of a turn in a transcript that names no post of its own.
  package static let scriptedPrefix = "script:"

  /// Starts the post id of a question that is on the desk again because there is news about it.
  package static let newsPrefix = "news:"

  /// Whether the asker has an answer already, and is to hear what changed since.
  package var isNews: Bool { postID?.hasPrefix(Self.newsPrefix) == true }

  /// The post id under which the askers of the post `id` are to hear that something stands elsewhere now.
  package static func newsID(_ standing: String, of id: String) -> String {
    newsPrefix + standing + ":" + askedID(id)
  }

  /// The id that a post has on its network.
  package static func askedID(_ id: String) -> String {
    guard id.hasPrefix(newsPrefix) else { return id }
    return id.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).last.map(String.init)
      ?? id
  }

  /// What the asker may be called in an answer: the first word of the display name, if it looks like a name.
  ///
  /// A display name is free text: an address, an insult or a slogan is not repeated in our words.
  package var addressee: String? {
    guard let first = authorName?.split(whereSeparator: \.isWhitespace).first, (2...16).contains(first.count),
      first.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "’" || $0 == "'" }), first.first?.isLetter == true,
      first.last?.isLetter == true
    else { return nil }
    // NORA and nora are Nora; McKay is left as it is.
    let isPlain = first == first.uppercased() || first == first.lowercased()
    return isPlain ? first.prefix(1).uppercased() + first.dropFirst().lowercased() : String(first)
  }

  /// Whether a name is another word as well, such as Will and May: in the middle of a text nobody could tell.
  package static func isAlsoAWord(_ name: String) -> Bool {
    namesThatAreWords.contains(Tokenizer.tokens(of: name).first?.folded ?? name.lowercased())
  }

  private static let namesThatAreWords = LanguageTable.stopWords.words.union(
    LanguageTable.people.words("names")
  )

  /// Whether outsiders must never read it, whatever an export is asked for: so it is where any of it was written to few.
  package var isConfidential: Bool { audiences.contains(where: \.isConfidential) }

  private var audiences: [Audience] { (parts.map(\.audience) + [audience]).compactMap(\.self) }

  /// All that its author wrote, as it is read and answered: nobody has said yet that the whole is harmless.
  package var whole: Question {
    guard !parts.isEmpty else { return self }
    var whole = self
    (whole.text, whole.parts, whole.isHarmless) = (said, [], nil)
    whole.audience = audiences.first(where: \.isConfidential) ?? audience
    return whole
  }

  /// The words of all its parts in their order, without the mentions that a network puts in front of a reply.
  package var said: String { (parts.map(\.text) + [text]).map(Self.said).joined(separator: "\n\n") }

  private static func said(_ text: String) -> String {
    var rest = text[...]
    while rest.hasPrefix("@"), let end = rest.firstIndex(where: \.isWhitespace) {
      rest = rest[end...].drop(while: \.isWhitespace)
    }
    return rest.isEmpty ? text : String(rest)
  }
}
