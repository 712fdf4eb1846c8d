import TextAnalysis

/// The columns that name people, and which of these they are.
extension ColumnMap {
  /// Who wrote the post is not who wrote the comment on it.
  func leaveOthers(_ candidates: inout [ColumnRole: [(column: Int, rank: Int)]]) {
    func first(_ column: Int) -> String? { ColumnName.words(of: header[column]).first }
    guard let text = candidates[.field(.text)]?.min(by: { ($0.rank, $0.column) < ($1.rank, $1.column) }),
      ["comment", "reply", "commentaire", "reponse", "kommentar"].contains(first(text.column))
    else { return }
    for field in [PostField.author, .authorName, .authorID] {
      candidates[.field(field)]?.removeAll { ["post", "publication", "beitrag"].contains(first($0.column)) }
    }
  }

  /// Whether names are as a network shows them, which on YouTube begins with a sign as handles do.
  var namesAreShown: Bool {
    columns[.field(.authorName)]?.contains { PostField.folded(header[$0]).hasSuffix("displayname") } == true
  }

  /// What is the same for several people is the id of none, but of where they write.
  mutating func leaveChannels(_ sample: TableSample) {
    guard let id = columns[.field(.authorID)]?.first,
      let person = (columns[.field(.author)] ?? columns[.field(.authorName)])?.first,
      Set(sample.values(of: id)).count < Set(sample.values(of: person)).count
    else { return }
    columns[.field(.authorID)] = nil
  }

  /// A first name and a last one are a person's.
  mutating func takeNames() {
    let names = header.map(ColumnName.ofNobody)
    guard let first = names.firstIndex(where: { Self.firstNames.contains($0) }),
      let last = names.firstIndex(where: { Self.lastNames.contains($0) }),
      columns[.field(.authorName)]?.allSatisfy({ $0 == first || $0 == last }) ?? true
    else { return }
    columns[.field(.authorName)] = [first, last]
  }

  private static let firstNames: Set = [
    "firstname", "recipientfirstname", "givenname", "prenom", "vorname", "nombre", "nome", "voornaam",
  ]
  private static let lastNames: Set = [
    "lastname", "recipientlastname", "surname", "familyname", "nom", "nomdefamille", "nachname", "apellido",
    "apellidos",
    "cognome",
    "achternaam",
  ]

  /// A mere name beside a description is what is described, if somebody is named elsewhere.
  func takeName(_ candidates: inout [ColumnRole: [(column: Int, rank: Int)]]) {
    let people = [ColumnRole.field(.author), .field(.authorName)].flatMap { candidates[$0] ?? [] }
    guard candidates[.title] == nil, header.contains(where: Self.isDescription),
      let name = people.first(where: { PostField.folded(header[$0.column]) == "name" }),
      people.contains(where: { $0.column != name.column })
    else { return }
    candidates[.title] = [name]
    candidates[.field(.authorName)]?.removeAll { $0.column == name.column }
  }
}

/// The rows between the posts of a page that say that somebody paid for them.
extension ColumnMap {
  /// Whether a cell beside the words says no more than that, in a row that lacks what posts have.
  func isAdvert(_ cells: [String]) -> Bool {
    let ofPosts = [ColumnRole.field(.link), .field(.postedAt)].filter { columns[$0] != nil }
    guard !ofPosts.isEmpty, ofPosts.allSatisfy({ value($0, in: cells) == nil }) else { return false }
    let texts = columns[.field(.text)] ?? []
    return cells.indices.contains {
      !texts.contains($0) && Self.adverts.contains(PostField.folded(cells[$0]))
    }
  }

  /// Whether it is called a reaction, and has nothing but a sign.
  func isReaction(_ cells: [String]) -> Bool {
    let isOne = kinds.contains { Self.reactions.contains(PostField.folded(cells[$0])) }
    return isOne && words(in: cells)?.contains(where: \.isLetter) != true
  }

  private static let reactions: Set = ["reaction", "like", "tapback", "reactionadded", "emoji"]
  private static let adverts = LanguageTable.dumps.words("adverts")
}
