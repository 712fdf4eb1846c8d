import Answering
import Foundation
import Retrieval

/// A post as its source has it, before it is known whether it can be used.
struct PostDraft {
  var network: Network
  var id = PostID.missing

  /// Whether a post without an id gets one made from its content.
  var mayLackID = false

  var text: String?
  var account = Account()
  var language: String?

  /// An address that is safe to link to.
  var link: String?
  var postedAt: String?
  var audience: Audience?
  var parent = PostID.missing
  var conversation = PostID.missing
  var repostOf = PostID.missing
  var earlierIDs: [String] = []
  var hashtags: [String] = []
  var mentions: [String] = []
  var reach = Post.Reach()

  init(network: Network) { self.network = network }

  /// Why a post can't be used.
  struct Refusal: Error {
    var reason: String
  }

  /// A text longer than this, in bytes, is no question.
  static let longestText = 1_048_576

  /// An id, a handle or a name longer than this, in bytes, is none.
  static let longestName = 1000

  func post() throws(Refusal) -> Post {
    let id = try usableID()
    guard let text = text?.trimmedToContent else { throw Refusal(reason: "no words: a post needs a text") }
    guard text.utf8.count <= Self.longestText else {
      throw Refusal(
        reason: "a text of \(text.utf8.count) bytes is no question: the longest is \(Self.longestText)"
      )
    }
    let question = Question(
      network: network,
      postID: id,
      text: text.withoutNUL,
      author: account.handle.flatMap(Self.name)?.withoutAt,
      authorName: account.name.flatMap(Self.name),
      language: language.flatMap(Self.language),
      link: link,
      postedAt: postedAt.flatMap(PostTime.date),
      audience: audience
    )
    return Post(
      question: question,
      authorID: account.id,
      parent: parent.id,
      conversation: conversation.id,
      repostOf: repostOf.id,
      earlierIDs: earlierIDs,
      hashtags: hashtags,
      mentions: mentions,
      reach: reach
    )
  }

  private func usableID() throws(Refusal) -> String? {
    switch id {
    case .id(let id) where id.utf8.count > Self.longestName:
      throw Refusal(reason: "an id of \(id.utf8.count) bytes is none: the longest is \(Self.longestName)")
    case .id(let id): return id
    case .missing where mayLackID: return nil
    case .missing: throw Refusal(reason: "no id: a post needs the id that its network gave it")
    case .rounded(let number):
      throw Refusal(
        reason: "the id \(number) has lost digits in a spreadsheet: export again with the ids as text"
      )
    }
  }

  private static func name(_ written: String) -> String? {
    guard let name = written.trimmedToContent, name.utf8.count <= longestName else { return nil }
    return name.withoutNUL
  }

  /// `en-GB` is English; a language that Fireside doesn't write is none.
  private static func language(_ code: String) -> Language? {
    Language(rawValue: String(code.prefix { $0 != "-" && $0 != "_" }).lowercased())
  }
}

/// The id of a post, if it has one.
enum PostID: Sendable, Equatable {
  case missing
  case id(String)
  /// A number that is written so that its last digits are gone.
  case rounded(String)

  /// Reads what a file gives for an id; `1.58E+18` is one that a spreadsheet rounded.
  init(_ written: String?) {
    guard let written = written?.trimmedToContent?.withoutNUL else {
      self = .missing
      return
    }
    guard let dot = written.utf8.firstIndex(where: { ".eE".utf8.contains($0) }),
      written.utf8.allSatisfy(JSONScan.isOfNumber), Double(written) != nil
    else {
      self = .id(written)
      return
    }
    // `123.0` is what a table with gaps makes of 123; it is exact as long as a floating point number is.
    let whole = written[..<dot]
    let isExact =
      whole.utf8.count <= 15 && written[dot...].utf8.dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }
    self = isExact && written.utf8[dot] == UInt8(ascii: ".") ? .id(String(whole)) : .rounded(written)
  }

  init(_ value: JSONValue) { self.init(value.written) }

  /// Whether it has no digit but zeros behind the fifteenth, as far as a spreadsheet is exact.
  var looksRounded: Bool {
    guard let digits = id?.utf8, digits.count >= 18, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    return digits.dropFirst(15).allSatisfy { $0 == UInt8(ascii: "0") }
  }

  /// The id, if it is a whole one.
  var id: String? {
    guard case .id(let id) = self else { return nil }
    return id
  }
}

extension String {
  /// The text with U+FFFD for every NUL, which databases take for the end of a text.
  var withoutNUL: String {
    utf8.contains(0)
      ? String(decoding: utf8.flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] }, as: UTF8.self) : self
  }

  /// A handle without the `@` in front.
  var withoutAt: String { utf8.first == UInt8(ascii: "@") ? String(dropFirst()) : self }
}
