import Answering
import Foundation

/// A format of dumps: all that the rest of the program knows of it.
protocol RecognisedFormat {
  /// What it is, for the help of the command line.
  static var summary: String { get }

  /// How surely a file that begins so is of this format; nil if it is not. What another format makes of it doesn't count.
  static func certainty(of beginning: DumpBeginning, _ settings: DumpSettings) -> Certainty?

  /// What reads the file.
  static func reader(of file: DumpFile, _ settings: DumpSettings) throws(DumpError) -> any DumpReader
}

/// How surely a file is of a format; the surest has it.
enum Certainty: Comparable {
  /// It could be anything.
  case possible
  /// Fields stand in it under the names they go by.
  case likely
  /// It has marks that no other format has.
  case sure
}

/// The beginning of a file, as formats look at it.
enum DumpBeginning {
  /// The first objects of one document of JSON, as far as they were looked at.
  case json([JSONValue])

  /// Objects of it that are equally deep, in which the marks of one format may be.
  case marks([JSONValue])

  /// What would be the header of a table, and whether the file's name says that it is one.
  case text(header: [String], isNamedTable: Bool)
}

/// What a format is told beyond the file.
struct DumpSettings {
  /// The network of every post, whatever the file says.
  var network: Network?

  /// The columns or keys that were told, by their fields.
  var columns: [PostField: String] = [:]

  /// The line that the header of a table stands in.
  var headerLine: Int?

  /// When the dump was made.
  var collectedAt: Date?
}
