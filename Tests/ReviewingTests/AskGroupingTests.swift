import Answering
import Foundation
import TestSupport
import Testing
import ThreadStorage

/// Which posts ask the same.
struct AskGroupingTests {
  /// Five asks that nothing fits, worded in several ways, with twins in words and in time.
  private static let posts: [Post] = {
    let texts = [
      "Please add a swimming pool filter", "please add a swiming pool filter",
      "Add a filter, swimming pool please",
      "Let us rent bicycles from the hosts", "let us rent bicycles from our hosts",
      "Please add a swimming pool filter!", "Let us rent helmets from the hosts",
      "LET US RENT BICYCLES from hosts",
      "I need a crib for my baby", "I need a crib for the baby please",
      // The first is near the second, that is near the third, which is not near the first.
      "Let guests borrow bicycles and helmets", "Let guests borrow bicycles, helmets and umbrellas",
      "Let guests borrow umbrellas and bicycles",
    ]
    var posts = texts.indices.map { Post.guest($0 + 1, texts[$0], isDated: $0 != 6) }
    posts[4].question.postedAt = posts[3].question.postedAt
    return posts
  }()

  @Test func whoAsksTheSameIsOneAsk() throws {
    let groups = try SampleQueue(Self.posts).groups()
    #expect(groups.contains(["1", "2", "3", "6"]))
    #expect(groups.contains(["9", "10"]))
    #expect(groups.contains(["11", "12"]) && groups.contains(["13"]), "what was posted first leads")
    #expect(groups.contains { $0.isSuperset(of: ["4", "5", "8"]) })
    #expect(groups.reduce(0) { $0 + $1.count } == Self.posts.count)
  }

  @Test(arguments: 0..<8)
  func theOrderOfImportChangesNothing(seed: Int) throws {
    let wanted = try SampleQueue(Self.posts).groups()
    // Whatever is first and whatever is last: turned round, mirrored, and dealt into two hands.
    let turned = Array(Self.posts[(seed + 1)...]) + Self.posts[...seed]
    let dealt =
      stride(from: 0, to: turned.count, by: 2).map { turned[$0] }
      + stride(from: 1, to: turned.count, by: 2).map { turned[$0] }
    for posts in [turned, turned.reversed(), dealt] {
      #expect(try SampleQueue(posts).groups() == wanted)
    }
  }

  @Test(arguments: 1..<10)
  func importsOneAfterTheOtherGiveTheSameAsOneImport(first: Int) throws {
    let wanted = try SampleQueue(Self.posts).groups()
    for posts in [Self.posts, Self.posts.reversed()] {
      let queue = try SampleQueue(Array(posts[..<first]))
      _ = try queue.groups()
      try queue.add(Array(posts[first...]))
      #expect(try queue.groups() == wanted)
    }
  }

  @Test func importsOfOnePostEachGiveTheSameToo() throws {
    let wanted = try SampleQueue(Self.posts).groups()
    let queue = try SampleQueue()
    for post in Self.posts.reversed() {
      try queue.add([post])
      _ = try queue.groups()
    }
    #expect(try queue.groups() == wanted)
  }

  @Test(arguments: ["1", "4", "9"])
  func withoutADeletedPostTheOthersStandAsIfItHadNeverBeenThere(id: String) throws {
    let queue = try SampleQueue(Self.posts)
    _ = try queue.groups()
    _ = try queue.store.delete([id], erasing: false, at: SampleQueue.now())
    try queue.add([.guest(50, "A library of board games")])
    let others = Self.posts.filter { $0.question.postID != id } + [.guest(50, "A library of board games")]
    #expect(try queue.groups() == SampleQueue(others).groups())
  }

  @Test func anEditMovesAPost() throws {
    let queue = try SampleQueue(Self.posts)
    _ = try queue.groups()
    var edited = Post.guest(200, "I need a crib for my baby", by: "guest1")
    edited.earlierIDs = ["1"]
    try queue.add([edited])
    #expect(try queue.groups().contains(["1", "9", "10"]))
    #expect(try queue.groups().contains(["2", "3", "6"]))
  }

  @Test func whatAnItemOrARuleFitsIsAskedByItsName() throws {
    let queue = try SampleQueue([
      .guest(1, "Do you take bitcoin?"), .guest(2, "Prenez-vous le bitcoin ?"), .guest(3, "a room on Mars"),
      .guest(4, "Can I bring my dog?"),
    ])
    #expect(try queue.groups() == [["1", "2"], ["3"], ["4"]])
    let asks = try queue.posts().map { $0.triage?.ask?.description }
    #expect(asks == ["roadmap/bitcoin", "roadmap/bitcoin", "rules/mars", "features/pets"])
    #expect(try queue.posts().allSatisfy { $0.triage?.leader == nil })
  }

  @Test func noneOfManyIsWhoIsInDangerOrGoesOnInAThread() throws {
    let queue = try SampleQueue([
      .guest(1, "he harassed me"), .guest(2, "he harassed me"), .guest(3, "Do you take bitcoin?"),
      .guest(4, "We are listening.", by: "ada", parent: "3"),
      .guest(5, "Do you take bitcoin?", by: "guest3", parent: "4"),
    ])
    #expect(try queue.groups() == [["3"]])
    let kinds = try queue.posts().map { $0.triage?.kind }
    #expect(kinds == [.reply, .reply, .reply, .founder, .followUp])
  }

  @Test func whatWasEditedByHandHoldsForPostsOfTomorrow() throws {
    let queue = try SampleQueue(Self.posts)
    _ = try queue.groups()
    let pool = try #require(try queue.post("1")?.triage?.ask)
    let misspelt = try #require(try queue.post("2"))
    try queue.store.note(
      AskEdit(words: nil, ask: pool, into: AskID(.init(section: .roadmap, name: "bitcoin"))),
      of: "Teapot",
      at: SampleQueue.now()
    )
    try queue.store.note(
      AskEdit(words: [misspelt.wordsHash], ask: pool, into: AskID(post: misspelt.id)),
      of: "Teapot",
      at: SampleQueue.now()
    )
    try queue.add([.guest(60, "Do you take bitcoin?"), .guest(61, "PLEASE add a swiming pool filter")])
    #expect(try queue.groups().contains(["1", "3", "6", "60"]))
    #expect(try queue.groups().contains(["2", "61"]))
  }
}
