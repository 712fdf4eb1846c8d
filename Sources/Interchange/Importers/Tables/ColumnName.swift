import Foundation
import TextAnalysis

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
struct ColumnName: Sendable {
  let role: ColumnRole

  /// The lower, the surer.
  let rank: Int

  /// Nil if the name says nothing.
  ///
  /// Tools put the thing before what is told of it, as in “Comment ID” or “author_name”.
  init?(_ header: String) {
    guard header.utf8.count <= 80 else { return nil }
    var all = Self.words(of: header)
    // Automations put the number of the step in front, as in “1. Comment ID”.
    if all.count > 1, all.count < 5, all[0].count < 4, all[0].allSatisfy(\.isNumber), header.last != "?" {
      all.removeFirst()
    }
    guard
      let found = ColumnName(all) ?? ColumnName(all.filter { !Self.fillers.contains($0) })
        ?? Self.person(askedFor: all) ?? Self.member(header) ?? Self.joined(header) ?? Self.either(header),
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
    guard let last = parts.last, parts.count > 1 else { return nil }
    if let person = parts.dropLast().last(where: { people[$0.joined()] != nil }),
      let found = ColumnName(person + last), ofPeople.values.contains(where: { .field($0) == found.role })
    {
      return ColumnName(found.role, rank: found.rank + 200)
    }
    guard let found = ColumnName(last), parts.dropLast().allSatisfy({ people[$0.joined()] == nil }) else {
      return nil
    }
    let isSure = [.text, .postedAt, .likes, .replies].map(ColumnRole.field).contains(found.role)
    return isSure || people[last[0]] != nil ? ColumnName(found.role, rank: found.rank + 200) : nil
  }

  /// What a table that was joined to another has, as in “Users - Author → Display Name”.
  private static func joined(_ header: String) -> ColumnName? {
    guard let arrow = header.range(of: "→"), let table = words(of: String(header[..<arrow.lowerBound])).last
    else { return nil }
    return ColumnName([table] + words(of: String(header[arrow.upperBound...])))
  }

  /// What is called by two names of people, as in “Nom / pseudo”.
  private static func either(_ header: String) -> ColumnName? {
    let names = header.split(separator: "/").map { ColumnName(words(of: String($0))) }
    guard names.count == 2, let first = names[0], let second = names[1] else { return nil }
    let people = [ColumnRole.field(.author), .field(.authorName)]
    return people.contains(first.role) && people.contains(second.role) ? first : nil
  }

  /// Whether it holds what a team notes of a post, or means to say to it.
  static func isOfTeam(_ header: String) -> Bool {
    let words = Set(words(of: header))
    return !words.isDisjoint(with: ofTeam) && !words.isDisjoint(with: teamWords)
  }

  private static let ofTeam = LanguageTable.dumps.words("ofteam")
  private static let teamWords = LanguageTable.dumps.words("teamwords")

  /// The name without what it is told of, folded, as in “Comments Is Deleted”.
  static func ofNothing(_ header: String) -> String {
    words(of: header).drop { posts[$0] != nil }.joined()
  }

  private init?(_ words: [String]) {
    let whole = words.joined()
    if let late = Self.last[whole] {
      self.init(late, rank: Self.lastRank)
      return
    }
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
