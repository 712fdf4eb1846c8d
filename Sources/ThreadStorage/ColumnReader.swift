import Foundation
import GRDB

/// Reads the columns of a row in the order they were selected; a value that can't be is damage.
struct ColumnReader {
  private let row: Row

  /// The column read last.
  private var index = -1

  init(_ row: Row) { self.row = row }

  mutating func optional<Value: DatabaseValueConvertible>(_: Value.Type = Value.self) throws -> Value? {
    index += 1
    let stored: DatabaseValue = row[index]
    guard !stored.isNull else { return nil }
    guard let value = Value.fromDatabaseValue(stored) else { throw unreadable(stored.description) }
    return value
  }

  mutating func value<Value: DatabaseValueConvertible>(_: Value.Type = Value.self) throws -> Value {
    guard let value = try optional(Value.self) else { throw unreadable("nothing") }
    return value
  }

  /// A value kept as text that `parse` reads.
  mutating func optional<Value>(by parse: (String) -> Value?) throws -> Value? {
    try optional(String.self).map { try parsed($0, by: parse) }
  }

  mutating func value<Value>(by parse: (String) -> Value?) throws -> Value {
    let text: String = try value()
    return try parsed(text, by: parse)
  }

  mutating func optionalCase<Value: RawRepresentable<String>>(_: Value.Type = Value.self) throws -> Value? {
    try optional(by: Value.init(rawValue:))
  }

  mutating func `case`<Value: RawRepresentable<String>>(_: Value.Type = Value.self) throws -> Value {
    try value(by: Value.init(rawValue:))
  }

  mutating func optionalDate() throws -> Date? {
    try optional(by: Timestamp.date)
  }

  mutating func date() throws -> Date {
    try value(by: Timestamp.date)
  }

  /// A value kept as JSON; `plain` may read it faster, or give up.
  mutating func json<Value: Decodable>(plain: (String) -> Value? = { _ in nil }) throws -> Value {
    let text: String = try value()
    if let value = plain(text) { return value }
    return try parsed(text) { try? JSONDecoder().decode(Value.self, from: Data($0.utf8)) }
  }

  /// For the text of the column read last.
  func parsed<Value>(_ text: String, by parse: (String) -> Value?) throws -> Value {
    guard let value = parse(text) else { throw unreadable(text) }
    return value
  }

  func unreadable(_ value: String) -> UnreadableValue {
    UnreadableValue(column: Array(row.columnNames)[index], value: value)
  }
}
