import Foundation

/// What a table or an object of ours can tell of a post; the raw value is the field's own name.
enum PostField: String, CaseIterable, Sendable {
  case text, id, network, author
  case authorID = "author_id"
  case authorName = "author_name"
  case language = "lang"
  case link
  case postedAt = "posted_at"
  case editedAt = "edited_at"
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

  /// The same names where members stand in members, such as `user.login`, folded between the dots.
  var paths: [String] { Self.allPaths[self] ?? [] }

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

  private static let allPaths: [PostField: [String]] = Dictionary(
    uniqueKeysWithValues: allCases.map {
      ($0, [folded($0.rawValue)] + ($0.others.split(separator: " ").map(String.init)))
    }
  )

  private static let allNames = allPaths.mapValues { $0.map { $0.filter { $0 != "." } }.uniqued }

  /// What others call it, in English, French and German, and the commonest of other languages, folded; `user.login` is a member of a member in JSON.
  private var others: String {
    switch self {
    case .text:
      "rawmessage message question comment body texte contents shortcontent commentaire content contenu fulltext tweet post rawcontent selftext cooked "
        + "originalcomment originalmessage originaltext commentaireoriginal messageoriginal questiontext commenttext messagetext posttext textoriginal textdisplay bodytext contenttext bodyhtml "
        + "caption review content.message articlebody commentplain contenthtml data.message data.text msg "
        + "nachricht kommentar beitrag frage antwort inhalt mensaje comentario pregunta respuesta texto contenido mensagem "
        + "pergunta messaggio commento domanda bericht reactie vraag idea idee suggestion vorschlag sugerencia commentary demande souhait wunsch wish request feedback richtext replytext textbody commentbody metadata.content html addedtext objectattributes.note corps"
    case .id:
      "commentid idcom idcommentaire commentno commenthex idcode messageidhash messageid noteid shortid pid answerid reviewid recommendationid tweetid statusid replyid questionid postid "
        + "identifiant idstr pk uri cid uuid guid urn objectid hash gid rpid responseid submissionid apiid resourceid"
    case .network: "reseau platform plateforme"
    case .author:
      "username handle user auteur nick commenter screenname utilisateur pseudo acct asker author.username author.handle author.login "
        + "author.screenname author.acct author.uniqueid author.slug user.username user.login user.screenname user.handle "
        + "user.acct user.uniqueid user.slug ownerusername owner.username from.username from.screenname from.handle submitteruser auteur.pseudo authorusername userlogin "
        + "authorhandle account.username account.acct sender.username login by uniqueid "
        + "commentinguser reviewernickname alias vanity history.createdby.username u.username membercreator.username "
        + "createdby.username creator.username commenter.name blogname reviewer.username dccreator "
        + "commentuser replyuser profile.username profiles.username users.username member.username by.username by.handle.localname "
        + "benutzername benutzer nutzername nutzer verfasser verfasserin "
        + "absender autor autorin usuario usuaria remitente utente "
        + "autore gebruiker gebruikersnaam afzender"
    case .authorID:
      "userid accountid author.id author.did user.id user.pk from.id fromid owner.id ownerid account.id "
        + "sender.id creator.id creatorid senderid createdby.id createdby.gid commenterhex links.createdby commenter.id userprofile.userid mid uid.id"
    case .authorName:
      "author.displayname author.globalname author.nickname author.fullname author.name "
        + "userinfo.displayname user.displayname user.fullname user.nickname user.name from.name owner.fullname account.displayname nickname "
        + "authordisplayname from author.firstname sender.displayname creator.displayname sender.name creator.name createdby.name authortext owner.displayname "
        + "reporter.displayname history.createdby.displayname consumer.displayname u.name membercreator.fullname data.name "
        + "commenter.displayname createdby.member.name bynickname authorname.simpletext "
        + "from.user.displayname firstname vorname vollstandigername anzeigename "
        + "nombre nome naam wieheißtdu wieheisstdu wieheißensie wieheissensie "
        + "comotellamas comosellama cometichiami hoeheetje "
        + "reviewer.displayname reviewer.name member.uname uname member.name profiles.name profiles.fullname profile.name "
        + "users.name by.metadata.displayname by.displayname by.name "
        + "auteur.nom name displayname fullname nom prenom "
        + "identity commenttappellestu commentvousappelezvous whatshouldwecallyou howshouldwecallyou commentdoitonvousappeler postedby submittedby writtenby askedby postepar posteepar publiepar publieepar proposepar proposeepar ecritpar ecriteepar soumispar soumisepar deposepar envoyepar ditpar"
    case .language: "language langue"
    case .link:
      "htmlurl links.html.href links.html urls.view viewhref url permalink permalien lien href weburl permalinkurl commenturl posturl link.href shareurl portalurl"
    case .postedAt:
      "commentdate replydate dategmt isodatetime isodate date createdat createddatetime time timestamp datetime heure publishedat posted createdutc "
        + "createdtime dateunixtime createtime createat postdate ts "
        + "createdati publishedtime timeparsed takenat pubdate published created createddate dateposted creationdate "
        + "timestampcreated submittedat updated at datepublished timestampusec postedat.timestamp postedat.date "
        + "zeitstempel datum uhrzeit zeit fecha hora marcatemporal tijdstempel carimbodedatahora publishedon "
        + "datecreated datecreation timecreated history.createddate regtime sendtime ctime createdon postedon createdatutc commenttime messagetime posttime commenttimestamp publiele publieele creele postele posteele envoyele envoyeele recule recuele ditle soumisle datepublication"
    case .editedAt: "editedat edited updatedat lastmodified lastmodifiedtime modified modifiedat"
    case .audience: "visibility visibilite privacy confidentialite"
    case .parent:
      "parentid inreplytoid inreplyto replyto inreplytostatusid replytoid replytomessageid parentcommentid inreplytotweetid "
        + "inreplytostatusidstr repliedto.id repliedtoid parent.id replyto.id replytopostid parentpostid inreplyto.id "
        + "replyto.replytomsgid replyid repliestoid replytocommentid replytocid replyparent replyparentid "
        + "replyparenturi parenturi inreplytouri replytomsgid parenthash "
        + "topid tmid parentcomment "
        + "repliedtocommentid reponda inreplytocommentid replytocomment reply.parent.uri antwortauf reponsea enreponsea enreponseaun enreponseaunumero reponseaun commenton.id metadata.originalmessage.id originalmessage.id quotedmessage.id replytomessage.id "
        + "repliesto inresponseto replyingto responseto parentmessage.id parentpost.id parent.guid parent.uri pid.id parenthex repliedto pid conversation.inreplytomessageid parentcommentno ancestors references rootid responseto.commentid issue.id mergerequest.id"
    case .conversation: "conversationid threadid thread.name replyrooturi rooturi reply.root.uri"
    case .repostOf: "retweetof"
    case .hashtags: "tags"
    case .mentions: ""
    case .likes:
      "likecount likescount favoritecount favouritescount votescount jaime reactioncount score upvotes upvotecount upvotescount agrees like "
        + "diggcount votes points commentlikecount reactions.totalcount likes.total likes.count likes.totalcount reactions.total reactions.count votecount ups numlikes"
    case .reposts: "retweets repostcount retweetcount reblogscount sharecount sharescount"
    case .replies:
      "replycount repliescount reponses commentcount commentscount numcomments totalreplycount replycommenttotal"
    case .quotes: "quotecount"
    }
  }
}
