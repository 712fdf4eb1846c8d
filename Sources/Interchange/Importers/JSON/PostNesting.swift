/// What a member of an object holds, by its name, where no network's own table says it.
enum PostNesting {
  /// Whether what is in it is no post of the dump: people, files, what is only quoted or answered.
  static func passesOver(_ key: String) -> Bool {
    // What hypertext holds embedded is all of it.
    if key == "_embedded" { return false }
    let name = PostField.folded(key)
    return others.contains(name) || !lists.contains(name) && quoted.contains { name.hasPrefix($0) }
  }

  /// Whether the name of a list says that posts are in it.
  static func isOfPosts(_ key: String) -> Bool { lists.contains(PostField.folded(key)) }

  /// Whether the name of a kind of objects, one or many, says that they are posts.
  static func isPost(_ type: String) -> Bool { isOfPosts(type) || isOfPosts(type + "s") }

  /// Whether the name of a list says that its titles are what people ask.
  static func isOfQuestions(_ key: String) -> Bool { questions.contains(PostField.folded(key)) }

  /// Whether what stands in it is told of the object around it.
  static func isWrapper(_ key: String) -> Bool { wrappers.contains(key) }

  /// Whether people are listed in it, of whom posts may give no more than the id.
  static func isOfPeople(_ key: String) -> Bool { people.contains(key) }

  private static let wrappers: Set = [
    "fields", "attributes", "properties", "_source", "relationships", "answers", "object_attributes",
    "string_map_data",
  ]
  private static let people: Set = [
    "users", "people", "authors", "accounts", "profiles", "members", "participants", "commenters", "contacts",
    "included",
    "references", "groups", "chats", "matches",
  ]

  private static let questions: Set = [
    "questions", "ideas", "idees", "suggestions", "submissions", "feedback", "requests",
  ]

  private static let quoted = [
    "quoted", "quote", "retweeted", "reblog", "renote", "parent", "repliedto", "replyto", "inreplyto", "root",
    "referenced",
    "forward", "shared", "embed", "pinned", "suggested", "related", "livechatviewerengagement",
  ]

  private static let others = Set(
    """
    users user author auteur account owner from sender creator profile profiles members participants people likes reactions \
    favourites favorites likers reactors votes tags hashtags mentions entities attachments media files images photos \
    video videos ads ad promoted sponsored errors error warnings links labels assignees milestone edits history \
    edithistory includes polls poll options facets stats statistics metrics reply replycontext preview bookmarks \
    commits directmessages dms inbox chathistory references relationships reviewreply developerresponse developerreply \
    ownerresponse responsefromowner medialistdata
    """.split(separator: " ").map(String.init)
  )

  private static let lists = Set(
    """
    posts comments replies answers messages questions items data results hits nodes edges node children threads \
    discussions responses entries records rows submissions feedback tickets ideas suggestions reviews orderedItems \
    ordereditems notifications elements list tweets statuses conversations values value notes documents item \
    suggestedanswer acceptedanswer ancestors descendants idees commentaires reponses resultats contributions
    """.split(separator: " ").map(String.init)
  )
}
