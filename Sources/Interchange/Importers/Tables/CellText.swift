import Foundation

/// What a cell says beneath what spreadsheets and tools put around it.
enum CellText {
  /// Without the formula or the apostrophe that keeps a spreadsheet from reading a text as a number or a formula.
  static func bare(_ cell: String) -> String {
    guard let first = cell.utf8.first else { return cell }
    if first == UInt8(ascii: "="), cell.hasPrefix("=\""), cell.hasSuffix("\""), cell.utf8.count > 3 {
      return String(cell.dropFirst(2).dropLast())
    }
    // A number in quotes of its own is one that a spreadsheet was to leave as it is.
    if first == UInt8(ascii: "\""), cell.utf8.count > 2, cell.hasSuffix("\""),
      cell.utf8.dropFirst().dropLast().allSatisfy({ (0x30...0x39).contains($0) })
    {
      return String(cell.dropFirst().dropLast())
    }
    guard first == UInt8(ascii: "'") else { return cell }
    let rest = cell.dropFirst()
    let isShielded = rest.utf8.first.map { "=+-@".utf8.contains($0) } ?? false
    return isShielded || (!rest.isEmpty && rest.utf8.allSatisfy { (0x30...0x39).contains($0) })
      ? String(rest) : cell
  }

  /// The text of a cell that is UTF-8 taken for Latin-1, as of a row that was pasted from elsewhere; nil if it isn't.
  static func ungarbled(_ cell: String) -> String? {
    cell.utf8.contains { $0 >= 0x80 } ? TwiceEncodedText.undone(Data(cell.utf8)) : nil
  }

  /// The text that a cell holds as JSON would write it; nil if it is no such text.
  static func unescaped(_ cell: String) -> String? {
    guard cell.utf8.first == UInt8(ascii: "\""), cell.utf8.last == UInt8(ascii: "\""), cell.utf8.count > 1
    else {
      return nil
    }
    let bytes = Array(cell.utf8)
    let reading = JSONParser.read(bytes.span, in: 0..<bytes.count)
    return reading.fault == nil ? reading.value?.string : nil
  }

  /// The words of a text that Google's archives write as `{"text":"Tea "},{"text":"please"}`; any other as it is.
  static func words(_ cell: String) -> String {
    guard cell.hasPrefix("{\""), cell.hasSuffix("}") else { return cell }
    let bytes = Array("[\(cell)]".utf8)
    let reading = JSONParser.read(bytes.span, in: 0..<bytes.count)
    return reading.fault == nil ? reading.value?.words() ?? cell : cell
  }
}
