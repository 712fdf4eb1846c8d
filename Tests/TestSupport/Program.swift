package import Foundation

/// A built program, run as a user would run it.
package struct Program: Sendable {
  /// What a user has.
  package static let fireside = Program(named: "fireside")

  /// What is there for measuring.
  package static let laboratory = Program(named: "fireside-lab")

  /// What a run gave back.
  package struct Result: Sendable {
    package var status: Int32
    package var output: String
    package var errors: String
  }

  /// Where it is: beside the test bundle, where SwiftPM puts it.
  package let path: String

  private init(named name: String) {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = bundle.appendingPathComponent(name).path
    if FileManager.default.isExecutableFile(atPath: beside) {
      path = beside
    } else {
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
      path = root.standardizedFileURL.appendingPathComponent(".build/debug/\(name)").path
    }
  }

  package func run(
    _ arguments: [String],
    input: Data = Data(),
    in folder: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory()].merging(environment) {
      $1
    }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    // Files, not pipes: nothing fills up, however much is said.
    let files = try (0..<3).map { _ in try TemporaryFile() }
    try files[0].write(input)
    process.standardInput = try FileHandle(forReadingFrom: files[0].url)
    process.standardOutput = try FileHandle(forWritingTo: files[1].url)
    process.standardError = try FileHandle(forWritingTo: files[2].url)
    try process.run()
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: try files[1].text(), errors: try files[2].text())
  }

  package func run(_ arguments: String..., input: String = "", in folder: String? = nil) throws -> Result {
    try run(arguments, input: Data(input.utf8), in: folder)
  }
}

private final class TemporaryFile {
  let url: URL

  init() throws {
    url = URL(fileURLWithPath: NSTemporaryDirectory() + "fireside-\(UUID().uuidString)")
    try Data().write(to: url)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ data: Data) throws { try data.write(to: url) }

  func text() throws -> String { String(decoding: try Data(contentsOf: url), as: UTF8.self) }
}
