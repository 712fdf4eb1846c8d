import Answering
import Foundation
import TextAnalysis

/// Who said what under which id in one dump: an id that was given twice would else make one post of two.
struct PostIdentities {
  private struct Saying: Hashable {
    var author: UInt64?
    var text: UInt64
    var beginning: UInt64
    var length: Int
    var isEdited: Bool

    /// When it was written, if that is told to the minute.
    var time: Double?
  }

  /// What was said first under each id.
  private var sayings: [UInt64: Saying] = [:]

  /// Gives a post an id of its own if another one has it that is by somebody else, or says something else.
  mutating func settle(_ post: inout Post) -> Remark? {
    guard let id = post.question.postID else { return nil }
    let key = Self.key(of: id, on: post.question.network)
    let saying = Self.saying(of: post)
    guard let first = sayings[key] else {
      sayings[key] = saying
      return nil
    }
    if let author = saying.author, let other = first.author, author != other {
      post.question.postID =
        "\(id) of \(post.question.author ?? post.question.authorName ?? post.authorID ?? "")"
      return .sharedByAuthors
    }
    // What one person wrote at one time is one post in two versions.
    if saying.text != first.text, let author = saying.author, author == first.author, let time = saying.time,
      time == first.time
    {
      return .versions
    }
    // Where edits are told, the same post may come in two versions; elsewhere one may be cut short.
    guard !saying.isEdited, !first.isEdited, post.earlierIDs.isEmpty, saying.text != first.text,
      saying.beginning != first.beginning || min(saying.length, first.length) < Self.beginning
    else { return nil }
    post.question.postID = "\(id) of \(StableHash(post.question.text).hexadecimal)"
    return .sharedByTexts
  }

  private static func saying(of post: Post) -> Saying {
    let question = post.question
    let author = post.authorID ?? question.author?.lowercased() ?? question.authorName
    return Saying(
      author: author.map { StableHash($0).value },
      text: StableHash(question.text).value,
      beginning: StableHash(String(question.text.unicodeScalars.prefix(beginning))).value,
      length: question.text.unicodeScalars.count,
      isEdited: post.editedAt != nil,
      time: question.postedAt.flatMap { time in
        let seconds = time.timeIntervalSince1970
        return seconds.truncatingRemainder(dividingBy: 86_400) == 0 ? nil : seconds
      }
    )
  }

  /// Whether a post with this id was read.
  func has(_ key: PostKey) -> Bool { sayings[Self.key(of: key.id, on: key.network)] != nil }

  /// Whether the post with this id said that it was edited.
  func isEdited(_ key: PostKey) -> Bool { sayings[Self.key(of: key.id, on: key.network)]?.isEdited == true }

  /// Whether the post that has this id is by somebody else.
  func isOfAnother(_ post: Post) -> Bool {
    guard let id = post.question.postID,
      let author = sayings[Self.key(of: id, on: post.question.network)]?.author
    else { return false }
    return Self.saying(of: post).author.map { $0 != author } ?? false
  }

  private static func key(of id: String, on network: Network) -> UInt64 {
    StableHash("\(network.rawValue):\(id)").value
  }

  /// How many characters two versions of one text begin with alike.
  private static let beginning = 24
}
