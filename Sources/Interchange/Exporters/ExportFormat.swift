/// A form that answered threads can be written in; the raw value is its name on the command line.
package enum ExportFormat: String, CaseIterable, Sendable {
  case markdown, html, jsonl, csv, transcript

  /// What writes this format.
  package var exporter: any ThreadExporter.Type {
    switch self {
    case .markdown: MarkdownExporter.self
    case .html: HTMLExporter.self
    case .jsonl: JSONLinesExporter.self
    case .csv: CSVExporter.self
    case .transcript: TranscriptExporter.self
    }
  }
}
