import Answering
import Foundation
import Interchange
import Testing
import TextAnalysis

/// Seconds after 1 November 2026, 10:00 UTC.
func morning(_ seconds: Double = 0) -> Date { Date(timeIntervalSince1970: 1_793_527_200 + seconds) }

@Suite("What networks give becomes posts")
struct NetworkDumpTests {
  @Test("A page of X")
  func xPage() throws {
    let dump = try readDump(named: "x-page.json")
    #expect(dump.format == .x && dump.skipped.isEmpty && dump.posts.count == 3)
    let first = Post(
      question: Question(
        network: .x,
        postID: "1850000000000000001",
        text: "@founder Tea & coffee <b>in</b> the kitchen, please &amp; soon #Homestay2027",
        author: "ada",
        authorName: "Ada L.",
        language: .english,
        link: "https://x.com/ada/status/1850000000000000001",
        postedAt: morning(),
        audience: .public
      ),
      authorID: "2001",
      parent: "1849999999999999999",
      conversation: "1849999999999999999",
      earlierIDs: ["1850000000000000000"],
      hashtags: ["Homestay2027"],
      mentions: ["founder"],
      reach: .init(likes: 30, reposts: 1, replies: 2, quotes: 4)
    )
    #expect(dump.posts.first == first)
  }

