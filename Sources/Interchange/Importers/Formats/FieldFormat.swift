import Answering
import Foundation

/// Any JSON with posts in it: lists of them are found where they are, and fields by the names they go by.
struct FieldFormat: RecognisedFormat, PostTable {
  static let summary =
    "Any JSON with posts in it, at any depth: fields by the names they go by, or by --column."

  /// Nobody's JSON has no marks but posts in it.
  static func certainty(of beginning: DumpBeginning, _ settings: DumpSettings) -> Certainty? {
    guard case .json(let objects) = beginning else { return nil }
    return objects.contains(where: FieldFormat(settings).findsPost) ? .likely : nil
  }

  static func reader(of file: DumpFile, _ settings: DumpSettings) -> any DumpReader {
    JSONDumpReader(FieldFormat(settings))
  }

  /// The network of every post, whatever it says.
  private let network: Network?

  /// Where fields stand, as it was told.
  private let told: [PostField: FieldPath]

  init(_ settings: DumpSettings = .init()) {
    network = settings.network
    told = settings.columns.mapValues(FieldPath.init)
  }

  func role(of object: JSONValue, at place: PostPlace) -> PostRole {
    let wrapped = (object.object?.members ?? []).lazy.filter { PostNesting.isWrapper($0.key) }.map(\.value)
    if let remark = NoPost.remark(on: object) ?? wrapped.compactMap(NoPost.remark).first {
      return .nothing(remark)
    }
    // What somebody answered to a question is no answer of a form.
    let isAnswer =
      place.key == "answers"
      && ["author", "user", "owner", "creator", "by"].contains { Account(object[$0]) != nil }
    if !isAnswer, PostNesting.isWrapper(place.key), place.entry == nil || place.parent != .missing {
      return .container
    }
    if place.key == "included", !PostNesting.isPost(object["type"].string ?? "") { return .nothing(nil) }
    if let gone = Deletion.told(by: object) {
      return .withdrawal(
        of: gone.id,
        on: network ?? (try? draft(of: gone.post, at: place))?.network ?? .plain
      )
    }
    let fields = NamedFields(object, told: told)
    let isNamed =
      fields.source(of: .author) != nil || fields.source(of: .authorName)?.path.contains(".") == true
      || Self.replies.contains(PostField.folded(place.key)) && fields.source(of: .authorName) != nil
    let isKnown = place.entry != nil || fields.source(of: .id) != nil
    let marks = [isKnown, isNamed, fields.source(of: .postedAt) != nil].count { $0 }
    let body =
      fields.source(of: .text)
      ?? (isNamed && marks > 1 ? fields.source(Self.values(of: object, at: place), for: .text) : nil)
    let isFlat = !object.holdsLists(beside: body?.path)
    if body != nil, object.holds("string_map_data") { return .post }
    guard let text = body else {
      // The words of a thread are those of its first post.
      let hasPosts = object["relationships"].has(anyOf: ["posts", "firstPost"])
      let hasTitle = !hasPosts && title(object, fields, over: nil) != nil
      let isQuestion = isFlat && marks > 0 && (place.isOutermost || PostNesting.isOfQuestions(place.key))
      // In a list of posts, its writer may go by a number alone.
      let isWritten = isNamed || PostNesting.isOfPosts(place.key) && fields.source(of: .authorID) != nil
      if hasTitle && (isWritten && marks > 1 || isQuestion) { return .post }
      return fields.source(of: .postedAt) != nil && Self.isRow(object, at: place)
        ? .nothing(.wordless) : .container
    }
    // A message of nobody is one of the server's.
    if told[.text] != nil || place.isOutermost && isFlat && (marks > 0 || text.path != "message") {
      return .post
    }
    if object[text.path].object != nil, role(of: object[text.path], at: place) == .post,
      case let inner = NamedFields(object[text.path]),
      [.postedAt, .author, .authorID].contains(where: { inner.source(of: $0) != nil })
    {
      return .container
    }
    return marks > (PostNesting.isOfPosts(place.key) ? 0 : 1) ? .post : .container
  }

