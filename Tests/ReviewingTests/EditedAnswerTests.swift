import Answering
import TestSupport
import Testing

@testable import Reviewing

/// What is said to one asker, and to all.
struct EditedAnswerTests {
  @Test(arguments: [
    ("wil", "It is a matter of goodwill.", "It is a matter of goodwill."),
    ("pia", "There are no pianos.", "There are no pianos."),
    ("ed", "Nothing is decided.", "Nothing is decided."),
    ("will", "It will be told here. Will it? Yes.", "It will be told here. Will it? Yes."),
    ("bea", "Hi Bea! There are none.", "There are none."),
    ("bea", "Hi @bea, there are none.", "there are none."),
    ("liv", "Hello Liv! There are none.", "There are none."),
    ("eve", "Bonjour Eve, il n’y en a pas.", "il n’y en a pas."),
    ("ed", "Nothing is decided, Ed.", nil), ("will", "Nothing is decided, Will.", nil),
    ("will", "Ask @will of it.", nil),
  ])
  func aHandleIsSoughtAsAWordAndGreetedAsAName(author: String, text: String, body: String?) throws {
    let question = Question(network: .x, postID: "1", text: "Are there pianos?", author: author)
    let draft = try SampleQueue().desk().draft(for: question, after: nil)
    #expect(EditedAnswer(text, insteadOf: draft, to: question)?.body == body)
  }
}
