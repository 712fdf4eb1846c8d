import Foundation
import TextAnalysis

/// Tells the private messages in a table of what came in, such as an inbox that holds comments too.
struct PrivateRows: Sendable {
  /// The columns that may say what a row is: all that stands in them is short.
  private let kinds: [Int]

  /// Those that say no more than whether it is, and those that say whether everybody may read it.
  private let flags: [Int]
  private let openFlags: [Int]

  /// Those that say by which way a message came, and those that say what it is.
  private let channels: [Int]
  private let types: [Int]

  /// The columns that name whom a message went to, as letters do.
  private let recipients: [Int]

  /// Those that do if an address stands in them: a journey has a “to” as well.
  private let addresses: [Int]

  /// Whether every row is the talk of a help desk, or a letter.
  private let areTickets: Bool

  /// What stands in these in the first rows and says nothing of the kind, so that most cells are told at a glance.
  private let harmless: Set<String>

  /// `words` are the columns that hold what people wrote or are called, `text` that of the texts.
  init(_ header: [String], _ sample: TableSample, besides words: Set<Int>, text: Int?) {
    let names = header.map(PostField.folded)
    kinds = header.indices.filter { column in
      !words.contains(column) && Self.isLabel(header[column])
        && sample.values(of: column).allSatisfy { $0.utf8.count <= Self.longestKind }
    }
    flags = header.indices.filter { Self.flagNames.contains(names[$0]) }
    openFlags = header.indices.filter { Self.openFlagNames.contains(names[$0]) }
    channels = kinds.filter { Self.channelNames.contains(names[$0]) }
    types = channels + kinds.filter { Self.typeNames.contains(names[$0]) }
    harmless = Set(kinds.flatMap(sample.values)).filter { value in
      let folded = PostField.folded(value)
      return !Self.isKind(value) && !Self.closed.contains(folded) && !Self.isShort(value)
        && !Self.letters.contains(folded)
    }
    // Who received the questions of a form is who answered them.
    let isForm = names.contains("responseid") && names.contains("finished")
    recipients = header.indices.filter {
      !isForm && names[$0].hasPrefix("recipient") || Self.recipientNames.contains(names[$0])
    }
    addresses = header.indices.filter { Self.addressNames.contains(names[$0]) }
    let isTicket = !Self.ticketNames.isDisjoint(with: names) && !Self.deskNames.isDisjoint(with: names)
    // Mail programs say in brackets what of somebody they give, as in “From: (Name)”.
    let plain = Set(header.map { ColumnName.words(of: $0).joined() })
    let isLetter = Self.letterNames.contains { $0.isSubset(of: plain) }
    // Discord gives whoever asks for it what they wrote themselves, to friends for the most part.
    areTickets =
      isTicket || isLetter || names == ["id", "timestamp", "contents", "attachments"]
      || text.map { names[$0].hasSuffix("transcript") } == true
  }

  /// Whether it may be the name of what a tool tells, and is no question of a form.
  private static func isLabel(_ name: String) -> Bool {
    !name.contains("?") && name.split(separator: " ").count < 5
  }

  /// Whether a row is one.
  func contains(_ cells: [String]) -> Bool {
    areTickets || recipients.contains { cells[$0].trimmedToContent != nil }
      || flags.contains { !Self.isNothing(cells[$0]) && !Self.isNo(cells[$0]) }
      || openFlags.contains { Self.isNo(cells[$0]) }
      || addresses.contains { Self.isAddress(cells[$0]) }
      || kinds.contains { !harmless.contains(cells[$0]) && Self.isKind(cells[$0]) }
      || isOf(Self.closed, cells)
      || types.contains { !harmless.contains(cells[$0]) && Self.isShort(cells[$0]) }
  }

  private func isOf(_ ways: Set<String>, _ cells: [String]) -> Bool {
    channels.contains { !harmless.contains(cells[$0]) && ways.contains(PostField.folded(cells[$0])) }
  }

  /// Whether it is a way by which only those who write to each other see something, such as “SMS”.
  static func isWay(_ name: String) -> Bool {
    name.utf8.count <= longestKind && closed.contains(PostField.folded(name)) || isShort(name)
  }

