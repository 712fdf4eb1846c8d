import Foundation
import Testing

@testable import LineEditing

@Suite struct PlainLineReaderTests {
  /// What one call of `readLine` came to.
  enum Outcome: Equatable {
    case input(LineInput)
    case error(LineReadingError)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let lines: [LineInput]

    init(_ description: String, _ text: String, _ lines: String...) {
      self.init(description, Array(text.utf8), lines)
    }

    init(_ description: String, _ bytes: [UInt8], _ lines: [String]) {
      (testDescription, self.bytes) = (description, bytes)
      self.lines = lines.map(LineInput.line)
    }
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  @Test(arguments: [
    Case("nothing", ""),
    Case("one line", "a\n", "a"),
    Case("a last line without its line break", "a\nb", "a", "b"),
    Case("lines of a Windows file", "a\r\nb\r\n", "a", "b"),
    Case("only one \\r is part of the line break", "a\r\r\n", "a\r"),
    Case("a \\r inside a line stays", "a\rb\n", "a\rb"),
    Case("a lone \\r at the end", "a\r", "a"),
    Case("empty lines count", "\n\nx\n", "", "", "x"),
    Case("accents and emoji", "é\n👍🏽 là\n", "é", "👍🏽 là"),
    Case("line separators of Unicode are text", "a\u{2028}b\n", "a\u{2028}b"),
    Case("a byte order mark", byteOrderMark + Array("é\n".utf8), ["é"]),
    Case("a byte order mark and nothing else", byteOrderMark, []),
    Case("a byte order mark and an empty line", byteOrderMark + Array("\n".utf8), [""]),
    Case("a byte order mark in a later line is text", "a\n\u{FEFF}b\n", "a", "\u{FEFF}b"),
  ])
  func splitsLines(_ example: Case) throws {
    let outcomes = try read(example.bytes)
    #expect(outcomes == (example.lines + [.endOfInput]).map(Outcome.input))
  }

  @Test func reportsABadLineAndGoesOn() throws {
    let outcomes = try read(Array("a\n".utf8) + [0xC3, 0x28, 0x0A] + Array("b\u{0}c\nd\n".utf8) + [0xC3])
    #expect(
      outcomes == [
        .input(.line("a")), .error(.invalidUTF8(line: 2)), .error(.nulByte(line: 3)),
        .input(.line("d")), .error(.invalidUTF8(line: 5)), .input(.endOfInput),
      ]
    )
  }

  @Test(arguments: [
    ("1234", true), ("1234\r", true), ("12345", false), ("12345\r", false), ("é23", true), ("é234", false),
  ])
  func limitsTheLengthInBytes(line: String, isAccepted: Bool) throws {
    let outcomes = try read(Array((line + "\nnext\n").utf8), maximumLineLength: 4)
    let text = line.replacingOccurrences(of: "\r", with: "")
    #expect(
      outcomes == [
        isAccepted ? .input(.line(text)) : .error(.lineTooLong(line: 1, limit: 4)),
        .input(.line("next")), .input(.endOfInput),
      ]
    )
  }

  @Test func skipsAHugeLine() throws {
    let huge = [UInt8](repeating: UInt8(ascii: "x"), count: 3_000_000)
    let outcomes = try read(huge + Array("\nnext".utf8))
    #expect(
      outcomes == [
        .error(.lineTooLong(line: 1, limit: 1_048_576)), .input(.line("next")), .input(.endOfInput),
      ]
    )
  }

  @Test func readsWhatAPipeGivesBitByBit() throws {
    let pipe = Pipe()
    let reader = PlainLineReader(descriptor: pipe.fileHandleForReading.fileDescriptor)
    pipe.fileHandleForWriting.write(Data("a\nb".utf8))
    #expect(try reader.readLine(prompt: "", prefill: "") == .line("a"))
    pipe.fileHandleForWriting.write(Data("c\n".utf8))
    #expect(try reader.readChoice(prompt: "", keys: ["y"], isStep: false) == .line("bc"))
    try pipe.fileHandleForWriting.close()
    #expect(try reader.readLine(prompt: "", prefill: "") == .endOfInput)
    #expect(try reader.readLine(prompt: "", prefill: "") == .endOfInput)
  }

  @Test func reportsAReadErrorOnce() throws {
    let folder = open("/", O_RDONLY)
    defer { close(folder) }
    let reader = PlainLineReader(descriptor: folder)
    #expect(throws: LineReadingError.readFailed(line: 1, code: EISDIR)) {
      try reader.readLine(prompt: "", prefill: "")
    }
    #expect(try reader.readLine(prompt: "", prefill: "") == .endOfInput)
  }

  @Test(arguments: [
    LineReadingError.invalidUTF8(line: 3), .nulByte(line: 3), .lineTooLong(line: 3, limit: 9),
    .readFailed(line: 3, code: EIO),
  ])
  func saysWhere(_ error: LineReadingError) {
    #expect(error.description.hasPrefix("standard input:3: "))
    #expect(error.description.hasSuffix("."))
  }

  private func read(_ bytes: [UInt8], maximumLineLength: Int = 1_048_576) throws -> [Outcome] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forReadingFrom: file)
    let reader = PlainLineReader(descriptor: handle.fileDescriptor, maximumLineLength: maximumLineLength)
    var outcomes: [Outcome] = []
    while outcomes.last != .input(.endOfInput), outcomes.count < 100 {
      do {
        outcomes.append(.input(try reader.readLine(prompt: "? ", prefill: "ignored")))
      } catch {
        outcomes.append(.error(error))
      }
    }
    return outcomes
  }
}
