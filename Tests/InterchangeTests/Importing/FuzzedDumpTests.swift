import Answering
import Foundation
import Testing
import TextAnalysis

@testable import Interchange

/// All fixtures, spoilt at random, and with everything about them changed that means nothing.
@Suite("Fuzzed dumps")
struct FuzzedDumpTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// The fixtures of all folders by their names, in a fixed order.
  private static let fixtures: [URL] = ["Dumps", "Networks", "Tables"].flatMap { folder in
    let path = tests.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path.path)) ?? []
    return names.filter { !$0.hasSuffix(".wanted") }.sorted().map { path.appending(path: $0) }
  }

  /// Many more with FIRESIDE_FUZZ=1000000.
  private static let count = ProcessInfo.processInfo.environment["FIRESIDE_FUZZ"].flatMap { Int($0) } ?? 500

  private static let parts = (ProcessInfo.processInfo.environment["FIRESIDE_FUZZ"] == nil) ? 1 : 64

  @Test("Whatever is spoilt, reading ends, and a post has an id and words", arguments: 0..<parts)
  func spoilt(part: Int) throws {
    var generator = SeededGenerator(seed: 12 + UInt64(part))
    let contents = try Self.fixtures.map { try Data(contentsOf: $0) }.filter { $0.count < 60_000 }
    #expect(contents.count > 80)
    for _ in 0..<Self.count / Self.parts {
      let index = Int.random(in: contents.indices, using: &generator)
      var content = contents[index]
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        Self.spoil(&content, contents, &generator)
      }
      let name = ["dump", "dump.csv", "dump.json"].randomElement(using: &generator) ?? "dump"
      let format =
        Int.random(in: 0..<4, using: &generator) == 0
        ? DumpFormat.allCases.randomElement(using: &generator) : nil
      guard let dump = try? readDump(content, called: name, .init(format: format, owner: "nora")) else {
        continue
      }
      for post in dump.posts {
        let isWhole = post.question.postID?.isEmpty == false && post.question.text.trimmedToContent != nil
        #expect(isWhole, "\(Self.fixtures[index].lastPathComponent): \(post)")
      }
    }
  }

  private static func spoil(_ content: inout Data, _ others: [Data], _ generator: inout SeededGenerator) {
    guard !content.isEmpty else { return }
    let start = Int.random(in: 0..<content.count, using: &generator)
    let end = min(content.count, start + Int.random(in: 1...64, using: &generator))
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: content[start] = UInt8.random(in: 0...255, using: &generator)
    case 1: content.removeSubrange(start..<end)
    case 2: content.insert(contentsOf: Array(content[start..<end]), at: start)
    case 3: content = content.prefix(start)
    case 4: content.insert(contentsOf: Array((tokens.randomElement(using: &generator) ?? "").utf8), at: start)
    case 5:
      let other = others.randomElement(using: &generator) ?? Data()
      let part = Int.random(in: 0...other.count, using: &generator)
      content.insert(contentsOf: Array(other.dropFirst(part).prefix(400)), at: start)
    default: content.swapAt(start, Int.random(in: 0..<content.count, using: &generator))
    }
    content = Data(content)
  }

  private static let tokens = [
    "{", "}", "[", "]", "\"", ",", ":", "null", "true", "-1", "1e999", "\"id\":", "\"text\":\"x\",",
    "\\ud800", "\u{0}",
    "\"data\":{\"data\":[", "<p>", "&#0;", "\r", "\n", "\"\"", "window.YTD.tweets.part0 = ", "\u{FEFF}",
    "9223372036854775808",
    "\"replies\":[{", "\"kind\":\"more\",\"data\":{\"count\":99}", "\"created_utc\":1e400,",
  ]

  /// Names of the JSON among the fixtures of networks.
  private static let names = NetworkCasesTests.names.filter {
    $0.hasSuffix(".json") || $0.hasSuffix(".jsonl")
  }

  @Test("Neither the order of members nor what is wrapped around matters", arguments: names)
  func wrapped(name: String) throws {
    let path = NetworkCasesTests.folder.appending(path: name)
    let documents = try Self.documents(Data(contentsOf: path))
    let options = DumpOptions(owner: "nora_homestay")
    let plain = try? readDump(at: path.path, options)
    // Where names alone tell a post, a list has to be called what lists of posts are called.
    guard plain.map({ ![.jsonl, .csv].contains($0.format) }) ?? true else { return }
    var generator = SeededGenerator(seed: 5)
    let shuffled = documents.map { Self.shuffled($0, &generator) }
    let whole = shuffled.count == 1 ? shuffled[0] : "[\(shuffled.joined(separator: ","))]"
    for content in [
      whole, "[\(whole)]", #"{"result":\#(whole)}"#, #"{"ok":true,"payload":{"page":\#(whole)},"count":1}"#,
      #"{"pages":[\#(whole),\#(whole)]}"#,
      shuffled.map { $0.replacing("\n", with: " ") }.joined(separator: "\n"),
    ] {
      let dump = try? readDump(content, options)
      #expect(Self.said(dump) == Self.said(plain), "\(content.prefix(200))")
      #expect(dump?.format == plain?.format || plain?.posts.isEmpty != false)
    }
  }

  /// What was said by whom, each once.
  private static func said(_ dump: ReadDump?) -> Set<String> {
    Set(
      (dump?.posts ?? []).map {
        "\($0.question.postID ?? "") \($0.question.author ?? "") \($0.question.text) \($0.parent ?? "")"
      }
    )
  }

  private static func documents(_ data: Data) -> [JSONValue] {
    let bytes = Array(data)
    let whole = JSONParser.read(bytes.span, in: 0..<bytes.count)
    if whole.fault == nil, let value = whole.value { return [value] }
    return data.split(separator: 0x0A).compactMap { line in
      let line = Array(line)
      return JSONParser.read(line.span, in: 0..<line.count).value
    }
  }

  private static func shuffled(_ value: JSONValue, _ generator: inout SeededGenerator) -> String {
    switch value {
    case .null: return "null"
    case .bool(let truth): return "\(truth)"
    case .number(let digits): return digits
    case .string(let text): return quoted(text)
    case .array(let elements):
      return "[" + elements.map { shuffled($0, &generator) }.joined(separator: ",\n") + "]"
    case .object(let object):
      let members = object.members.shuffled(using: &generator)
      return "{"
        + members.map { quoted($0.key) + ":" + shuffled($0.value, &generator) }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    let data = try? JSONSerialization.data(withJSONObject: [text])
    return data.map { String(decoding: $0.dropFirst().dropLast(), as: UTF8.self) } ?? "\"\""
  }
}
