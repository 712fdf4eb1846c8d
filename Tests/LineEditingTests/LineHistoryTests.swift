import Foundation
import Testing

@testable import LineEditing

@Suite final class LineHistoryTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  private var path: String { folder.appendingPathComponent("deep/history").path }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private func contents() throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private func write(_ bytes: [UInt8]) throws {
    _ = LineHistory(path: path).add("makes the folder")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  @Test func keepsLinesBetweenSessions() throws {
    let first = LineHistory(path: path)
    #expect(first.add("é 😀") == "é 😀")
    #expect(first.add("two\nlines") == "two lines")
    #expect(LineHistory(path: path).entries == ["é 😀", "two lines"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test(arguments: ["", "  ", "\n", "same", " same "])
  func addsNothing(_ line: String) {
    let history = LineHistory(path: path)
    _ = history.add("same")
    #expect(history.add(line) == nil)
    #expect(LineHistory(path: path).entries == ["same"])
  }

  @Test func twoSessionsKeepEachOthersLines() throws {
    let (first, second) = (LineHistory(path: path), LineHistory(path: path))
    for number in 1...3 {
      _ = first.add("first \(number)")
      _ = second.add("second \(number)")
    }
    #expect(try contents() == (1...3).flatMap { ["first \($0)", "second \($0)"] })
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/deep") == ["history"])
  }

  @Test func keepsAThousand() throws {
    try write(Array((1...1500).map { "\($0)\n" }.joined().utf8))
    let history = LineHistory(path: path)
    #expect(history.entries.count == LineHistory.limit)
    #expect(history.entries.first == "501")
    _ = history.add("new")
    #expect(history.entries.count == LineHistory.limit)
    #expect(try contents().count == LineHistory.limit)
    #expect(try contents().last == "new")
  }

  @Test func passesOverDamage() throws {
    try write(Array("a\n\n".utf8) + [0xFF, 0x0A] + Array("b\u{0}c\u{1B}[31m\nb\nb\nlast".utf8))
    #expect(LineHistory(path: path).entries == ["a", "bc[31m", "b", "last"])
  }

  @Test func keepsALink() throws {
    try write([])
    let link = folder.appendingPathComponent("link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    _ = LineHistory(path: link).add("through the link")
    #expect(try contents() == ["through the link"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
  }

  @Test func doesWithoutAFile() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let pipe = folder.appendingPathComponent("pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    for unusable in [folder.path, pipe, "/dev/null", "/dev/null/history", "/proc/nowhere/history"] {
      let history = LineHistory(path: unusable)
      #expect(history.add("kept for now") == "kept for now")
      #expect(history.entries == ["kept for now"])
    }
    #expect(LineHistory(path: nil).add("kept for now") == "kept for now")
  }
}
