import Foundation
import TestSupport
import Testing

@testable import fireside

/// A folder into which dumps are put while others review.
struct WatchedFolderTests {
  private let campaign: SampleCampaign
  private let path: String

  init() throws {
    campaign = try SampleCampaign()
    path = campaign.folder + "/dumps"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  @Test func aDumpIsTakenUpOnceAndWhenItHasComeToRest() throws {
    var folder = try WatchedFolder(path)
    #expect(folder.ready().isEmpty)
    try campaign.write("a", to: "dumps/b.txt")
    try campaign.write("a", to: "dumps/.hidden")
    try campaign.write("a", to: "dumps/b.json.part")
    #expect(folder.ready().isEmpty, "it may still be written")
    try campaign.write("a and more", to: "dumps/b.txt")
    #expect(folder.ready().isEmpty, "it was written since")
    #expect(folder.ready() == [path + "/b.txt"])
    #expect(folder.ready().isEmpty)
    try campaign.write("a and more, and more", to: "dumps/b.txt")
    try campaign.write("c", to: "dumps/a.txt")
    _ = folder.ready()
    #expect(folder.ready() == [path + "/a.txt", path + "/b.txt"])
  }

  @Test func aFileIsNoFolder() throws {
    let file = try campaign.write("a", to: "file.txt")
    #expect(throws: BadInput.self) { try WatchedFolder(file) }
    #expect(throws: BadInput.self) { try WatchedFolder("/no/such/folder") }
  }

  @Test("What is put there while somebody reviews comes up, danger first")
  func live() throws {
    let shared = ["--knowledge", campaign.folder, "--log", campaign.folder + "/log.sqlite"]
    func post(_ id: Int, _ text: String) -> String {
      #"{"id":"\#(id)","text":"\#(text)","author":"guest\#(id)","network":"mastodon"}"# + "\n"
    }
    try campaign.write(post(1, "Do you take bitcoin?") + post(2, "Can I bring my dog?"), to: "dumps/1.jsonl")
    let watcher = try PipedProgram(["import", "--watch", path] + shared, in: campaign.folder)
    try watcher.waitFor("2 posts of 2 people wait")
    let review = try PipedProgram(["review"] + shared, in: campaign.folder)
    try review.waitFor("  why: ")
    try campaign.write(post(3, "Is there a lamp?") + post(4, "he harassed me"), to: "dumps/2.jsonl")
    try watcher.waitFor("4 posts of 4 people wait")
    try review.send("y\n")
    try review.waitFor("2 new")
    try review.waitFor("1 in danger: shown next")
    try review.waitFor("> he harassed me")
    watcher.kill()
    review.kill()
  }
}
