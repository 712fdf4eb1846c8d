import Foundation

/// What a column holds.
enum ColumnRole: Hashable, Sendable {
  case field(PostField)
  /// What stands over a text, or for it; whether it is a post, a reply or only a repost; who it went to; whether somebody
  /// took it away.
  case title, kind, direction, status
  /// What a post of X replies to or passes on, as a list of both.
  case references
  /// Where it stands in its thread.
  case path
  /// In which zone its time is told.
  case zone
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
    let all = Self.words(of: header)
    guard
      let found = ColumnName(all) ?? ColumnName(all.filter { !Self.fillers.contains($0) })
        ?? Self.person(askedFor: all) ?? Self.member(header),
      // How many there are is no text.
      found.role != .field(.text) || Self.counts.isDisjoint(with: all)
    else { return nil }
    self = found
  }

  /// The name without whose it is, folded, as in “Your first name”.
  static func ofNobody(_ header: String) -> String {
    words(of: header).filter { !possessives.contains($0) }.joined()
  }

  /// What a question of a form asks of whoever fills it in, as in “What is your first name?”.
  private static func person(askedFor words: [String]) -> ColumnName? {
    guard let start = words.firstIndex(where: { people[$0] != nil }), start > 0,
      asking.isSuperset(of: words[..<start]), let found = ColumnName(Array(words[start...])),
      case .field(.authorName) = found.role
    else { return nil }
    return found
  }

  /// What a member of members holds by its own name, as in “snippet.topLevelComment.snippet.authorDisplayName”; its people,
  /// channels and ids could be anybody's unless it says whose.
  private static func member(_ header: String) -> ColumnName? {
    let parts = header.split { "./".contains($0) }.map { words(of: String($0)) }
    guard let last = parts.last, parts.count > 1, let found = ColumnName(last),
      parts.dropLast().allSatisfy({ people[$0.joined()] == nil })
    else { return nil }
    let isSure = [.text, .postedAt, .likes, .replies].map(ColumnRole.field).contains(found.role)
    return isSure || people[last[0]] != nil ? ColumnName(found.role, rank: found.rank + 200) : nil
  }

  private init?(_ words: [String]) {
    let whole = words.joined()
    if let found = Self.find(whole) {
      // What is said to be of the comment is surer than what may be of the row.
      let isOwn = words.count > 1 && Self.posts[words[0]].map { $0 < 0 } == true
      self.init(found.role, rank: isOwn ? min(found.rank, 0) : found.rank)
      return
    }
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      let (start, rest) = (words[..<count].joined(), words[count...].joined())
      if let weight = Self.people[start], let field = Self.ofPeople[rest] {
        self.init(.field(field), rank: weight)
        return
      }
      // A person has a name, and so has what is asked for.
      if rest == "name", Self.wishes.contains(start) {
        self.init(.title, rank: Self.posts[start] ?? 0)
        return
      }
      if let weight = Self.posts[start], let found = Self.find(rest) {
        self.init(found.role, rank: found.rank + weight)
        return
      }
    }
    // “Name of the customer” as well.
    if let last = words.last, let weight = Self.people[last],
      let field = Self.ofPeople[words.dropLast().joined()]
    {
      self.init(.field(field), rank: weight)
      return
    }
    if words.count > 1, Self.possessives.contains(words[0]),
      let found = Self.find(words.dropFirst().joined())
    {
      self = found
      return
    }
    // “Date of comment” says the same.
    guard words.count > 1, let last = words.last, let weight = Self.posts[last],
      let found = Self.find(words.dropLast().joined())
    else { return nil }
    self.init(found.role, rank: found.rank + weight)
  }

  private init(_ role: ColumnRole, rank: Int) { (self.role, self.rank) = (role, rank) }

  private static func find(_ name: String) -> ColumnName? {
    for (role, names) in others {
      if let rank = names.firstIndex(of: name) { return ColumnName(role, rank: rank) }
    }
    guard let field = PostField(called: name), let rank = field.names.firstIndex(of: name) else { return nil }
    return ColumnName(.field(field), rank: 30 + rank)
  }

  /// The words of a name, folded, without what stands in brackets.
  static func words(of header: String) -> [String] {
    // Whoever it may be, as in “Participant·e”.
    var header = header.contains("·") ? header.replacing(/·\p{L}+/, with: "") : header
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
    return (words + [word]).map(PostField.folded).filter { !$0.isEmpty }
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
        "id idstr commentid idmsg msgid replyid tweetid messageid statusid questionid responseid submissionid recordid respondentid reference "
          + "issuekey issueid"
      )
    ),
    (
      .field(.author),
      list(
        "userscreenname screenname authorhandle fromhandle fromuser authorshortname username nomutilisateur handle commenter influencer from sender"
      )
    ),
    (
      .field(.authorName),
      list(
        "askedby createdby participant respondent repondant contributeur intervenant membre teilnehmer requester customername fullname displayname fromname reporter reviewer"
      )
    ),
    (.field(.authorID), list("fromuserid authorchannelid profileid channel")),
    (.field(.language), list("lang language reviewerlanguage")),
    (
      .field(.postedAt),
      list(
        "posted_at timeparsed postertime timestamputc utc createdat createdtime created publishedat published postedat posted submitdate "
          + "submittedat dateenvoi enddate completiontime fertigstellungszeit heuredefin horadefinalizacion "
          + "submitdatetime datecreated createddate dateposted datepublished senton sentat sent timestamp ts "
          + "horodateur datetime date when quand datecreation hour"
      )
    ),
    (.field(.link), list("permalink statusurl viewsource")),
    (
      .field(.parent),
      list(
        "parentcommentid parentid inreplytostatusid totweetid replytoid repliedtoid parentmessageid replytowhichcomment replyparent replyto inreplyto commentableid parenturl parentlink"
      )
    ),
    (.field(.conversation), list("conversationid idtopic threadid threadts linkid videoid mediaid topicid")),
    (.field(.repostOf), list("retweetedid retweetedstatusid retweetof repostof")),
    (
      .field(.likes),
      list("likes likecount upvotes votes favorites favourites favoritecount reactions tweetlikes score")
    ),
    (.field(.mentions), list("mentions mentionednames mentionedauthors mentionedusers")),
    (.field(.network), list("network socialnetwork platform medium sourcetype pagetype")),
    (.title, list("title subject headline summary titre objet sujet")),
    (.kind, list("tweettype messagetype contenttype posttype commenttype isretweet isrepost isrt")),
    (.direction, list("direction")),
    (.references, list("referencedtweets")),
    (.path, TreePath.names),
    (.zone, list("timezone tz fuseauhoraire fuseau zeitzone zonahoraria")),
    (.status, list("status moderation moderationstatus moderated approved")),
  ]

  /// What stands before what is told of a post, such as “Comment” in “Comment Date”: a comment’s own is surer than what
  /// it is a comment on has.
  private static let posts: [String: Int] = {
    let own =
      "comment comments reply message question answer response review feedback commentaire avis reponse in "
      + "kommentar nachricht frage antwort comentario mensaje"
    let other =
      "post tweet submission status mention item idea task note ticket entry thread video media twitter facebook instagram"
    return Dictionary(uniqueKeysWithValues: list(own).map { ($0, -40) } + list(other).map { ($0, 100) })
  }()

  /// What has a name for a title.
  private static let wishes: Set = ["idea", "task", "item"]

  /// The same before what is told of people; an account or a contact may be ours.
  private static let people: [String: Int] = {
    let asking =
      "author user sender from poster commenter person asker participant respondent consumer reviewer requester auteur utilisateur "
      + "expediteur your votre ton dein deine ihr ihre tu su seu sua actor commentauthor messageauthor creator submitter"
    let other = "account contact customer client kunde cliente member owner postauthor tweetauthor"
    return Dictionary(uniqueKeysWithValues: list(asking).map { ($0, -50) } + list(other).map { ($0, 100) })
  }()

  private static let ofPeople: [String: PostField] = [
    "id": .authorID, "userid": .authorID, "channelid": .authorID,
    "name": .authorName, "nom": .authorName, "prenom": .authorName, "firstname": .authorName,
    "displayname": .authorName,
    "fullname": .authorName, "handle": .author, "username": .author, "screenname": .author, "login": .author,
    "pseudo": .author, "primaryidentifier": .author, "shortname": .author, "acct": .author,
    "nickname": .authorName, "vorname": .authorName, "nachname": .authorName, "nombre": .authorName,
  ]

  /// Words that say nothing of what a column holds.
  private static let fillers = Set(
    list("utc gmt str and et of the de du des la le les l d nombre number total extra attributes")
  )

  /// Words that say that it holds how many there are.
  private static let counts = Set(list("number total count anzahl"))

  /// Words by which a form says whose it is.
  private static let possessives = Set(list("your votre ton ta dein deine ihr ihre tu su seu sua"))

  /// Words in front of what a form asks for.
  private static let asking = Set(
    list("hi hello hey hallo bonjour hola first what whats s is please enter wie ist lautet quel est cual es")
  )

  private static func list(_ names: String) -> [String] { names.split(separator: " ").map(String.init) }
}
