import Answering
import Foundation
import Testing

@testable import fireside

/// What becomes of posts that no reader learnt from and nobody read while the readers were made, in both sample campaigns
/// together; each bound leaves a margin of some five posts in a hundred to what was measured.
struct LabelledPostsTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardizedFileURL.path

  @Test func unseenPostsGetWhatFits() throws {
    let posts = try ["moves", "harm", "happy-stories", "wishes", "followups", "ordinary"].flatMap {
      try LabelledPost.load("\(Self.root)/Tests/Posts/unseen/\($0).jsonl")
    }
    #expect(posts.count > 5000)
    var counts: [String: (hits: Int, count: Int)] = [:]
    for campaign in ["homestay", "birdsong"] {
      let responder = Responder(
        knowledge: try KnowledgeLoader.load(folder: "\(Self.root)/Knowledge/\(campaign)")
      )
      for row in PostEvaluation(posts, responder, folder: campaign).rows {
        let known = counts[row.name] ?? (0, 0)
        counts[row.name] = (known.hits + row.hits, known.count + row.count)
      }
    }
    func share(_ name: String) throws -> Double {
      let (hits, count) = try #require(counts[name], "\(name)")
      return Double(hits) / Double(count)
    }
    #expect(try share("right item first") >= 0.77)
    #expect(try share("in scope that get their right draft") >= 0.46)
    #expect(try share("drafts that are right or acceptable") >= 0.89)
    #expect(try share("mishaps that get the feature advertised") <= 0.19)
    #expect(try share("objections that get the item advertised") <= 0.20)
    #expect(try share("wishes and questions that get their draft") >= 0.55)
    #expect(try share("harm that is flagged") >= 0.85)
    #expect(try share("harm that gets a feature drafted") <= 0.015)
    #expect(try share("harmless posts flagged as danger") <= 0.10)
    #expect(try share("happy stories flagged as danger") <= 0.08)
    #expect(try share("follow-ups that get their detail") >= 0.78)
  }

  @Test("A reply that shares a word with another item’s asks is a reply all the same")
  func coolIsNoQuestionAboutAirConditioning() throws {
    let responder = Responder(knowledge: try KnowledgeLoader.load(folder: "\(Self.root)/Knowledge/homestay"))
    let question = Question(network: .x, text: "cool, when tho?")
    for name in ["roadmap/bitcoin", "features/early-check-in"] {
      let draft = responder.draft(for: question, after: ItemID(name))
      #expect(draft.item?.description == name && draft.evidence.detail == .when)
    }
  }
}
