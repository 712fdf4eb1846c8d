import Answering
import Foundation
import TestSupport
import Testing

/// What reviewers make of an answer again and again is proposed as the item's own words.
@Suite("Answers that are edited in the same way again and again")
struct RewordingTests {
  private let desk: QueueDesk
  private var file: String { desk.campaign.folder + "/campaign.yaml" }
  private var text: String { get throws { try String(contentsOfFile: file, encoding: .utf8) } }

  private static let old =
    #"answer: { en: "Yes, there is a filter for pets.", fr: "Oui, il y a un filtre animaux." }"#

  init() throws { desk = try QueueDesk() }

  /// Each post is imported and edited by itself, so that none is answered together with another.
  private func edit(_ question: String, _ author: String, _ words: String) throws {
    let id = "\(author.utf8.reduce(7) { $0 * 31 % 9973 + Int($1) })"
    let post =
      #"{"data":[{"id":"\#(id)","text":"\#(question)","author_id":"\#(author)","#
      + #""referenced_tweets":[{"type":"replied_to","id":"1000"}]}],"#
      + #""includes":{"users":[{"id":"\#(author)","username":"\#(author.lowercased())x","name":"\#(author)"}]}}"#
    try desk.campaign.write(post, to: "\(author).json")
    let imported = try desk.run("import", "\(author).json")
    #expect(imported.status == 0, "\(imported.errors)")
    let reviewed = try desk.run("review", input: "e \(words)\n")
    #expect(reviewed.output.contains("approved"), "\(reviewed.output)\(reviewed.errors)")
  }

  private func learn(_ input: String = "y\n") throws -> String {
    let result = try desk.run("learn", input: input)
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  private func editTwice() throws {
    try edit("Can I bring my dog", "Vera", "Hello, Vera. Yes, pets are welcome: tick Pets under Filters.")
    try edit(
      "Are pets welcome at homes",
      "Boris",
      "Hi Boris, yes, pets are welcome: just tick Pets under Filters. — Nora"
    )
  }

  @Test(
    "The words of two edits, without greeting and signature, take the place of the answer, and no other byte changes"
  )
  func twice() throws {
    try desk.campaign.write(
      try text.replacing("      - id: pets", with: "      # Dogs, mostly.\n      - id: pets"),
      to: "campaign.yaml"
    )
    let before = try text
    try editTwice()
    #expect(try learn("n\n").contains("an answer of features/pets in other words, as it was edited 2 times"))
    #expect(try text == before)
    let taken = try learn()
    #expect(taken.contains("1 written, 0 undone") && taken.contains("fireside log 1, 2"), "\(taken)")
    let new = Self.old.replacing(
      "Yes, there is a filter for pets.",
      with: "Yes, pets are welcome: just tick Pets under Filters."
    )
    #expect(before.contains(Self.old))
    #expect(try text.contains(new), "\(taken)")
    #expect(try text == before.replacing(Self.old, with: new))
    #expect(try learn().contains("nothing that the files lack"), "the answer that they were edits of is gone")
  }

  @Test(
    "What isn't the same twice is no wording for all",
    arguments: [
      ("Yes, pets are welcome: tick Pets under Filters.", "Snakes only in their terrarium, please."),
      ("Thanks! Yes, there is a filter for pets.", "Hi! Yes, there is a filter for pets. – Lea"),
      (
        "Vera, tick Pets under Filters, and enjoy it, Vera.",
        "Boris, tick Pets under Filters, and enjoy it, Boris."
      ),
    ]
  )
  func different(one: String, other: String) throws {
    try edit("Can I bring my dog", "Vera", one)
    try edit("Are pets welcome at homes", "Boris", other)
    #expect(try learn().contains("nothing that the files lack"))
  }

  @Test("Two small changes to long words are alike, and yet not the same change")
  func elsewhere() throws {
    let long =
      "Yes, there is a filter for pets: every home that takes dogs, cats or birds says what it costs a night."
    let old = "Yes, there is a filter for pets."
    try desk.campaign.write(try text.replacing(old, with: long), to: "campaign.yaml")
    try edit("Can I bring my dog", "Vera", long.replacing("birds", with: "rabbits"))
    try edit("Are pets welcome at homes", "Boris", long.replacing("night", with: "week"))
    #expect(try learn("n\n").contains("nothing that the files lack"))
    try edit("Do you take cats and dogs at homes", "Wanda", long.replacing("birds", with: "rabbits and hens"))
    #expect(try learn("n\n").contains("edited 2 times"))
  }

  @Test("One edit is one person's")
  func once() throws {
    try edit("Can I bring my dog", "Vera", "Yes, pets are welcome: tick Pets under Filters.")
    #expect(try learn().contains("nothing that the files lack"))
  }

  @Test("What may be said to whoever wrote it first may not be said to all: an address of theirs")
  func guarded() throws {
    for (author, day) in [("Vera", "today"), ("Boris", "tonight")] {
      try edit(
        "Can I bring my dog? Mail me at pets@kennel.example",
        author,
        "Yes, pets are welcome, and we write to pets@kennel.example \(day)."
      )
    }
    #expect(!(try learn()).contains("in other words"))
  }

  @Test("Where a transcript no longer holds it is undone")
  func undone() throws {
    try desk.campaign.write(
      """
      transcript:
        turns:
          - question: "Can I bring my dog"
            expect: { item: features/pets, contains: ["there is a filter"] }
      """,
      to: "transcripts/pets.yaml"
    )
    let before = try text
    try editTwice()
    let taken = try learn()
    #expect(taken.contains("0 written, 1 undone") && taken.contains("Can I bring my dog"), "\(taken)")
    #expect(try text == before)
  }
}
