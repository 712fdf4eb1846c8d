import Answering
import Foundation
import TextAnalysis
import ThreadStorage

/// Noon of 1 October 2026, and any number of seconds later.
func noon(plus seconds: Double = 0) -> Date {
  Date(timeIntervalSince1970: 1_790_856_000 + seconds)
}

let stamp = KnowledgeStamp(campaign: "Homestay 2027", fingerprint: "0badc0de")
let dates = ItemID(section: .features, name: "flexible-dates")
let bitcoin = ItemID(section: .roadmap, name: "bitcoin")

func post(_ id: String?, _ text: String = "Could I pay with bitcoin?", on network: Network = .x) -> Question {
  Question(network: network, postID: id, text: text)
}

func draft(
  _ text: String? = "We are listening, no promise.",
  about item: ItemID? = bitcoin,
  concerns: [Concern] = []
) -> Draft {
  let source = SourceLocation(file: "roadmap.yaml", line: 12)
  return Draft(
    outcome: item == nil ? .fallback : .matched,
    item: item,
    language: .english,
    parts: text.map { [DraftPart(role: .answer, text: $0, source: source)] } ?? [],
    confidence: 0.9,
    margin: 0.4,
    concerns: concerns,
    evidence: Evidence(reason: "“bitcoin” is one of its asks.")
  )
}

extension ThreadStore {
  /// Records what most tests need, at noon.
  @discardableResult
  func decide(
    _ decision: ReviewDecision = .approve,
    on question: Question,
    with draft: Draft = draft(),
    thread: Int64? = nil,
    at time: Date = noon()
  ) throws(LogError) -> RecordedDecision {
    try record(
      question: question,
      draft: draft,
      decision: decision,
      thread: thread,
      knowledge: stamp,
      at: time
    )
  }
}

/// A directory of its own for a test, gone when the test is.
final class Workspace: Sendable {
  let directory: URL

  init() throws {
    directory = FileManager.default.temporaryDirectory.appendingPathComponent("fireside-\(UUID())")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: directory)
  }

  func path(_ name: String = "log.sqlite") -> String { directory.appendingPathComponent(name).path }

  func log(_ name: String = "log.sqlite") -> LogLocation { .file(path: path(name)) }

  func contents(_ name: String = "log.sqlite") throws -> Data {
    try Data(contentsOf: directory.appendingPathComponent(name))
  }

  func write(_ data: Data, to name: String = "log.sqlite") throws {
    try data.write(to: directory.appendingPathComponent(name))
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() }
  }
}
