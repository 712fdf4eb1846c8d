import Answering
import Foundation
import Testing
import TextAnalysis
import ThreadStorage

@Suite struct AddingPostsTests {
  let store: ThreadStore

  init() throws {
    store = try ThreadStore(.memory)
  }

  @Test func keepsEveryField() throws {
    let whole = Post(
      question: Question(
        network: .mastodon,
        postID: "114/à?\"'",
        text: "Où est la piscine ? 🏊 'x'; DROP TABLE post; --",
        author: "zoë@social.example",
        authorName: "Zoë 🦊",
        language: .french,
        link: "https://social.example/@zoe/114",
        postedAt: noon(plus: -60.25),
        audience: .unlisted
      ),
      authorID: "77",
      parent: "100",
      conversation: "99",
      editedAt: noon(plus: -30),
      hashtags: ["Homestay2027", "été"],
      mentions: ["ada", "zoe@social.example"],
      reach: Post.Reach(likes: 1, reposts: 2, replies: 3, quotes: 4)
    )
    try store.add(whole)
    let entry = try #require(store.all().first)
    var kept = whole
    // Only the number made of it is kept.
    kept.authorID = nil
    #expect(entry.post == kept)
    #expect(entry.person == whole.person)
    #expect(entry.wordsHash == whole.question.wordsHash)
    #expect(entry.newestID == "114/à?\"'")
    #expect(entry.verdict == nil)
    #expect(entry.triage == nil)
  }

  @Test func keepsTheBareMinimum() throws {
    let bare = Post(question: Question(network: .plain, postID: "1", text: "Hm"), repostOf: "9")
    try store.add(bare)
    #expect(try store.all().map(\.post) == [bare])
  }

  @Test func addsAPostOnce() throws {
    let one = Post.sample("1")
    #expect(try store.add(one) == AddedPosts(new: 1))
    #expect(try store.add(one) == AddedPosts(known: 1))
    #expect(try store.add(.sample("2"), .sample("2"), .sample("3")) == AddedPosts(new: 2, known: 1))
    #expect(try store.all().map(\.post.question.postID) == ["1", "2", "3"])
    #expect(try store.newestPost() == 3)
  }

  @Test func knowsAPostByItsNetworkToo() throws {
    try store.add(.sample("1"))
    #expect(try store.add(.sample("1", on: .bluesky)) == AddedPosts(new: 1))
  }

  @Test func overlappingDumpsMakeTheSameQueue() throws {
    let posts = (1...6).map { Post.sample("\($0)", "Ask \($0)", by: "guest\($0)") }
    let dumps = [Array(posts[0..<3]), Array(posts[1..<5]), Array(posts[4...])]
    for dumps in permutations(dumps) {
      let store = try ThreadStore(.memory)
      var sum = AddedPosts()
      for dump in dumps { sum += try store.add(dump, to: homestay, at: noon()) }
      #expect(sum == AddedPosts(new: 6, known: 3))
      let kept = try store.all().map(\.post).sorted {
        ($0.question.postID ?? "") < ($1.question.postID ?? "")
      }
      #expect(kept == posts)
    }
  }

  @Test func aPoorerDumpTakesNothingAway() throws {
    let rich = Post(
      question: Question(
        network: .x,
        postID: "1",
        text: "A pool, please: one with a slide",
        author: "zoe",
        authorName: "Zoé",
        language: .french,
        link: "https://x.com/zoe/status/1",
        postedAt: noon(),
        audience: .public
      ),
      parent: "100",
      conversation: "100",
      hashtags: ["Homestay2027"],
      mentions: ["ada"],
      reach: Post.Reach(likes: 9, reposts: 8, replies: 7, quotes: 6)
    )
    try store.add(rich)
    let poor = Post(question: Question(network: .x, postID: "1", text: "A pool, please: one…"))
    #expect(try store.add(poor) == AddedPosts(known: 1))
    #expect(try store.all().map(\.post) == [rich])
  }

  @Test func aRicherDumpAddsWhatWasMissing() throws {
    try store.add(Post(question: Question(network: .x, postID: "1", text: "A pool, please")))
    let rich = Post(
      question: Question(
        network: .x,
        postID: "1",
        text: "A pool, please",
        author: "zoe",
        postedAt: noon()
      ),
      parent: "100",
      conversation: "100",
      hashtags: ["Homestay2027"],
      mentions: ["ada"],
      reach: Post.Reach(likes: 9)
    )
    #expect(try store.add(rich) == AddedPosts(known: 1))
    #expect(try store.all().map(\.post) == [rich])
  }

  @Test func reachOnlyGrows() throws {
    let counts = [Post.Reach(likes: 2, reposts: 5), Post.Reach(likes: 4, replies: 1), Post.Reach(quotes: 3)]
    for counts in permutations(counts) {
      let store = try ThreadStore(.memory)
      for reach in counts { try store.add(.sample("1", reach: reach)) }
      let reach = try store.all().map(\.post.reach)
      #expect(reach == [Post.Reach(likes: 4, reposts: 5, replies: 1, quotes: 3)])
    }
  }

  @Test(arguments: ["9007199254740993", "18446744073709551616000", "0012", "1e3", "at://did:plc:ab/x/3k"])
  func idsAreText(id: String) throws {
    try store.add(.sample(id, parent: id + "1"), .sample("9007199254740992"))
    let entry = try #require(store.all().first)
    #expect(entry.post.question.postID == id)
    #expect(entry.post.parent == id + "1")
    #expect(entry.newestID == id)
    #expect(try store.all().count == 2)
  }

  @Test("Of no network, what two people said under one number are two posts, each to be edited and known")
  func theNumbersOfTwoTables() throws {
    func row(_ text: String, by author: String?) -> Post {
      Post(question: Question(network: .plain, postID: "1", text: text, author: author))
    }
    #expect(try store.add(row("My host hit me", by: "ben")) == AddedPosts(new: 1))
    #expect(try store.add(row("Split the bill", by: "yan")) == AddedPosts(new: 1))
    #expect(try store.add(row("My host hit me", by: "ben"), row("Split the bill", by: "yan")).known == 2)
    #expect(try store.add(row("Split the bill, please", by: "yan")).edited == 1)
    #expect(try store.all().map(\.post.question.text) == ["My host hit me", "Split the bill, please"])
    #expect(try store.add(row("My host hit me hard", by: nil)).edited == 1, "nobody is nobody else")
  }

  @Test func losesNothingBehindANull() throws {
    try store.add(.sample("1", "before\0after"))
    #expect(try store.all().map(\.post.question.text) == ["before\u{FFFD}after"])
    #expect(try store.add(.sample("1", "before\0after")) == AddedPosts(known: 1))
  }

  @Test func whatWasDecidedBeforeItWasImportedIsDecided() throws {
    try store.decide(on: post("1"))
    try store.decide(.reject, on: post("2"))
    let undone = try store.decide(.escalate, on: post("3"))
    try store.undo(decision: undone.decision, at: noon())
    try store.decide(.later, on: post("4"))
    try store.add(.sample("1"), .sample("2"), .sample("3"), .sample("4"), .sample("5"))
    #expect(try store.all().map(\.verdict) == [.approve, .reject, nil, .later, nil])
  }

  @Test func campaignsAreApart() throws {
    try store.add(.sample("1"))
    try store.add(.sample("2"), to: "Other")
    #expect(try store.all().map(\.id) == [1])
    #expect(try store.all(of: "Other").map(\.id) == [2])
    #expect(try store.all(of: "None").isEmpty)
  }
}
