import Foundation
import Testing
import TextAnalysis

@testable import Interchange

@Suite("Exports, as files")
struct SnapshotTests {
  /// Compares what a page shows: its style and its script are files of their own.
  private func expect(_ text: String, named name: String) throws {
    let shown = try ["style.css", "script.js"].reduce(text) { text, file in
      let content = try String(contentsOf: PageTemplates.folder.appending(path: file), encoding: .utf8)
      #expect(text.contains(content) == name.hasSuffix(".html"))
      return text.replacing(content, with: "(\(file))")
    }
    try expectSnapshot(shown, named: name)
  }

  @Test("What is public by default", arguments: ExportFormat.allCases)
  func publicExport(format: ExportFormat) throws {
    try expect(export(format, sampleThreads), named: "public.\(format.fileExtension)")
  }

  @Test("With the questions, in French", arguments: ExportFormat.allCases)
  func questions(format: ExportFormat) throws {
    let all = options(language: .french, includesQuestions: true, byteOrderMark: true)
    try expect(
      export(format, sampleThreads, all),
      named: "questions-fr.\(format.fileExtension)"
    )
  }

  @Test("With nothing to export", arguments: ExportFormat.allCases)
  func empty(format: ExportFormat) throws {
    try expect(export(format, []), named: "empty.\(format.fileExtension)")
  }

  @Test("The same input gives the same bytes", arguments: ExportFormat.allCases)
  func determinism(format: ExportFormat) {
    #expect(export(format, sampleThreads) == export(format, sampleThreads))
  }
}

extension ExportFormat {
  /// How a snapshot of it is called.
  fileprivate var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .transcript: "yaml"
    case .html, .jsonl, .csv: rawValue
    }
  }
}
