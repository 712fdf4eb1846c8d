import Answering
import Foundation
import TextAnalysis

/// Finds the lines of a campaign's files that hold what somebody wrote.
struct QuotedWords {
  private let wanted: [String]

  /// Hashtags, which `learn` and `K` leave out, count for nothing; what is too short is anybody's.
  init(_ texts: [String]) {
    let all = texts.flatMap { $0.split(whereSeparator: \.isNewline) }.map { line in
      Self.folded(line.split(separator: " ").filter { !$0.hasPrefix("#") }.joined(separator: " "))
    }
    wanted = Set(all.filter { $0.split(separator: " ").count >= Self.fewestWords }).sorted()
  }

  /// `file:line` of each, in the order of the files.
  func places(in folder: String) -> [SourceLocation] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().flatMap { name in
      let path = "\(folder)/\(name)"
      let lines = (Proposal.content(at: path) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      return lines.enumerated().filter { holds($0.element) }
        .map { SourceLocation(file: path, line: $0.offset + 1) }
    }
  }

  private func holds(_ line: Substring) -> Bool {
    guard !wanted.isEmpty, case let line = " \(Self.folded(String(line))) ", line.count > 2 else {
      return false
    }
    return wanted.contains { line.contains(" \($0) ") }
  }

  private static func folded(_ text: String) -> String {
    Tokenizer.tokens(of: text).map(\.folded).joined(separator: " ")
  }

  private static let fewestWords = 3
}