  /// Whether it is one of a list of posts, and there is nothing in it that could be one.
  private static func isRow(_ object: JSONValue, at place: PostPlace) -> Bool {
    guard PostNesting.isOfPosts(place.key), let members = object.object?.members else { return false }
    return members.filter(PostWalk.mayHold).allSatisfy { PostNesting.isWrapper($0.key) }
  }

  func draft(of object: JSONValue, at place: PostPlace) throws(PostDraft.Refusal) -> PostDraft {
    let fields = NamedFields(object, told: told)
    let author = fields.source(of: .author)
    var guesses: [PostField: String] = [:]
    var draft = PostDraft(network: network) { field in
      let source = fields.source(of: field, but: field == .authorName ? author?.path : nil)
      if told[field] == nil { guesses[field] = source?.path }
      return source?.value ?? .null
    }
    draft.guesses = guesses
    draft.account.handle = draft.account.handle.map(HTMLText.shown)
    draft.account.name = draft.account.name.map(HTMLText.shown)
    // Whoever is shown by one name goes by the other.
    if draft.account.handle == nil, let path = fields.source(of: .authorName)?.path,
      case let parts = path.split(separator: "."), parts.count == 2,
      PostField.folded(String(parts[1])) == "displayname"
    {
      draft.account.handle = Account(object[String(parts[0])])?.handle
    }
    // Whoever keeps the answers of a form filed all of them.
    if fields.labelled.has(.field(.authorName)), object.holds("created_by") { draft.account.id = nil }
    if let host = object["user"]["host"].string, let handle = draft.account.handle, !handle.contains("@") {
      draft.account.handle = "\(handle)@\(host)"
    }
    if draft.account.handle == nil, draft.account.name == nil {
      draft.account = writer(draft.account, at: place)
      if let id = draft.account.id, place.people[id] != nil { draft.guesses[.authorName] = place.people.list }
    } else if let id = draft.account.handle, let person = place.people[id] {
      draft.account = person
    }
    if draft.id == .missing { draft.id = PostID(place.entry) }
    let body =
      draft.text ?? fields.source(Self.details + Self.values(of: object, at: place), for: .text)?.value.string
    let parts = [title(object, fields, over: body), body].compactMap {
      $0.map(HTMLText.shown).map(BoardText.plain)?.trimmedToContent
    }
    draft.text = parts.count == 2 && parts[1].hasPrefix(parts[0]) ? parts[1] : parts.joined(separator: "\n\n")
    if fields.labelled.answers.count > 1, let first = fields.labelled.answers.first,
      first.path == guesses[.text]
    {
      draft.answers = zip(1..., fields.labelled.answers).map { ($0, $1.text) }
    }
    draft.path = TreePath(fields.source(TreePath.names, for: .parent)?.value.written)
    if draft.parent == .missing, object.has("answer_id") { draft.parent = PostID(object["question_id"]) }
    if draft.parent == .missing { draft.parent = place.parent }
    if draft.parent == .missing, case let topic = place.people.topic(of: object), topic != draft.id {
      draft.parent = topic
    }
    if draft.parent == .missing { draft.parent = body.map(BoardText.answered) ?? .missing }
    takeAddress(fields, &draft)
    if let start = NamedFields.threadStart(of: object), start != draft.id { draft.parent = start }
    takeStatus(of: object, fields, &draft)
    if draft.repostOf == .missing, Self.isRepost(object) {
      draft.repostOf = .id(ColumnFormat.unknownOriginal)
    }
    // What an account takes out of Instagram names nobody, as all of it is the account's.
    draft.isByFounder = object.holds("string_map_data") && draft.account == Account()
    draft.mayLackZone = true
    if !place.around.isEmpty { draft.times.zone = Self.zone(around: place) }
    draft.isEdit =
      object["object_attributes"]["action"].string == "update"
      || place.around.last.map { Deletion.isEdit($0, at: place.key) } == true
    return draft
  }

