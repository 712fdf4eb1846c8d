import Answering
import Foundation
import Interchange

/// Writes what drafts are into a transcript's `expect`, line by line, so that comments and order stay.
struct ExpectationRewriter {
  /// The file's text with the expectation of every mismatched turn replaced; expected failures are targets and stay.
  static func rewrite(_ text: String, with results: [TranscriptRunner.TurnResult]) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for result in results.sorted(by: { $1.turn.location < $0.turn.location })
    where result.standing == .mismatch {
      if result.turn.expectedFailure != nil {
        removeExpectedFailure(result.turn, in: &lines)
      } else {
        replaceExpectation(result, in: &lines)
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func replaceExpectation(_ result: TranscriptRunner.TurnResult, in lines: inout [String]) {
    let turn = result.turn
    let indentation = self.indentation(of: turn, in: lines)
    let expect = indentation + "expect: " + expectation(result.draft)
    guard let old = turn.expectation else {
      lines.insert(expect, at: endOfKey(at: turn.location.line - 1, indentation, in: lines))
      return
    }
    let start = old.location.line - 1
    guard lines.indices.contains(start) else { return }
    // A turn whose first key is “expect” keeps its dash.
    let isFirst = lines[start].drop { $0 == " " }.hasPrefix("-")
    let line = isFirst ? String(indentation.dropLast(2)) + "- expect: " + expectation(result.draft) : expect
    lines.replaceSubrange(start..<endOfKey(at: start, indentation, in: lines), with: [line])
  }

  private static func removeExpectedFailure(_ turn: ScriptedTurn, in lines: inout [String]) {
    let indentation = self.indentation(of: turn, in: lines)
    let start = turn.location.line - 1
    let found = lines[start...].prefix { line in
      line == lines[start] || !line.drop(while: { $0 == " " }).hasPrefix("- ") || line.hasPrefix(indentation)
    }.firstIndex { $0.hasPrefix(indentation + "expected_failure:") }
    guard let found else { return }
    lines.removeSubrange(found..<endOfKey(at: found, indentation, in: lines))
  }

  /// The spaces that the keys of a turn stand behind.
  private static func indentation(of turn: ScriptedTurn, in lines: [String]) -> String {
    guard lines.indices.contains(turn.location.line - 1) else { return "      " }
    let line = lines[turn.location.line - 1]
    let dash = line.prefix { $0 == " " }.count
    let isDashed = line.dropFirst(dash).hasPrefix("-")
    let gap = isDashed ? line.dropFirst(dash + 1).prefix { $0 == " " }.count + 1 : 0
    return String(repeating: " ", count: dash + gap)
  }

  /// The line after the value of the key at `start`: its value goes on while lines are indented deeper.
  private static func endOfKey(at start: Int, _ indentation: String, in lines: [String]) -> Int {
    var end = start + 1
    while end < lines.count, lines[end].hasPrefix(indentation + " ") { end += 1 }
    return end
  }

  private static func expectation(_ draft: Draft) -> String {
    "{ outcome: \(draft.outcome.rawValue), item: \(draft.item?.description ?? "null") }"
  }
}
