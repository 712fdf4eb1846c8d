import Answering
import Foundation
import Testing
import ThreadStorage

/// What is being typed, kept beside the log.
@Suite struct UnfinishedWordsTests {
  let workspace: Workspace
  let store: ThreadStore

  init() throws {
    workspace = try Workspace()
    store = try ThreadStore(workspace.log())
    try store.add(.sample("1"), .sample("2", by: "kim"))
  }

  private func words(at desk: Desk? = nil, by reviewer: String? = "ada") -> UnfinishedWords {
    UnfinishedWords(beside: workspace.log(), reviewer: reviewer, desk: desk)
  }

  private var files: [String] {
    get throws {
      let folder = workspace.path("log.sqlite-typing")
      guard FileManager.default.fileExists(atPath: folder) else { return [] }
      return try FileManager.default.contentsOfDirectory(atPath: folder).map { "\(folder)/\($0)" }
    }
  }

  @Test func whatWasTypedIsOfferedAtTheNextDeskForTheSamePost() throws {
    var desk: Desk? = try store.takeDesk()
    words(at: desk).keep("We are", for: post("1"))
    words(at: desk).keep("We are listening", for: post("1"))
    desk = nil
    let next = try store.takeDesk()
    #expect(words(at: next).words(for: post("1")) == "We are listening")
    #expect(words(at: next).words(for: post("2")) == nil)
    #expect(words(at: next).words(for: post("1", on: .mastodon)) == nil)
    #expect(words(at: next, by: "bob").words(for: post("1")) == nil)
    #expect(try files.count == 1)
    withExtendedLifetime(next) {}
  }

  @Test func nobodyIsOfferedWhatIsBeingTypedAtAnotherDesk() throws {
    var mine: Desk? = try store.takeDesk()
    let theirs = try store.takeDesk()
    words(at: mine).keep("Mine", for: post("1"))
    let there = words(at: theirs)
    #expect(there.words(for: post("1")) == nil)
    there.keep("Theirs", for: post("1"))
    there.settle(post("1"))
    #expect(words(at: mine).words(for: post("1")) == "Mine")
    mine = nil
    #expect(there.words(for: post("1")) == "Mine", "whoever had it is gone")
    there.keep("Mine, and more", for: post("1"))
    #expect(try files.count == 1)
    withExtendedLifetime(theirs) {}
  }

  @Test func whatIsDecidedOrDroppedLeavesNothing() throws {
    for end in [{ $0.settle(post("1")) }, { $0.keep(nil, for: post("1")) }] as [(UnfinishedWords) -> Void] {
      let words = words()
      words.keep("We are", for: post("1"))
      #expect(try files.count == 1)
      end(words)
      #expect(words.words(for: post("1")) == nil)
      #expect(try !workspace.names.contains { $0.hasSuffix("-typing") })
    }
  }

  @Test func onlyItsUserMayReadIt() throws {
    words().keep("We are", for: post("1"))
    for path in try files + [workspace.path("log.sqlite-typing")] {
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? 0
      #expect(mode & 0o077 == 0)
    }
    #expect(try !files.description.contains("ada"))
  }

  @Test func whatIsForgottenOrDeletedTakesItAlong() throws {
    for leave in [
      { _ = try store.forget(.author("@kim", on: nil), at: noon()) },
      { _ = try store.delete(["2"], erasing: true, at: noon()) },
      { _ = try store.delete(["x:2"], erasing: false, at: noon()) },
    ] {
      words().keep("Dear Kim", for: post("2"))
      words(by: "bob").keep("Dear Kim", for: post("2"))
      words().keep("We are", for: post("1"))
      try Data("Dear K".utf8).write(to: URL(filePath: #require(files.first { $0.contains("-0") }) + ".new"))
      try leave()
      #expect(words().words(for: post("2")) == nil && words(by: "bob").words(for: post("2")) == nil)
      #expect(words().words(for: post("1")) == "We are")
      #expect(try files.allSatisfy { try !String(contentsOfFile: $0, encoding: .utf8).contains("Kim") })
    }
  }

  @Test(arguments: [ForgottenSubject.post("2"), .author("@kim", on: nil)])
  func whatIsTypedOnAfterPeopleWereForgottenIsKeptNowhere(_ subject: ForgottenSubject) throws {
    let words = words()
    words.keep("Dear", for: post("2"))
    _ = try store.forget(subject, at: noon())
    words.keep("Dear Kim", for: post("2"))
    #expect(words.words(for: post("2")) == nil)
    #expect(try files.isEmpty && !workspace.names.contains { $0.hasSuffix("-typing") })
    words.keep("We are", for: post("1"))
    #expect(try files.count == 1)
  }

  @Test func whatIsLeftOfForgottenPeopleGoesAtTheNextDesk() throws {
    words().keep("Dear", for: post("2"))
    let file = URL(filePath: try #require(files.first))
    _ = try store.forget(.post("2"), at: noon())
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data("Dear Kim".utf8).write(to: file)
    #expect(words().words(for: post("2")) == nil)
    #expect(try files.isEmpty)
  }

  @Test func aLogInMemoryKeepsThemInMemory() {
    let words = UnfinishedWords(beside: .memory, reviewer: "ada", desk: nil)
    words.keep("We are", for: post(nil, "Bitcoin?"))
    #expect(words.words(for: post(nil, "Bitcoin?")) == "We are")
    #expect(words.words(for: post(nil, "Dogs?")) == nil)
    words.settle(post(nil, "Bitcoin?"))
    #expect(words.words(for: post(nil, "Bitcoin?")) == nil)
  }
}
