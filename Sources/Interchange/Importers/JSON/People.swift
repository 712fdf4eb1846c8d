import Answering

/// The people that pages list beside their posts, which give no more than an id of whoever wrote them.
struct People: Sendable {
  private var accounts: [String: Account] = [:]

  /// What the last of the lists is called.
  private(set) var list = ""

  /// The ids of what is listed beside comments, by what these call it: “post_id” for those in “posts”.
  private var topics: [String: Set<String>] = [:]

  /// What a post is a comment on, if that stands beside it.
  func topic(of post: JSONValue) -> PostID {
    for (member, ids) in topics.sorted(by: { $0.key < $1.key }) {
      if let id = PostID(post[member]).id, ids.contains(id) { return .id(id) }
    }
    return .missing
  }

  /// Adds those in the lists of a page.
  mutating func take(_ page: JSONValue) {
    for list in ["posts", "topics", "ideas", "questions", "submissions", "articles"] {
      let ids = (page[list].array ?? []).compactMap { PostID($0["id"]).id }
      if !ids.isEmpty { topics[list.dropLast() + "_id"] = Set(ids) }
    }
    for member in page.object?.members ?? [] where PostNesting.isOfPeople(member.key) {
      for person in member.value.array ?? [] where Self.isPerson(person) {
        guard let account = Account(person), let id = account.id else { continue }
        (accounts[id], list) = (account, member.key)
      }
      // Whoever is found with what they wrote, under a name that goes with their number.
      for found in member.value.array ?? [] where member.key == "matches" {
        guard let id = found["user"].string, let name = found["username"].string else { continue }
        accounts[id] = Account(id: id, handle: name)
      }
      // A channel writes as people do, under its title.
      for chat in member.value.array ?? [] where member.key == "chats" {
        guard let id = PostID(chat["id"]).id, let title = chat["title"].string else { continue }
        accounts[id] = Account(id: id, handle: chat["username"].string, name: title)
      }
      // Where people and groups write, a group goes by the negative of its id.
      for group in member.value.array ?? [] where member.key == "groups" {
        guard let account = Account(group), let id = account.id else { continue }
        (accounts["-" + id], list) = (account, member.key)
      }
      // Or each under the id.
      for entry in member.value.object?.members ?? [] where entry.value.object != nil {
        (accounts[entry.key], list) = (Account(entry.value, id: entry.key), member.key)
      }
    }
  }

  /// Adds somebody who has an id.
  mutating func add(_ account: Account) { account.id.map { accounts[$0] = account } }

  /// Whoever has this id; nil if nobody does.
  subscript(id: String) -> Account? { accounts[id] }

  /// Lists of all that a page refers to say of what kind each is.
  private static func isPerson(_ value: JSONValue) -> Bool {
    value["type"].string.map {
      kinds.contains(PostField.folded($0.split(separator: "--").last.map(String.init) ?? $0))
    }
      ?? true
  }

  private static let kinds: Set = [
    "user", "users", "person", "people", "author", "authors", "account", "accounts", "member", "members",
    "profile", "profiles", "customer", "customers",
  ]
}

extension Account {
  /// Someone in a list of people; nil if it is nobody with a name.
  init?(_ person: JSONValue, id: String? = nil) {
    let fields = NamedFields(person)
    let (handle, name) = (fields.source(of: .author), fields.source(Self.names, for: .authorName))
    // Of two names, the plain one is that which people go by.
    // Where things go by addresses, that is no name.
    let plain = fields.source(["name", "nickname", "firstname"], for: .authorName, but: name?.path).flatMap {
      $0.value.string?.contains("/") == true ? nil : $0
    }
    self.init(
      id: id ?? fields.source(of: .id)?.value.written,
      handle: (handle ?? (name == nil ? nil : plain))?.value.string,
      name: (name ?? plain)?.value.string
    )
    if self.handle == nil, self.name == nil { return nil }
  }

  private static let names = ["displayname", "fullname", "globalname", "realname", "nickname"]
}
