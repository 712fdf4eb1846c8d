import Foundation
import Testing
import TextAnalysis

@testable import Answering

/// A post by somebody, as a dump might have it.
private func post(
  by author: String? = "guest",
  id: String = "9",
  parent: String? = nil,
  conversation: String? = nil,
  repostOf: String? = nil,
  hashtags: [String] = [],
  mentions: [String] = []
) -> Post {
  Post(
    question: Question(network: .x, postID: id, text: "A pool, please", author: author),
    parent: parent,
    conversation: conversation,
    repostOf: repostOf,
    hashtags: hashtags,
    mentions: mentions
  )
}

@Suite("What a post is to a campaign")
struct PostKindTests {
  /// A campaign that began with post 100, and on Bluesky with one that ends in 3kroot.
  private static func intake(
    invitations: [String] = ["100", "3kroot"],
    hashtag: String? = "#Small2027",
    founder: Founder? = Founder(
      name: "Maya Okafor",
      handle: "@Maya",
      accounts: ["@maya@social.example", "mo"]
    )
  ) -> Intake {
    Intake(
      Campaign(
        name: "Small",
        founder: founder,
        invitation: LocalizedText(),
        hashtag: hashtag,
        invitationPosts: invitations,
        network: .x,
        languages: [.english]
      )
    )
  }

  @Test(
    "A post is known for what it is",
    arguments: [
      (post(parent: "100"), PostKind.reply),
      (post(parent: "at://did:plc:ab/app.bsky.feed.post/3kroot"), .reply),
      (post(parent: "at://did:plc:ab/app.bsky.feed.post/3kroot2"), .conversation),
      (post(parent: "3kroot"), .reply),
      (post(parent: "1100", conversation: "1100"), .conversation),
      (post(), .reply),
      (post(conversation: "100"), .reply),
      (post(parent: "7", hashtags: ["SMALL2027"]), .hashtag),
      (post(parent: "7", hashtags: ["#small2027"]), .hashtag),
      (post(parent: "7", hashtags: ["Small"]), .conversation),
      (post(parent: "7", mentions: ["MAYA"]), .mention),
      (post(parent: "7", mentions: ["@maya"]), .mention),
      (post(parent: "7", mentions: ["mo"]), .mention),
      (post(parent: "7", mentions: ["maya2"]), .conversation),
      (post(parent: "7", hashtags: ["small2027"], mentions: ["maya"]), .hashtag),
      (post(by: "maya"), .founder),
      (post(by: "@MAYA", parent: "100"), .founder),
      (post(by: "Maya@Social.example", parent: "7"), .founder),
      (post(by: nil, parent: "7"), .conversation),
      (post(repostOf: "100"), .repost),
      (post(by: "maya", repostOf: "5"), .repost),
      (post(parent: "100", repostOf: "5", hashtags: ["small2027"]), .repost),
    ]
  )
  func kinds(post: Post, kind: PostKind) {
    #expect(Self.intake().kind(of: post) == kind)
  }

  @Test("What opened the floor is no question, whoever wrote it")
  func invitation() {
    var root = post(by: "team")
    root.question.postID = "100"
    #expect(Self.intake().kind(of: root) == .founder)
    root.parent = "7"
    #expect(Self.intake().kind(of: root) == .conversation)
  }

  @Test(
    "An account may be given as networks write it, or by its address",
    arguments: ["u/mo", "/u/mo", "https://x.com/Mo", "@mo"]
  )
  func accounts(written: String) {
    let founder = Founder(name: "Maya", handle: nil, accounts: [written])
    #expect(Self.intake(founder: founder).isFounder("mo"))
  }

  @Test("Without invitation posts, any reply answers the invitation", arguments: [nil, "7", "at://did/x/3k"])
  func withoutInvitationPosts(parent: String?) {
    let intake = Self.intake(invitations: [])
    #expect(intake.kind(of: post(parent: parent, conversation: parent)) == .reply)
    #expect(intake.kind(of: post(by: "maya", parent: parent)) == .founder)
    #expect(intake.kind(of: post(parent: parent, repostOf: "5")) == .repost)
  }

