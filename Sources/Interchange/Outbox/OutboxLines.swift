package import Answering
import TextAnalysis

/// The answers that wait to be posted as JSON lines, for those who post by a tool of their own.
package enum OutboxLines {
  /// One object a line: what the post is called, where it is, and the words.
  package static func line(_ answer: OutgoingAnswer) -> String {
    var line = JSONLine()
    line.object { line in
      line.member("approved_at", UTCTime(answer.approvedAt).iso8601)
      line.member("language", answer.language.rawValue)
      line.member("link", answer.postLink)
      line.member("network", answer.question.network.rawValue)
      line.member("post", answer.newestID)
      line.member("private", answer.question.isConfidential ? true : nil)
      line.member("text", answer.text)
      line.member("thread", answer.thread)
    }
    return line.text
  }
}
