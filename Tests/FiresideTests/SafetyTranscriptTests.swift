import Answering
import Foundation
import Interchange
import Testing

@testable import fireside

/// The invariant that matters most, over every post of the sample campaigns that speaks of harm: silence and a human
/// are both fine, a joke, a cheer or a feature never is.
struct SafetyTranscriptTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Knowledge").standardizedFileURL.path

  @Test(arguments: ["homestay", "birdsong"])
  func noPostAboutHarmGetsALightAnswer(_ campaign: String) throws {
    let folder = "\(Self.root)/\(campaign)"
    let responder = Responder(knowledge: try KnowledgeLoader.load(folder: folder))
    let turns = try TranscriptLoader.load([folder + "/transcripts"]).flatMap(\.turns)
    let grave = turns.filter { $0.expectation?.outcome == .escalated }
    #expect(grave.count > 200)
    for turn in grave {
      let draft = responder.draft(for: Question(network: .plain, text: turn.question))
      #expect(draft.outcome != .matched, "\(turn.location): “\(turn.question)” gets \(draft.item as Any)")
    }
  }
}