  @Test("A reply to what the founder wrote follows up; to what the founder began with, it answers that")
  func repliesToTheFounder() {
    let answer = post(by: "mo", id: "20", parent: "9")
    let start = post(by: "maya", id: "30")
    let stranger = post(by: "somebody", id: "40", parent: "9")
    let intake = Self.intake()
    #expect(intake.kind(of: post(parent: "20"), replyingTo: answer) == .followUp)
    #expect(intake.kind(of: post(parent: "20", hashtags: ["small2027"]), replyingTo: answer) == .followUp)
    #expect(intake.kind(of: post(parent: "30"), replyingTo: start) == .reply)
    #expect(intake.kind(of: post(parent: "40"), replyingTo: stranger) == .conversation)
    #expect(intake.kind(of: post(by: "maya", parent: "20"), replyingTo: answer) == .founder)
    let open = Self.intake(invitations: [])
    #expect(open.kind(of: post(parent: "20"), replyingTo: answer) == .followUp)
    #expect(open.kind(of: post(parent: "40"), replyingTo: stranger) == .reply)
  }

  @Test("Who goes on with what they said under the invitation replies to that still")
  func partsOfOnePersonsThread() {
    let intake = Self.intake()
    let first = post(id: "50", parent: "100")
    let second = post(parent: "50")
    #expect(intake.kind(of: second, replyingTo: first, goingOnFrom: (first, nil)) == .reply)
    #expect(intake.kind(of: second, replyingTo: first) == .conversation, "by somebody else")
    let talk = post(id: "60", parent: "59")
    #expect(intake.kind(of: post(parent: "60"), replyingTo: talk, goingOnFrom: (talk, nil)) == .conversation)
    let below = post(parent: "60", conversation: "100")
    #expect(intake.kind(of: below, replyingTo: talk, goingOnFrom: (talk, nil)) == .reply)
  }

  @Test("Who goes on with anything else that is a question asks still")
  func partsOfOtherThreads() {
    let intake = Self.intake()
    let answer = post(by: "mo", id: "20", parent: "9")
    let starts: [(Post, Post?, PostKind)] = [
      (post(id: "50", hashtags: ["small2027"]), nil, .hashtag),
      (post(id: "50", mentions: ["maya"]), nil, .mention),
      (post(id: "50"), nil, .reply), (post(id: "50", parent: "20"), answer, .followUp),
    ]
    for (start, above, kind) in starts {
      #expect(intake.kind(of: post(parent: "50"), replyingTo: start, goingOnFrom: (start, above)) == kind)
    }
  }

  @Test("A reply to an invitation is no follow-up, though the founder wrote it under another post")
  func invitationInAThread() {
    let invitation = post(by: "maya", id: "100", parent: "99")
    #expect(Self.intake().kind(of: post(parent: "100"), replyingTo: invitation) == .reply)
  }

  @Test("A campaign may know no founder and no hashtag")
  func bare() {
    let intake = Self.intake(hashtag: nil, founder: nil)
    #expect(intake.kind(of: post(by: "maya", parent: "7", hashtags: ["small2027"])) == .conversation)
    #expect(!intake.isFounder(post(by: "")))
    #expect(!intake.isFounder(post(by: nil)))
  }

  @Test(
    "Somebody waits for an answer to questions alone",
    arguments: [
      (PostKind.reply, true), (.hashtag, true), (.mention, true), (.followUp, true), (.founder, false),
      (.repost, false), (.part, false), (.conversation, false),
    ]
  )
  func questions(kind: PostKind, isQuestion: Bool) {
    #expect(kind.isQuestion == isQuestion)
  }

  @Test("The log keeps kinds by names that stay")
  func names() {
    #expect(
      PostKind.allCases.map(\.rawValue)
        == ["reply", "hashtag", "mention", "follow-up", "news", "founder", "repost", "part", "conversation"]
    )
  }
}