  @Test("X: the long text, the protected account, the repost, and what is told beside them")
  func xOddities() throws {
    let dump = try readDump(named: "x-page.json")
    let long = try #require(dump.posts.dropFirst().first)
    #expect(long.question.text.hasSuffix("les animaux ? #Chien") && long.hashtags == ["Chien"])
    #expect(
      long.question.audience == .private && long.question.language == .french && long.earlierIDs.isEmpty
    )
    #expect(long.reach == .init())
    let repost = try #require(dump.posts.last)
    #expect(repost.repostOf == "1850000000000000001" && repost.parent == nil && repost.question.author == nil)
    #expect(repost.authorID == "2003" && repost.question.audience == nil)
    #expect(repost.question.link == "https://x.com/i/status/1850000000000000003")
    #expect(dump.notes.count == 3)
    #expect(
      ["1 error", "withheld", "next_token"].allSatisfy { word in dump.notes.contains { $0.contains(word) } }
    )
  }

  @Test("X: flattened posts, one a line, and those of the API before")
  func xLines() throws {
    let dump = try readDump(
      """
      {"id":"1","text":"Flat","author_id":"5","author":{"id":"5","username":"ada","name":"Ada","protected":true}}
      {"id_str":"9007199254740993","id":9007199254740992,"full_text":"Old","created_at":"Wed Oct 10 20:19:24 +0000 2018",\
      "user":{"id_str":"6","screen_name":"bob"},"in_reply_to_status_id_str":"1","favorite_count":3,"retweet_count":2,\
      "entities":{"hashtags":[{"text":"tea"}],"user_mentions":[{"screen_name":"ada"}]}}
      {"delete":{"tweet":{"id":"7"}}}
      """
    )
    #expect(dump.format == .x && dump.ids == ["1", "9007199254740993"] && dump.skipped.isEmpty)
    #expect(
      dump.posts.map(\.question.author) == ["ada", "bob"] && dump.posts.first?.question.audience == .private
    )
    let old = try #require(dump.posts.last)
    #expect(old.question.postedAt == Date(timeIntervalSince1970: 1_539_202_764) && old.parent == "1")
    #expect(old.hashtags == ["tea"] && old.mentions == ["ada"] && old.reach == .init(likes: 3, reposts: 2))
    #expect(dump.notes.count == 1 && dump.notes[0].contains("deletion"))
  }

  @Test("X: pages one after the other; only the last says whether there are more")
  func xPages() throws {
    func page(_ id: Int, _ meta: String) -> String {
      #"{"data":[{"id":"\#(id)","text":"Post","author_id":"\#(id)"}],"#
        + #""includes":{"users":[{"id":"\#(id)","username":"user\#(id)"}]},"meta":{\#(meta)}}"#
    }
    let pages = [page(1, #""next_token":"a""#), page(2, #""result_count":1"#)]
    for separator in ["\n", "", "\r\n\r\n", ",", ",\n"] {
      let dump = try readDump(pages.joined(separator: separator))
      #expect(
        dump.posts.map(\.question.author) == ["user1", "user2"] && dump.notes.isEmpty && dump.skipped.isEmpty
      )
    }
    #expect(try readDump("[" + pages.joined(separator: ",\n") + "]").ids == ["1", "2"])
    #expect(try readDump(pages.reversed().joined(separator: "\n")).notes.count == 1)
    #expect(try readDump(#"{"data":{"id":"1","text":"One"},"includes":{}}"#).ids == ["1"])
    #expect(try readDump(#"{"meta":{"result_count":0}}"#).entries.isEmpty)
  }

  @Test(
    "Mastodon says when a status was edited",
    arguments: [("\"2026-11-01T10:01:00.000Z\"", true), ("null", false)]
  )
  func mastodonEdit(time: String, isEdited: Bool) throws {
    let dump = try readDump(
      #"[{"id":"1","content":"<p>Tea</p>","visibility":"public","account":{"id":"2","acct":"ada"},"edited_at":"#
        + time + "}]"
    )
    #expect(dump.posts.map(\.editedAt) == [isEdited ? morning(60) : nil])
  }

  @Test("X as twarc-csv writes it")
  func twarc() throws {
    let dump = try readDump(named: "twarc.csv")
    let page = try readDump(named: "x-page.json")
    #expect(dump.format == .twarc && dump.notes.isEmpty)
    var first = try #require(page.posts.first)
    first.question.text = "Tea & coffee,\n\"in\" the kitchen"
    first.question.audience = nil
    #expect(dump.posts.first == first)
    #expect(dump.posts.last?.repostOf == "1850000000000000001" && dump.posts.last?.hashtags == [])
    #expect(dump.skippedLines == [5] && dump.skipped[0].contains("1.85E+18"))
  }

  @Test("Mastodon: the context of a status")
  func mastodon() throws {
    let dump = try readDump(named: "mastodon-context.json")
    #expect(dump.format == .mastodon && dump.posts.count == 3)
    let second = Post(
      question: Question(
        network: .mastodon,
        postID: "113000000000000002",
        text: "Les chiens\n\n@founder Un chien & un chat\u{A0}?\n"
          + "Voir https://example.com/animaux/regles?lang=fr\n\nMerci #homestay2027",
        author: "zoe@other.example",
        authorName: "Zoé 🐶",
        language: .french,
        link: "https://other.example/@zoe/9",
        postedAt: morning(),
        audience: .private
      ),
      authorID: "2",
      parent: "113000000000000001",
      hashtags: ["homestay2027"],
      mentions: ["founder"],
      reach: .init(likes: 5)
    )
    #expect(dump.posts.dropFirst().first == second)
    #expect(dump.posts.first?.reach == .init(likes: 1, reposts: 2, replies: 3))
    let boost = try #require(dump.posts.last)
    #expect(boost.repostOf == "113000000000000002" && boost.question.text == "Un chien")
    #expect(
      boost.question.link == nil && boost.question.postedAt == nil && boost.question.audience == .private
    )
    #expect(dump.skippedLines == [26] && dump.skipped[0].contains("no words"))
  }

  @Test("Mastodon: a status, a list, lines, a search, notifications")
  func mastodonShapes() throws {
    let status = #"{"id":"1","content":"<p>Tea</p>","account":{"acct":"ada"}}"#
    for content in [
      status, "[\(status)]", "\n\n\(status)\n", #"{"statuses":[\#(status)],"accounts":[]}"#,
      #"[{"id":"9","type":"mention","status":\#(status)}]"#,
    ] {
      let dump = try readDump(content)
      #expect(dump.format == .mastodon && dump.ids == ["1"] && dump.texts == ["Tea"], "\(content) \(dump)")
    }
  }

  @Test("Bluesky: a thread")
  func bluesky() throws {
    let dump = try readDump(named: "bluesky-thread.json")
    #expect(dump.format == .bluesky && dump.skipped.isEmpty && dump.posts.count == 3)
    let root = "at://did:plc:founder/app.bsky.feed.post/3root"
    let second = Post(
      question: Question(
        network: .bluesky,
        postID: "at://did:plc:zoe/app.bsky.feed.post/3abc",
        text: "Un été à vélo ? @founder.example.com #vélo",
        author: "zoe.bsky.social",
        authorName: "Zoé",
        language: .french,
        link: "https://bsky.app/profile/zoe.bsky.social/post/3abc",
        postedAt: morning(),
        audience: .public
      ),
      authorID: "did:plc:zoe",
      parent: root,
      conversation: root,
      hashtags: ["hidden", "vélo"],
      mentions: ["founder.example.com"],
      reach: .init(likes: 9, replies: 2)
    )
    #expect(dump.posts.dropFirst().first == second)
    #expect(dump.posts.first?.conversation == root && dump.posts.first?.parent == nil)
    let third = try #require(dump.posts.last)
    #expect(third.question.author == nil && third.question.postedAt == nil)
    #expect(third.question.link == "https://bsky.app/profile/did:plc:bob/post/3def")
    #expect(dump.notes.map { $0.prefix(6) } == ["1 post", "1 post", "1 post", "2 repl", "1 time"])
    #expect(
      ["notFoundPost", "blockedPost", "depth"].allSatisfy { word in dump.notes.contains { $0.contains(word) }
      }
    )
  }

  @Test("Bluesky: lists, feeds with reposts, and the posts above the one asked for")
  func blueskyShapes() throws {
    func post(_ key: String) -> String {
      #"{"uri":"at://did:plc:a/app.bsky.feed.post/\#(key)","author":{"did":"did:plc:a","handle":"a.b"},"#
        + #""record":{"text":"Post \#(key)"}}"#
    }
    let repost = ##"{"$type":"app.bsky.feed.defs#reasonRepost","by":{"did":"did:plc:z","handle":"z.b"}}"##
    let feed = try readDump(
      #"{"feed":[{"post":\#(post("1")),"reason":\#(repost)},{"post":\#(post("2"))}],"cursor":"x"}"#
    )
    #expect(feed.format == .bluesky && feed.texts == ["Post 1", "Post 2"])
    #expect(
      feed.posts[0].repostOf == "at://did:plc:a/app.bsky.feed.post/1"
        && feed.posts[0].question.author == "z.b"
    )
    #expect(feed.posts[0].question.postID != feed.posts[0].repostOf && feed.posts[1].repostOf == nil)

    #expect(try readDump(#"{"posts":[\#(post("1")),\#(post("2"))]}"#).texts == ["Post 1", "Post 2"])
    #expect(try readDump(post("1") + "\n" + post("2")).format == .bluesky)
    let child =
      #"{"post":\#(post("3")),"parent":{"post":\#(post("2")),"parent":{"post":\#(post("1"))}},"replies":[]}"#
    for content in [#"{"thread":\#(child)}"#, #"[{"thread":\#(child)}]"#] {
      #expect(try readDump(content).texts == ["Post 1", "Post 2", "Post 3"])
    }
  }

  @Test("Product Hunt: comments and the replies to them")
  func productHunt() throws {
    let dump = try readDump(named: "producthunt.json")
    #expect(dump.format == .producthunt && dump.ids == ["3001", "3002"])
    let first = Post(
      question: Question(
        network: .producthunt,
        postID: "3001",
        text: "Could there be pets?\n\nSee https://example.com/pets/rules or this",
        author: "ada",
        authorName: "Ada",
        link: "https://www.producthunt.com/products/homestay?comment=3001",
        postedAt: morning(),
        audience: .public
      ),
      authorID: "77",
      reach: .init(likes: 12, replies: 3)
    )
    #expect(dump.posts.first == first)
    let reply = try #require(dump.posts.last)
    #expect(
      reply.parent == "3001" && reply.question.text == "1 < 2 & that\nis all" && reply.question.author == nil
    )
    #expect(dump.skippedLines == [26] && dump.notes.count == 2)
    #expect(dump.notes.allSatisfy { $0.contains("hasNextPage") })
    let alone = #"{"node":{"id":"1","body":"Alone","createdAt":"2026-11-01"}}"#
    #expect(try readDump(alone, .init(format: .producthunt)).ids == ["1"])
    #expect(try readDump(#"{"data":{"post":null}}"#).format == .producthunt)
  }
}
