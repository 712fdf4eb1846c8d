import Interchange
import TextAnalysis
import Testing

@Suite("Exports, as files")
struct SnapshotTests {
  @Test("What is public by default", arguments: ExportFormat.allCases)
  func publicExport(format: ExportFormat) throws {
    try expectSnapshot(export(format, sampleThreads), named: "public.\(format.exporter.fileExtension)")
  }

  @Test("With the questions, in French", arguments: ExportFormat.allCases)
  func questions(format: ExportFormat) throws {
    let all = options(language: .french, includesQuestions: true, byteOrderMark: true)
    try expectSnapshot(
      export(format, sampleThreads, all),
      named: "questions-fr.\(format.exporter.fileExtension)"
    )
  }

  @Test("With nothing to export", arguments: ExportFormat.allCases)
  func empty(format: ExportFormat) throws {
    try expectSnapshot(export(format, []), named: "empty.\(format.exporter.fileExtension)")
  }

  @Test("The same input gives the same bytes", arguments: ExportFormat.allCases)
  func determinism(format: ExportFormat) {
    #expect(export(format, sampleThreads) == export(format, sampleThreads))
  }
}
