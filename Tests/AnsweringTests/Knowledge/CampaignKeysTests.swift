import Testing

@testable import Answering

@Suite("What a campaign says of its posts and its founder's accounts")
struct CampaignKeysTests {
  private static func campaign(_ keys: String, founder: String = "name: Maya") throws -> CampaignFolder {
    try CampaignFolder([
      "campaign.yaml": "campaign:\n  name: Small\n  founder: { \(founder) }\n  \(keys)\n"
    ])
  }

  @Test("The posts it began with and the founder's other accounts are read as they are written")
  func read() throws {
    let folder = try Self.campaign(
      "invitation_posts: [\"1790856000123456789\", \"at://did:plc:ab/app.bsky.feed.post/3kroot\"]",
      founder: "name: Maya, handle: \"@maya\", accounts: [\"@maya@social.example\", maya.bsky.social]"
    )
    let campaign = try folder.load().campaign
    #expect(campaign.invitationPosts == ["1790856000123456789", "at://did:plc:ab/app.bsky.feed.post/3kroot"])
    #expect(campaign.founder?.accounts == ["@maya@social.example", "maya.bsky.social"])
  }

  @Test(
    "An id keeps all its digits without quotes too",
    arguments: ["9007199254740993", "0012", "1e5", "0x10"]
  )
  func digits(id: String) throws {
    #expect(try Self.campaign("invitation_posts: [\(id)]").load().campaign.invitationPosts == [id])
  }

  @Test("Neither has to be there")
  func absent() throws {
    let campaign = try Self.campaign("hashtag: \"#Small\"").load().campaign
    #expect(campaign.invitationPosts == [])
    #expect(campaign.founder?.accounts == [])
  }

  @Test(
    "Other shapes are refused with their place",
    arguments: [
      (
        "invitation_posts: \"100\"", "name: Maya",
        "4: “invitation_posts” should be a list (- …), this is text"
      ),
      (
        "invitation_posts: [[\"100\"]]", "name: Maya",
        "4: “invitation_posts” should be a list of texts, here is a list"
      ),
      ("hashtag: a", "name: Maya, accounts: maya", "3: “accounts” should be a list (- …), this is text"),
      (
        "hashtag: a", "name: Maya, accounts: [{ x: maya }]",
        "3: “accounts” should be a list of texts, here is a mapping"
      ),
    ]
  )
  func refused(keys: String, founder: String, fault: String) throws {
    #expect(try Self.campaign(keys, founder: founder).faults() == ["./campaign.yaml:\(fault)"])
  }
}
