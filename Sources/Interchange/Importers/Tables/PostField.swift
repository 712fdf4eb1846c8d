import Foundation

/// What a table or an object of ours can tell of a post; the raw value is the field's own name.
enum PostField: String, CaseIterable, Sendable {
  case text, id, network, author
  case authorID = "author_id"
  case authorName = "author_name"
  case language = "lang"
  case link
  case postedAt = "posted_at"
  case audience, parent, conversation
  case repostOf = "repost_of"
  case hashtags, mentions, likes, reposts, replies, quotes

  /// The field that is called so, by its own name or by one of the others.
  init?(called name: String) {
    let name = Self.folded(name)
    guard let field = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = field
  }

  /// The names it is found by, folded, the surest first.
  var names: [String] { Self.allNames[self] ?? [] }

  /// A name without case, accents and everything that is neither a letter nor a digit.
  static func folded(_ name: String) -> String {
    if name.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return name }
    let plain = name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
    return String(
      String.UnicodeScalarView(
        plain.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      )
    )
  }

  private static let allNames: [PostField: [String]] = Dictionary(
    uniqueKeysWithValues: allCases.map {
      ($0, [folded($0.rawValue)] + ($0.others.split(separator: " ").map(String.init)))
    }
  )

  /// What others call it, in English and French, folded.
  private var others: String {
    switch self {
    case .text: "message question comment body texte commentaire content contenu fulltext tweet post"
    case .id: "postid tweetid messageid commentid statusid identifiant uri"
    case .network: "reseau platform plateforme"
    case .author: "username handle user auteur screenname utilisateur pseudo acct asker"
    case .authorID: "userid accountid"
    case .authorName: "name displayname nom fullname"
    case .language: "language langue"
    case .link: "url permalink lien href"
    case .postedAt: "date createdat time timestamp datetime heure publishedat posted"
    case .audience: "visibility visibilite"
    case .parent: "parentid inreplytoid inreplyto replyto inreplytostatusid"
    case .conversation: "conversationid threadid"
    case .repostOf: "retweetof"
    case .hashtags: "tags"
    case .mentions: ""
    case .likes: "likecount likescount favoritecount favouritescount votescount jaime"
    case .reposts: "retweets repostcount retweetcount reblogscount"
    case .replies: "replycount repliescount reponses"
    case .quotes: "quotecount"
    }
  }
}
