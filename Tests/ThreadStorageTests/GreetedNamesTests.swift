import Answering
import Foundation
import Testing

@testable import ThreadStorage

/// The names by which answers greet people whose posts are signed otherwise than their accounts.
@Suite struct GreetedNamesTests {
  let workspace: Workspace
  let store: ThreadStore

  init() throws {
    workspace = try Workspace()
    store = try ThreadStore(workspace.log())
  }

  private func holds(_ word: String) throws -> Bool {
    try workspace.names.contains {
      String(decoding: try workspace.contents($0), as: UTF8.self).contains(word)
    }
  }

  @Test(
    arguments: [
      ("Dear Mr Rousseau, we read it.", "Dear …, we read it."),
      ("Dear Mr. Rousseau: we read it, Mr Rousseau.", "Dear …: we read it, Mr …."),
      ("Hi Rousseau! We read it.", "Hi …! We read it."),
      ("Bonjour Quentin Rousseau, nous lisons.", "Bonjour …, nous lisons."),
      ("Chère Madame de la Rousseau, merci. À vous, Rousseau.", "Chère …, merci. À vous, …."),
      ("Madame Rousseau, nous lisons.", "…, nous lisons."),
      ("@quentin_r Thanks, Rousseau! We read it.", "@… Thanks, …! We read it."),
    ]
  )
  func theGreetingLosesItsName(_ text: String, _ left: String) throws {
    var asked = post("1", "A slide, please. Yours, Q. Rousseau")
    asked.author = "quentin_r"
    try store.add(Post(question: asked))
    var drafted = draft("Hello, we are listening.")
    drafted.startingPoint = text
    try store.decide(.edit(text: text, overriding: []), on: asked, with: drafted)
    #expect(try holds("Rousseau"))
    _ = try store.forget(.author("quentin_r", on: nil), at: noon())
    let turn = try #require(store.thread(1).turns.first)
    #expect(turn.answer?.text == left)
    #expect(turn.draft.startingPoint == left && turn.draft.text == "Hello, we are listening.")
    #expect(try !holds("Rousseau"))
  }

  @Test(arguments: ["Hello there, we read it.", "Bonjour Madame, nous lisons.", "Thanks. Bitcoin is open."])
  func wordsThatNameNobodyStay(_ text: String) throws {
    var asked = post("1", "Bitcoin")
    asked.author = "kim"
    try store.add(Post(question: asked))
    try store.decide(.edit(text: text, overriding: []), on: asked)
    _ = try store.forget(.author("kim", on: nil), at: noon())
    #expect(try store.thread(1).turns.first?.answer?.text == text)
  }
}
