import Foundation
import GRDB

/// Reads the columns of a row in the order they were selected; a value that can't be is damage.
struct ColumnReader {
  private let row: Row
  private var index = 0

  init(_ row: Row) {
    self.row = row
  }

  mutating func optional<Value: DatabaseValueConvertible>(_: Value.Type = Value.self) throws -> Value? {
    defer { index += 1 }
    let stored: DatabaseValue = row[index]
    guard !stored.isNull else { return nil }
    guard let value = Value.fromDatabaseValue(stored) else { throw unreadable(stored.description) }
    return value
  }

  mutating func value<Value: DatabaseValueConvertible>(_: Value.Type = Value.self) throws -> Value {
    guard let value = try optional(Value.self) else { throw unreadable("nothing", at: index - 1) }
    return value
  }

  mutating func optionalCase<Value: RawRepresentable<String>>(_: Value.Type = Value.self) throws -> Value? {
    try optional(String.self).map { try parsed($0, by: Value.init(rawValue:)) }
  }

  mutating func `case`<Value: RawRepresentable<String>>(_: Value.Type = Value.self) throws -> Value {
    try parsed(value(), by: Value.init(rawValue:))
  }

  mutating func optionalDate() throws -> Date? {
    try optional(String.self).map { try parsed($0, by: Timestamp.date) }
  }

  mutating func date() throws -> Date {
    try parsed(value(), by: Timestamp.date)
  }

  mutating func json<Value: Decodable>(_: Value.Type = Value.self) throws -> Value {
    try parsed(value()) { try? JSONDecoder().decode(Value.self, from: Data($0.utf8)) }
  }

  /// Most lists in a log are empty, and are not worth a decoder.
  mutating func list<Element: Decodable>(of _: Element.Type = Element.self) throws -> [Element] {
    try parsed(value()) { (text: String) -> [Element]? in
      text == "[]" ? [] : try? JSONDecoder().decode([Element].self, from: Data(text.utf8))
    }
  }

  /// For the column just read.
  func parsed<Value>(_ text: String, by parse: (String) -> Value?) throws -> Value {
    guard let value = parse(text) else { throw unreadable(text, at: index - 1) }
    return value
  }

  private func unreadable(_ value: String, at position: Int? = nil) -> UnreadableValue {
    UnreadableValue(column: Array(row.columnNames)[position ?? index], value: value)
  }
}
