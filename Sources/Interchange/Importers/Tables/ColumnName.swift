import Foundation

/// What a column holds.
enum ColumnRole: Hashable, Sendable {
  case field(PostField)
  /// Whether it is a post, a reply or only a repost; who it went to; whether somebody took it away.
  case kind, direction, status
}

/// What the name of a column says that it holds.
struct ColumnName {
  let role: ColumnRole

  /// The lower, the surer.
  let rank: Int

  /// Nil if the name says nothing.
  ///
  /// Tools put the thing before what is told of it, as in “Comment ID” or “author_name”.
  init?(_ header: String) {
    guard header.utf8.count <= 80 else { return nil }
    let words = Self.words(of: header)
    let whole = words.joined()
    if let found = Self.find(whole) {
      self = found
      return
    }
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      let (start, rest) = (words[..<count].joined(), words[count...].joined())
      if Self.people.contains(start), let field = Self.ofPeople[rest] {
        self.init(.field(field), rank: 100)
        return
      }
      if Self.posts.contains(start), let found = Self.find(rest) {
        self.init(found.role, rank: found.rank + 100)
        return
      }
    }
    return nil
  }

  private init(_ role: ColumnRole, rank: Int) { (self.role, self.rank) = (role, rank) }

  private static func find(_ name: String) -> ColumnName? {
    for (role, names) in others {
      if let rank = names.firstIndex(of: name) { return ColumnName(role, rank: rank) }
    }
    guard let field = PostField(called: name), let rank = field.names.firstIndex(of: name) else { return nil }
    return ColumnName(.field(field), rank: 30 + rank)
  }

  /// The words of a name, folded, without what stands in brackets and without a zone.
  private static func words(of header: String) -> [String] {
    var header = header
    if let bracket = header.firstIndex(of: "("), bracket != header.startIndex {
      header = String(header[..<bracket])
    }
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in header.decomposedStringWithCanonicalMapping {
      let isOfWord = character.isLetter || character.isNumber
      if !isOfWord || (character.isUppercase && wasLower) {
        words.append(word)
        word = ""
      }
      if isOfWord { word.append(character) }
      wasLower = character.isLowercase
    }
    let folded = (words + [word]).map(PostField.folded).filter { !$0.isEmpty }
    return folded.count > 1 ? folded.filter { !["utc", "gmt", "str"].contains($0) } : folded
  }
}

// MARK: - Names

extension ColumnName {
  /// What tables call it beyond the names that all sources have, the surest first.
  private static let others: [(ColumnRole, [String])] = [
    (.field(.text), list("fulltext fullcontent text hitsentence snippet openingtext")),
    (
      .field(.id),
      list(
        "id idstr commentid replyid tweetid messageid statusid questionid responseid respondentid recordid submissionid"
      )
    ),
    (
      .field(.author),
      list(
        "userscreenname screenname authorhandle fromhandle fromuser authorshortname username handle influencer from sender"
      )
    ),
    (.field(.authorName), list("askedby customername fullname displayname fromname")),
    (.field(.authorID), list("fromuserid authorchannelid profileid channel")),
    (.field(.language), list("lang language")),
    (
      .field(.postedAt),
      list(
        "posted_at timeparsed timestamputc utc createdat createdtime created publishedat published postedat posted submitdate "
          + "submittedat datedenvoi enddate senton sentat sent timestamp horodateur datetime date when quand datedecreation"
      )
    ),
    (.field(.link), list("permalink statusurl viewsource")),
    (
      .field(.parent),
      list(
        "parentcommentid parentid inreplytostatusid totweetid replytoid repliedtoid parentmessageid replyto inreplyto"
      )
    ),
    (.field(.conversation), list("conversationid threadid videoid mediaid topicid")),
    (.field(.repostOf), list("retweetedid retweetedstatusid retweetof repostof")),
    (
      .field(.likes),
      list("likes likecount upvotes votes favorites favourites favoritecount reactions tweetlikes score")
    ),
    (.field(.mentions), list("mentions mentionednames mentionedauthors mentionedusers")),
    (.field(.network), list("network socialnetwork platform medium sourcetype pagetype")),
    (.kind, list("tweettype messagetype posttype commenttype isretweet isrepost")),
    (.direction, list("direction")),
    (.status, list("status moderation moderationstatus")),
  ]

  /// What stands before what is told of a post, such as “Comment” in “Comment Date”.
  private static let posts = Set(
    list(
      "comment comments reply message post tweet question answer response review feedback submission status mention item idea "
        + "ticket entry commentaire avis reponse twitter facebook instagram in"
    )
  )

  /// The same before what is told of people.
  private static let people = Set(
    list(
      "author user sender from account contact customer commenter member person asker participant respondent auteur utilisateur "
        + "expediteur client your votre commentauthor postauthor messageauthor tweetauthor creator submitter"
    )
  )

  private static let ofPeople: [String: PostField] = [
    "id": .authorID, "userid": .authorID, "channelid": .authorID,
    "name": .authorName, "nom": .authorName, "prenom": .authorName, "firstname": .authorName,
    "displayname": .authorName,
    "fullname": .authorName, "handle": .author, "username": .author, "screenname": .author, "login": .author,
    "pseudo": .author, "primaryidentifier": .author, "shortname": .author, "nickname": .authorName,
  ]

  private static func list(_ names: String) -> [String] { names.split(separator: " ").map(String.init) }
}
