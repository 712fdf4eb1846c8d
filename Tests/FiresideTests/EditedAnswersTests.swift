import Foundation
import TestSupport
import Testing
import TextAnalysis

/// Edited answers to both sample campaigns, each labelled before any guard was tried on it.
@Suite("Edited answers")
struct EditedAnswersTests {
  private struct Row: Decodable {
    var name: String
    var hits: Double
    var count: Double
  }

  private struct Rows: Decodable { var rows: [Row] }

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// The share of each row over both campaigns, for the edits whose text’s hash says so.
  private func shares(where isMeant: (UInt64) -> Bool) throws -> [String: Double] {
    let lines = try String(contentsOf: Self.tests.appending(path: "Posts/edits.jsonl"), encoding: .utf8)
      .split(separator: "\n")
    let meant = try lines.filter { line in
      let post = try JSONDecoder().decode([String: JSONText].self, from: Data(line.utf8))
      return isMeant(StableHash(try #require(post["text"]?.text)).value)
    }
    let campaign = try SampleCampaign()
    let posts = try campaign.write(meant.joined(separator: "\n"), to: "edits.jsonl")
    var sums: [String: (hits: Double, count: Double)] = [:]
    for name in ["homestay", "birdsong"] {
      let knowledge = Self.tests.appending(path: "../Knowledge/\(name)").path
      let result = try Program.fireside.run(
        ["evaluate", "--knowledge", knowledge, "--json", "--posts", posts],
        in: campaign.folder
      )
      for row in try JSONDecoder().decode(Rows.self, from: Data(result.output.utf8)).rows {
        sums[row.name, default: (0, 0)].hits += row.hits
        sums[row.name, default: (0, 0)].count += row.count
      }
    }
    return sums.mapValues { $0.hits / $0.count }
  }

  /// A string, where there is one.
  private struct JSONText: Decodable {
    var text: String?

    init(from decoder: any Decoder) throws { text = try? decoder.singleValueContainer().decode(String.self) }
  }

  @Test("Two thirds that the guards were made with")
  func seen() throws {
    let shares = try shares { $0 % 3 != 0 }
    #expect(try #require(shares["edits that must be stopped, stopped"]) >= 0.95)
    #expect(try #require(shares["leaks stopped"]) == 1)
    #expect(try #require(shares["fine edits stopped"]) <= 0.03)
  }

  @Test("The third that nobody read while the guards were made")
  func unseen() throws {
    let shares = try shares { $0 % 3 == 0 }
    #expect(try #require(shares["edits that must be stopped, stopped"]) >= 0.8)
    #expect(try #require(shares["leaks stopped"]) >= 0.85)
    #expect(try #require(shares["fine edits stopped"]) <= 0.06)
  }
}