  /// Whether it merely passes another on, as its kind says.
  private static func isRepost(_ object: JSONValue) -> Bool {
    ["is_retweet", "isRetweet"].contains { object[$0].truth == true }
      || ["post_type", "postType", "type"].contains {
        ["retweet", "repost"].contains(object[$0].string.map(PostField.folded))
      }
  }

  /// Where times are told, as a page says it beside the list.
  private static func zone(around place: PostPlace) -> TimeZone? {
    ["timezone", "time_zone", "timeZone", "fuseau"].lazy
      .compactMap { place.outer($0).string.flatMap(TimeZone.init(identifier:)) }.first
  }

  /// What a post answers may be told by an address, such as its own, that ends with the id.
  private func takeAddress(_ fields: NamedFields, _ draft: inout PostDraft) {
    guard let own = fields.source(of: .link)?.value.string, let parent = draft.parent.id,
      parent.contains("://"),
      let (place, last) = Self.end(of: parent), let (beside, id) = Self.end(of: own), place == beside,
      draft.id == .id(id)
    else { return }
    draft.parent = .id(last)
  }

  private static func end(of address: String) -> (place: String, last: String)? {
    let steps = address.split(separator: "/", omittingEmptySubsequences: true)
    return steps.last.map { (steps.dropLast().joined(separator: "/"), String($0)) }
  }

  /// Takes the id of a post of X out of its address, where a database numbers it anew.
  private func takeStatus(of object: JSONValue, _ fields: NamedFields, _ draft: inout PostDraft) {
    guard object["_source"].object != nil, network == nil || network == .x,
      let address = fields.source(["source.source", "source.permalink"], for: .link)?.value.string,
      let status = StatusLink(address)
    else { return }
    (draft.network, draft.id) = (.x, .id(status.id))
    draft.link = draft.link ?? WebLink(address)?.address
  }

  /// Who wrote a post that stands beside its writer, such as `{"comment": {…, "creator_id": 5}, "creator": {"id": 5, …}}`.
  private func writer(_ account: Account, at place: PostPlace) -> Account {
    guard let id = account.id else { return account }
    if let person = place.people[id] { return person }
    guard let outer = place.around.last, outer.holds(place.key) else { return account }
    let name = ["creator", "author", "user"].first { PostID(outer[$0]["id"]).id == id }
    return name.flatMap { Account(outer[$0]) } ?? account
  }

  /// What stands over the words; where the writer is an object, a mere name is that of what was written.
  private func title(_ object: JSONValue, _ fields: NamedFields, over body: String?) -> String? {
    // A place has its name from others than those who write about it.
    if object.has(anyOf: ["placeId", "place_id"]) { return nil }
    if let title = fields.source(Self.titles, for: .text) ?? fields.labelled.source(.title, for: .text) {
      // The subject of a reply is that of what it answers.
      return title.value.string.flatMap {
        BoardText.isBlank($0) || body != nil && BoardText.isReply($0) ? nil : $0
      }
    }
    let isNamed = body != nil && fields.source(of: .authorName)?.path.contains(".") == true
    guard isNamed || object["@type"].string == "Question", let name = object["name"].string else {
      return nil
    }
    // Where things go by addresses, that is their name.
    return name.hasPrefix("Re: ") || name.contains("/") && !name.contains(" ") ? nil : name
  }

  private static let titles = ["title", "subject", "fields.summary"]
  private static let details = ["description", "details"]

  /// What is too common a name for anything else than what somebody named wrote; a reply beside another text is the owner's.
  private static func values(of object: JSONValue, at place: PostPlace) -> [String] {
    let isReply = object.has("reply_id") || replies.contains(PostField.folded(place.key))
    return isReply ? ["value", "reply", "reponse", "answer", "response"] : ["value"]
  }

  private static let replies: Set = ["replies", "reponses", "answers", "responses"]
}
