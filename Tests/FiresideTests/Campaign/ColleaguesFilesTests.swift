import TestSupport
import Testing

/// What is written for colleagues and other programs says that an item is internal, and no more of it.
struct ColleaguesFilesTests {
  @Test(
    "No word of an internal item, and a mark on what was written to few",
    arguments: [["draft", "--all"], ["queue", "--json"], ["asks", "--json"]]
  )
  func marks(_ arguments: [String]) throws {
    let desk = try QueueDesk()
    try desk.campaign.write(
      #"{"id":"1","network":"mastodon","text":"Will you own apartments yourselves","parent":"1000","audience":"direct"}"#
        + "\n"
        + #"{"id":"2","network":"mastodon","text":"Do you take bitcoin","parent":"1000","audience":"public"}"#,
      to: "posts.jsonl"
    )
    #expect(try desk.run("import", "posts.jsonl").status == 0)
    let lines = try desk.run(arguments)
    #expect(lines.status == 0, "\(lines.errors)")
    #expect(lines.output.contains("roadmap/internal") && lines.output.contains("roadmap/bitcoin"))
    #expect(lines.output.contains(#""audience":"direct""#) && !lines.output.contains(#""audience":"public""#))
    for secret in ["secret-flat", "Company flats", "Appartements maison"] {
      #expect(!lines.output.contains(secret), "\(secret): \(lines.output)")
    }
  }
}
