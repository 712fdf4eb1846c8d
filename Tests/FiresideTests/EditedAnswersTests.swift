import Answering
import Foundation
import Testing

@testable import fireside

/// Edited answers to both sample campaigns, each labelled before any guard was tried on it; each bound leaves a margin to
/// what was measured.
@Suite("Edited answers")
struct EditedAnswersTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardizedFileURL.path

  /// The share of each row over both campaigns.
  private func shares(_ files: String...) throws -> [String: Double] {
    let posts = try files.flatMap { try LabelledPost.load("\(Self.root)/Tests/Posts/\($0).jsonl") }
    var sums: [String: (hits: Double, count: Double)] = [:]
    for campaign in ["homestay", "birdsong"] {
      let knowledge = try KnowledgeLoader.load(folder: "\(Self.root)/Knowledge/\(campaign)")
      for row in PostEvaluation(posts, Responder(knowledge: knowledge), folder: campaign).rows {
        sums[row.name, default: (0, 0)].hits += Double(row.hits)
        sums[row.name, default: (0, 0)].count += Double(row.count)
      }
    }
    return sums.mapValues { $0.hits / $0.count }
  }

  @Test("Those that the guards were made with, and learnt from")
  func seen() throws {
    let shares = try shares("edits", "edits-at-risk")
    #expect(try #require(shares["edits that must be stopped, stopped"]) >= 0.75)
    #expect(try #require(shares["leaks stopped"]) == 1)
    #expect(try #require(shares["fine edits stopped"]) <= 0.07)
    #expect(try #require(shares["edits to people at risk that must be stopped, stopped"]) >= 0.85)
    #expect(try #require(shares["fine edits to people at risk stopped"]) <= 0.13)
  }

  @Test("Those that nobody read while the guards were made")
  func unseen() throws {
    let shares = try shares("unseen/edits")
    #expect(try #require(shares["edits that must be stopped, stopped"]) >= 0.7)
    #expect(try #require(shares["fine edits stopped"]) <= 0.17)
    #expect(try #require(shares["edits to people at risk that must be stopped, stopped"]) >= 0.65)
    #expect(try #require(shares["fine edits to people at risk stopped"]) <= 0.22)
  }
}
