import Answering
import ArgumentParser
import Foundation
import TextAnalysis
import ThreadStorage

/// All that is held of a person, for whoever asks.
struct AboutCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "about",
    abstract: "Give all that the log holds of a person, in one file.",
    discussion: "  fireside about --author @kim --output kim.json"
  )

  @Option(help: ArgumentHelp("The person, on all networks, or on that of --network.", valueName: "handle"))
  var author: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The file; standard output by default.", valueName: "file"))
  var output: String?

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var options: SharedOptions

  func run() throws {
    let store = try ThreadStore(readingFrom: options.logLocation)
    let (posts, threads) = try store.held(of: .author(author, on: options.network))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    let record = PersonalRecord(of: author, posts, threads)
    try OutputText.write(String(decoding: try encoder.encode(record), as: UTF8.self) + "\n", to: output)
    if posts.isEmpty, threads.isEmpty {
      Console.standardError(speech.console.words("about-none", ["author": author]))
    }
  }
}

/// What is held of a person; who is thought to be at risk is a guess of ours, and no fact about them.
private struct PersonalRecord: Encodable {
  struct HeldPost: Encodable {
    var network: String
    var id: String?
    var text: String
    var author: String?
    var name: String?
    var language: String?
    var link: String?
    var postedAt: Date?
    var audience: String?
    var inReplyTo: String?
    var conversation: String?
    var hashtags: [String]
    var mentions: [String]
    var likes: Int
    var reposts: Int
    var replies: Int
  }

  struct HeldTurn: Encodable {
    var thread: Int64
    var network: String
    var post: String?
    var question: String
    var draft: String?
    var decision: String
    var decidedAt: Date
    var remark: String?
    var answer: String?
    var answeredAt: Date?
  }

  var author: String
  var posts: [HeldPost]
  var decisions: [HeldTurn]

  init(of author: String, _ posts: [Post], _ threads: [QuestionThread]) {
    self.author = author
    self.posts = posts.map { post in
      let question = post.question
      return HeldPost(
        network: question.network.rawValue,
        id: question.postID,
        text: question.text,
        author: question.author,
        name: question.authorName,
        language: question.language?.rawValue,
        link: question.link,
        postedAt: question.postedAt,
        audience: question.audience?.rawValue,
        inReplyTo: post.parent,
        conversation: post.conversation,
        hashtags: post.hashtags,
        mentions: post.mentions,
        likes: post.reach.likes,
        reposts: post.reach.reposts,
        replies: post.reach.replies
      )
    }
    decisions = threads.flatMap { thread in
      thread.turns.map { turn in
        HeldTurn(
          thread: thread.id,
          network: turn.question.network.rawValue,
          post: turn.question.postID,
          question: turn.question.whole.text,
          draft: turn.draft.text,
          decision: turn.verdict.rawValue,
          decidedAt: turn.decidedAt,
          remark: turn.note.remark,
          answer: turn.answer?.text,
          answeredAt: turn.answer?.answeredAt
        )
      }
    }
  }
}