  /// Whether that names a kind of private message and nothing else, such as “PM” or “DM (Instagram)”.
  static func isShort(_ name: String) -> Bool {
    guard name.utf8.count <= longestKind else { return false }
    return short.contains(PostField.folded(name))
      || name.split { !$0.isLetter }.contains { shortWords.contains(PostField.folded(String($0))) }
  }

  private static func isNo(_ cell: String) -> Bool { noes.contains(PostField.folded(cell)) }

  private static func isNothing(_ cell: String) -> Bool {
    ["", "null", "none"].contains(PostField.folded(cell))
  }

  /// Whether it is a mail address or a telephone number; what is said to an account in public names it with an @.
  static func isAddress(_ cell: String) -> Bool {
    cell.first != "@" && cell.contains("@") || cell.count(where: \.isNumber) > 6
  }

  /// Whether a row tells of what was said by letter or on the phone: it is a team's own note of it.
  func isLetter(_ cells: [String]) -> Bool { isOf(Self.letters, cells) }

  /// Whether that names a kind of private message, such as “Twitter DM”.
  static func isKind(_ name: String) -> Bool {
    guard (2...longestKind).contains(name.utf8.count), name.utf8.contains(where: { initials.contains($0) })
    else { return false }
    let folded = PostField.folded(name)
    return folded.hasSuffix("dm") || names.contains { folded.contains($0) }
  }

  /// One of these is in each of the names.
  private static let initials = Set("dDpP".utf8)

  private static let names = LanguageTable.dumps.words("private")
  private static let closed = Set(LanguageTable.dumps.words("closed"))
  private static let short = Set(LanguageTable.dumps.words("privateshort"))
  private static let shortWords = Set(LanguageTable.dumps.words("privateword"))
  private static let letters = Set(LanguageTable.dumps.words("letter"))
  private static let longestKind = 40

  /// What a cell says for yes.
  static let yeses: Set = ["yes", "oui", "ja", "y", "o", "vrai", "wahr", "si", "x"]

  private static let noes: Set = ["no", "non", "nein", "false", "0", "n", "faux", "falsch", "falso"]

  /// What columns and members are called that say by yes or no whether something is private, or whether it is public.
  static let flagNames = spelled(
    """
    is_private is_pm is_dm is_im is_mpim is_direct is_internal is_private_reply is_direct_message is_private_message \
    private internal confidential direct_message private_message isprivatereply prive privee privat vertraulich confidentiel interne
    """
  )
  static let openFlagNames = spelled("public is_public jsd_public")

  /// The names as `is_private`, `isPrivate` and `isprivate`.
  private static func spelled(_ names: String) -> Set<String> {
    Set(
      names.split(separator: " ").flatMap { name in
        let words = name.split(separator: "_")
        let camel = words.dropFirst().reduce(String(words[0])) { $0 + $1.capitalized }
        return [String(name), camel, words.joined()]
      }
    )
  }

  private static let channelNames: Set = [
    "channel", "channeltype", "chattype", "conversationtype", "messagetype", "itemtype", "network",
    "platform",
    "canal", "reseau", "kanal",
  ]
  private static let typeNames: Set = ["type", "kind", "typ", "tipo", "nature"]
  private static let recipientNames: Set = ["receiver", "receivername", "destinataire", "empfanger"]
  private static let letterNames: [Set<String>] = [
    ["from", "to", "subject"], ["de", "a", "objet"], ["von", "an", "betreff"],
  ]
  private static let addressNames: Set = ["to", "tonumber", "toemail", "toaddress", "cc"]
  /// What says that it is a talk of a desk, and who has it; Intercom says both at once.
  private static let ticketNames: Set = [
    "ticketid", "ticketnumber", "chatid", "caseid", "casenumber", "teammateassigned",
  ]
  private static let deskNames: Set = [
    "requester", "caseowner", "ticketowner", "contactname", "requestername", "requesteremail", "assignee",
    "assignedto", "agent", "teammateassigned",
  ]
}
