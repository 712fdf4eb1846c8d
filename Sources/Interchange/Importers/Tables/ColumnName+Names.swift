/// What columns are called, and by which words their names are built.
extension ColumnName {
  /// What tables call it beyond the names that all sources have, the surest first.
  static let others: [(ColumnRole, [String])] = [
    (
      .field(.text),
      list(
        "fulltext fullcontent text hitsentence snippet openingtext surveyresponse theirreply leurreponse sareponse verbatim verbatims"
      )
    ),
    (
      .field(.id),
      list(
        "id idstr commentid idmsg msgid replyid tweetid messageid statusid questionid responseid submissionid recordid respondentid reference "
          + "issuekey issueid commentref replyref messageref"
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
        "qui who wer quien personne person persona askedby createdby participant respondent repondant contributeur intervenant membre teilnehmer requester customername fullname displayname fromname reporter reviewer"
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
        "parentcommentid parentid inreplytostatusid totweetid replytoid repliedtoid parentmessageid replytowhichcomment replyparent replyto inreplyto commentableid parentref parenturl parentlink"
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
  static let posts: [String: Int] = {
    let own =
      "comment comments reply replies message messages question questions answer answers reviews responses response review feedback commentaire avis reponse in "
      + "kommentar nachricht frage antwort comentario mensaje"
    let other =
      "post posts tweet tweets submissions submission status mention item idea task note ticket entry thread video media twitter facebook instagram"
    return Dictionary(uniqueKeysWithValues: list(own).map { ($0, -40) } + list(other).map { ($0, 100) })
  }()

  /// What holds something only where no surer column does: an account may be whose the table is as well.
  static let last: [String: ColumnRole] = Dictionary(
    uniqueKeysWithValues: toReplies.map { ($0, .field(.text)) }
      + list("reply reponse answer antwort respuesta risposta").map { ($0, .field(.text)) }
      + list("compte account konto cuenta").map { ($0, .field(.author)) }
      + list("client cliente customer kunde de von").map { ($0, .field(.authorName)) }
  )
  static let lastRank = 300

  /// What a sheet calls the words of those who answer a reply, where these have a column of their own.
  static let toReplies: Set = [
    "replytothereply", "replytoreply", "replytoareply", "subreply", "reponsealareponse", "reponseareponse",
    "sousreponse",
  ]

  /// What has a name for a title.
  static let wishes: Set = ["idea", "task", "item"]

  /// The same before what is told of people; an account or a contact may be ours.
  static let people: [String: Int] = {
    let asking =
      "author authors user users sender from poster commenter person asker participant respondent consumer reviewer requester auteur utilisateur "
      + "expediteur your votre ton dein deine ihr ihre tu su seu sua actor commentauthor messageauthor creator submitter"
    let other = "account contact customer client kunde cliente member owner postauthor tweetauthor"
    return Dictionary(uniqueKeysWithValues: list(asking).map { ($0, -50) } + list(other).map { ($0, 100) })
  }()

  static let ofPeople: [String: PostField] = [
    "id": .authorID, "userid": .authorID, "channelid": .authorID,
    "name": .authorName, "nom": .authorName, "prenom": .authorName, "firstname": .authorName,
    "displayname": .authorName,
    "fullname": .authorName, "handle": .author, "username": .author, "screenname": .author, "login": .author,
    "pseudo": .author, "primaryidentifier": .author, "shortname": .author, "acct": .author,
    "nickname": .authorName, "vorname": .authorName, "nachname": .authorName, "nombre": .authorName,
  ]

  /// Words that say nothing of what a column holds.
  static let fillers = Set(
    list("utc gmt str and et of the de du des la le les l d nombre number total extra attributes")
  )

  /// Words that say that it holds how many there are.
  static let counts = Set(list("number total count anzahl"))

  /// Words by which a form says whose it is.
  static let possessives = Set(list("your their leur leurs votre ton ta dein deine ihr ihre tu su seu sua"))

  /// Words in front of what a form asks for.
  static let asking = Set(
    list("hi hello hey hallo bonjour hola first what whats s is please enter wie ist lautet quel est cual es")
  )

  static func list(_ names: String) -> [String] { names.split(separator: " ").map(String.init) }
}
