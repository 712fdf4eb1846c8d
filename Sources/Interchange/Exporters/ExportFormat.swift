/// A form that answered threads can be written in; the raw value is its name on the command line.
package enum ExportFormat: String, CaseIterable, Sendable {
  case markdown, html, jsonl, csv, transcript

  /// What writes this format.
  package var exporter: any ThreadExporter {
    switch self {
    case .markdown: MarkdownExporter()
    case .html: HTMLExporter()
    case .jsonl: JSONLinesExporter()
    case .csv: CSVExporter()
    case .transcript: TranscriptExporter()
    }
  }
}
