import TestSupport
import Testing

/// Tables brought in as a user would.
struct ImportedTablesTests {
  private let campaign: SampleCampaign

  init() throws { campaign = try SampleCampaign() }

  private func bring(_ content: String, _ arguments: String...) throws -> Program.Result {
    let file = try campaign.write(content, to: "table.csv")
    let shared = ["--knowledge", campaign.folder, "--log", campaign.folder + "/log.sqlite"]
    return try Program.fireside.run(["import", file] + arguments + shared, in: campaign.folder)
  }

  @Test("What we sent ourselves is no question, whatever name stands there")
  func ours() throws {
    let inbox = try bring(
      """
      Message ID,Medium,Contact Primary Identifier,Direction,Content
      m1,mastodon,tess_b,INBOUND,Do you take bitcoin?
      m2,mastodon,Agent Lea,OUTBOUND,Not yet.
      """
    )
    #expect(
      inbox.status == 0 && inbox.output.contains("1 post of 1 person waits"),
      "\(inbox.output)\(inbox.errors)"
    )
    #expect(inbox.output.contains("1  the founder’s own"))
    let archive = try bring(
      """
      "tweet_id","in_reply_to_status_id","timestamp","text","retweeted_status_id","retweeted_status_timestamp"
      "814700000000000120","814700000000000101","2016-12-26 17:10:00 +0000","Not yet: we are listening.","",""
      """
    )
    #expect(archive.output.contains("1  the founder’s own"), "\(archive.output)")
  }

  @Test("Times that are told from now need to know when that was")
  func relative() throws {
    let table = "id,comment,when\n1,Do you take bitcoin?,2 days ago\n"
    #expect(try bring(table).output.contains("1 time is told from a now that isn’t known"))
    #expect(try !bring(table, "--collected-at", "2026-11-27").output.contains("isn’t known"))
    #expect(try bring(table, "--collected-at", "tomorrow").status == 64)
    #expect(try bring(table, "--header-line", "0").status == 64)
  }
}
