import Answering
import Foundation

/// Tells the format of a dump from its beginning.
struct DumpRecognition {
  let file: DumpFile
  let options: DumpOptions

  func format() throws(DumpError) -> DumpFormat {
    if let format = options.format { return format }
    return "{[".utf8.contains(file.content.span.firstContent ?? 0) ? .x : .plain
  }

  func reader(for format: DumpFormat) throws(DumpError) -> any DumpReader {
    switch format {
    case .x: JSONDumpReader(XFormat())
    case .plain: PlainFormat(network: options.network ?? .plain)
    default: throw DumpError(file.path, "\(format.rawValue) can't be read yet")
    }
  }
}
