package import Foundation
import Yams

/// A YAML document with the line of each value: what knowledge and transcripts are read from.
package struct YAMLValue: Sendable {
  /// The three shapes a value has; everything scalar is text until somebody asks for more.
  package enum Shape: Sendable {
    case null
    case text(String)
    case list([YAMLValue])
    case mapping([Entry])
  }

  /// A key and its value.
  package struct Entry: Sendable {
    package var key: String
    package var keyLocation: SourceLocation
    package var value: YAMLValue
  }

  package var shape: Shape
  package var location: SourceLocation

  /// The largest file that is read, in bytes.
  package static let largestFile = 16 * 1024 * 1024

  /// How deep lists and mappings may lie in one another; keeps a hostile file from using up the stack.
  private static let deepest = 64

  /// Reads the one YAML document in the file at `path`; faults name the file as `name`.
  package static func read(fileAt path: String, as name: String) throws(FaultyInput) -> YAMLValue {
    try read(FileManager.default.contents(atPath: path), as: name)
  }

  /// Reads the one YAML document in a file’s bytes; nil for a file that could not be read.
  static func read(_ data: Data?, as name: String) throws(FaultyInput) -> YAMLValue {
    let start = SourceLocation(file: name, line: 1)
    guard let data else {
      throw FaultyInput([Fault(start, "can't be read: give a file that is there and that you may open")])
    }
    guard data.count <= largestFile else {
      throw FaultyInput([Fault(start, "is over 16 MB: cut it into several files")])
    }
    return try parse(data, as: name)
  }

  /// Reads the one YAML document in `data`, which must be UTF-8 without NUL bytes.
  package static func parse(_ data: Data, as name: String) throws(FaultyInput) -> YAMLValue {
    // Byte by byte through `Data` takes a hundred times as long.
    let bytes = [UInt8](data)
    if let nul = bytes.firstIndex(of: 0) {
      throw FaultyInput([
        Fault(
          location(of: data.startIndex + nul, in: data, name),
          "there is a NUL byte here: save the file as UTF-8 text"
        )
      ])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FaultyInput([
        Fault(firstInvalidUTF8(in: data, name), "this is not UTF-8: save the file as UTF-8 text")
      ])
    }
    do {
      guard let node = try Yams.compose(yaml: text, .basic) else {
        return YAMLValue(shape: .null, location: SourceLocation(file: name, line: 1))
      }
      // No file holds more values than bytes, but for those that its aliases repeat.
      var room = data.count + 100_000
      return try YAMLValue(node, file: name, depth: 0, room: &room)
    } catch let error as YamlError {
      throw FaultyInput([fault(error, name)])
    } catch let error as FaultyInput {
      throw error
    } catch {
      throw FaultyInput([Fault(SourceLocation(file: name, line: 1), "\(error)")])
    }
  }

  private init(shape: Shape, location: SourceLocation) { (self.shape, self.location) = (shape, location) }

  /// `room` is how many more values may be made; anchors could multiply them without end.
  private init(_ node: Node, file: String, depth: Int, room: inout Int) throws(FaultyInput) {
    location = SourceLocation(file: file, line: node.mark?.line ?? 1)
    guard depth < Self.deepest else {
      throw FaultyInput([Fault(location, "nested over \(Self.deepest) deep: look for brackets left open")])
    }
    room -= 1
    guard room >= 0 else {
      throw FaultyInput([Fault(location, "the aliases of anchors (*) repeat too much: write the values out")])
    }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      let isNull = isPlain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      shape = isNull ? .null : .text(scalar.string)
    case .sequence(let sequence):
      var values: [YAMLValue] = []
      for value in sequence { values.append(try YAMLValue(value, file: file, depth: depth + 1, room: &room)) }
      shape = .list(values)
    case .mapping(let mapping):
      var entries: [Entry] = []
      for (key, value) in mapping {
        entries.append(
          Entry(
            key: key.string ?? "",
            keyLocation: SourceLocation(file: file, line: key.mark?.line ?? 1),
            value: try YAMLValue(value, file: file, depth: depth + 1, room: &room)
          )
        )
      }
      shape = .mapping(entries)
    case .alias:
      shape = .null
    }
  }
}

// MARK: - Faults

extension YAMLValue {
  private static func fault(_ error: YamlError, _ name: String) -> Fault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      Fault(
        SourceLocation(file: name, line: mark.line),
        "not valid YAML: \(problem) (column \(mark.column)); look at the quotes and the indentation here"
      )
    case .duplicatedKeysInMapping(let duplicates, let context):
      Fault(
        SourceLocation(file: name, line: context.mark.line),
        "a key stands twice: \(duplicates.map { "“\($0)”" }.sorted().joined(separator: ", ")); keep one"
      )
    default:
      Fault(SourceLocation(file: name, line: 1), "not valid YAML: \(error)")
    }
  }

  private static func location(of offset: Data.Index, in data: Data, _ name: String) -> SourceLocation {
    SourceLocation(file: name, line: 1 + data[..<offset].count { $0 == 0x0A })
  }

  private static func firstInvalidUTF8(in data: Data, _ name: String) -> SourceLocation {
    var line = 1
    for row in data.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if String(validating: row, as: UTF8.self) == nil { break }
      line += 1
    }
    return SourceLocation(file: name, line: line)
  }
}
