import Foundation

@testable import Retrieval
@testable import TextAnalysis

/// A few documents that are quick to train on.
enum SmallCorpus {
  static func document(
    _ id: String,
    _ asks: [String],
    not: [String] = [],
    in language: Language = .english
  ) -> Document {
    Document(
      id: id,
      passages: asks.map { .init(role: .ask, language: language, text: $0) }
        + not.map { .init(role: .nearMiss, language: language, text: $0) }
    )
  }

  static let documents = [
    document("bitcoin", ["pay with bitcoin", "crypto money", "do you take bitcoin"]),
    document("photo", ["more photos of the home", "a photo of each room"], not: ["my photo is ugly"]),
    document("wifi", ["show the wifi speed", "is the wifi fast", "fast internet at home"]),
  ]

  static let questions = [
    "can I pay in bitcoin", "bitcon", "photos plz", "my photo is so ugly", "fast wifi", "good morning", "",
    "argent money home", "zxcvb 42",
  ]

  static func tokens(_ text: String) -> [Token] { Tokenizer.tokens(of: text) }
}

/// A folder of its own for each test, gone with the last reference to it.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("retrieval-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The names of the files in it, sorted.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
}
