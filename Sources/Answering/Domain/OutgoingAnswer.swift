package import Foundation
package import TextAnalysis

/// How far an answer is on its way; the raw value is what files say.
package enum Delivery: String, Sendable, Codable, Hashable, CaseIterable {
  /// It stands in the log, and nobody has posted it yet.
  case approved
  /// Somebody says that they posted it.
  case sent
  /// A dump holds our reply to the post.
  case seen
}

/// An answer that stands, and the post that it is for.
package struct OutgoingAnswer: Sendable, Hashable {
  /// The thread that it stands in.
  package let thread: Int64

  package let question: Question

  /// The post’s id as its network has it now: on some an edit gives it a new one.
  package let newestID: String

  package let text: String
  package let language: Language

  /// What it rests on; nil where nothing does.
  package let item: ItemID?

  package let approvedAt: Date
  package let delivery: Delivery

  /// The decision by which it was given, where an earlier answer to the post was posted; else nil.
  package let further: Int64?

  package init(
    thread: Int64,
    question: Question,
    newestID: String,
    text: String,
    language: Language,
    item: ItemID? = nil,
    approvedAt: Date,
    delivery: Delivery = .approved,
    further: Int64? = nil
  ) {
    self.further = further
    (self.thread, self.question, self.newestID) = (thread, question, newestID)
    (self.text, self.language, self.item) = (text, language, item)
    (self.approvedAt, self.delivery) = (approvedAt, delivery)
  }

  /// What it is called in lists and files, which no other is: by its post, and by its decision where that was answered before.
  package var name: String { "\(question.network.rawValue):\(newestID)" + (further.map { "#\($0)" } ?? "") }

  /// Where the reply is written: on X with the words in it already, elsewhere the post itself; nil where no dump said.
  ///
  /// The parameters are those of X’s web intents (`in_reply_to`, `text`).
  package var replyLink: String? {
    guard question.network == .x else { return question.link }
    var address = URLComponents()
    (address.scheme, address.host, address.path) = ("https", "x.com", "/intent/tweet")
    address.queryItems = [
      URLQueryItem(name: "in_reply_to", value: newestID), URLQueryItem(name: "text", value: text),
    ]
    // A plus would be read as a blank.
    let query = address.percentEncodedQuery?.replacing("+", with: "%2B")
    address.percentEncodedQuery = query
    return address.string
  }

  /// Where the post is; nil where no dump said.
  package var postLink: String? {
    question.link ?? (question.network == .x ? "https://x.com/i/status/\(newestID)" : nil)
  }
}
