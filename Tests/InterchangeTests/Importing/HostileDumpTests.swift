import Answering
import Foundation
import Interchange
import Testing

@Suite("Nothing in a dump does harm, or costs the other posts")
struct HostileDumpTests {
  private static let good = #"{"id":"1","text":"Good","author_id":"5"}"#

  @Test(
    "A line that is no post",
    arguments: [
      #"{"id":"2","text":"cut"#, #"{"id":"2","text":"cut","author_id":"5""#, #"{"id":"2","text":tru}"#, "[",
      "{", "}",
      "garbage", #"{"id":"2"}"#, #"{"text":"no id","author_id":"5"}"#,
      #"{"id":null,"text":"a","author_id":1}"#,
      #"{"id":{},"text":"a","lang":[]}"#, #"{"id":"2","text":"a","author_id":{}}"# + "x",
      #"{"id":1.85e18,"text":"rounded"}"#, #"{"id":"2","text":"   "}"#, #"{"id":"2","text":[]}"#, #"[1]"#,
      "[[]]",
      #"{"id":"2","text":"\"#, #"{"id" "2"}"#, #"{id:"2"}"#, "\u{0}", #"{"data":[{"id":"2","text":"a"#,
    ]
  )
  func lines(line: String) throws {
    for content in ["\(Self.good)\n\(line)\n\(Self.good)\n", "\(Self.good)\r\n\(line)\r\n\(Self.good)"] {
      let dump = try readDump(content)
      #expect(dump.format == .x && dump.texts.prefix(1) == ["Good"] && dump.texts.last == "Good", "\(line)")
      #expect(dump.ids.count { $0 == "1" } == 2 && dump.skippedLines == [2], "\(line) \(dump.entries)")
    }
    #expect(try readDump("\(line)\n\(Self.good)\n", .init(format: .x)).ids.contains("1"), "\(line)")
  }

  @Test(
    "A cut at any byte keeps what was whole before it, and tells of it once",
    arguments: [
      "x-page.json", "mastodon-context.json", "bluesky-thread.json", "producthunt.json",
    ]
  )
  func cuts(name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let whole = try Data(contentsOf: folder.appending(path: "Dumps/\(name)"))
    let format = try readDump(named: name).format
    let ids = try readDump(named: name).ids
    var counts: [Int] = []
    for length in stride(from: 1, to: whole.count - 2, by: 7) {
      let dump = try readDump(whole.prefix(length), .init(format: format))
      #expect(dump.ids == ids.filter(dump.ids.contains), "\(length)")
      #expect(dump.skipped.count { $0.contains("breaks off") } == 1, "\(length) \(dump.skipped)")
      counts.append(dump.ids.count)
    }
    #expect(counts == counts.sorted() && counts.last == ids.count)
  }

  @Test("Wrong types count for nothing", arguments: ["x", "7", "[]", "{}", "null", "-3", "1e999", "\"\""])
  func wrongTypes(value: String) throws {
    let value = value == "x" ? #""x""# : value
    let dump = try readDump(
      #"{"id":"1","text":"Good","public_metrics":\#(value),"entities":\#(value),"referenced_tweets":\#(value),"#
        + #""note_tweet":\#(value),"author":\#(value),"created_at":\#(value),"lang":\#(value),"#
        + #""edit_history_tweet_ids":\#(value),"conversation_id":{}}"#,
      .init(format: .x)
    )
    #expect(dump.texts == ["Good"] && dump.posts[0].reach == .init() && dump.posts[0].conversation == nil)
    let counts = try readDump(
      #"{"id":"1","text":"a","public_metrics":{"like_count":\#(value)}}"#,
      .init(format: .x)
    )
    #expect(counts.posts.first?.reach.likes == (value == "7" ? 7 : 0))
  }

  @Test("Ids that a spreadsheet rounded are refused where they show it, and told of where they may be")
  func roundedIDs() throws {
    let rows = "id,text\n1850000000000000000,a\n1850000000000010000,b\n1850000000000000001,c\n1.85E+18,d\n"
    let dump = try readDump(rows)
    #expect(dump.texts == ["a", "b", "c"] && dump.skippedLines == [5])
    #expect(dump.notes.contains { $0.hasPrefix("2 ids end in zeros") })
    #expect(try readDump(rows + "1850000000000000002,e\n").notes.count == 1)
  }

  @Test("Names and ids without end")
  func longNames() throws {
    let long = String(repeating: "a", count: 1001)
    let dump = try readDump("id,text,author\n1,Good,\(long)\n\(long),Bad,bob\n")
    #expect(dump.texts == ["Good"] && dump.posts[0].question.author == nil && dump.skippedLines == [3])
  }

  @Test("An id keeps all its digits, as a number or as text")
  func digits() throws {
    let dump = try readDump(#"{"id":1850000000000000007,"text":"a","author_id":18446744073709551617}"#)
    #expect(dump.ids == ["1850000000000000007"] && dump.posts[0].authorID == "18446744073709551617")
  }

  @Test(
    "Characters",
    arguments: [
      (#"a\ud83db"#, "a\u{FFFD}b"), (#"\ude00"#, "\u{FFFD}"), (#"\ud83d\ude00"#, "😀"),
      (#"\ud83d\u0041"#, "\u{FFFD}A"),
      (#"a\u0000b"#, "a\u{FFFD}b"), (#"\u202Eabc\u200D"#, "\u{202E}abc\u{200D}"),
      (#"a\/b\n\tc\q"#, "a/b\n\tcq"),
      (#"\u12"#, "\u{FFFD}12"), (#"e\u0301"#, "é"),
      ("<script>alert(1)</script>", "<script>alert(1)</script>"),
      (#"\"&quot;&#39;"#, "\"&quot;&#39;"), ("a\u{0}b", "a\u{FFFD}b"), ("&amp;lt;", "&lt;"),
    ]
  )
  func characters(written: String, wanted: String) throws {
    let dump = try readDump(#"{"id":"1","author_id":"5","text":"\#(written)"}"#)
    #expect(dump.texts.first?.unicodeScalars.elementsEqual(wanted.unicodeScalars) == true, "\(dump.texts)")
  }

  @Test("Bytes that are no UTF-8 are repaired")
  func invalidUTF8() throws {
    let json = Data(#"{"id":"1","author_id":"5","text":"a"#.utf8) + Data([0xFF, 0xC3]) + Data(#"b"}"#.utf8)
    #expect(try readDump(json).texts == ["a\u{FFFD}\u{FFFD}b"])
    let plain = Data("été naïve\nsecond: ".utf8) + Data([0xFF]) + Data("\n".utf8)
    #expect(try readDump(plain).texts == ["été naïve", "second: \u{FFFD}"])
  }

  @Test("Nesting of any depth, in data, in threads and unclosed")
  func depth() throws {
    let deep = String(repeating: "[", count: 100_000)
    let closed = deep + String(repeating: "]", count: 100_000)
    let dump = try readDump(
      #"{"id":"2","text":"Deep","author_id":\#(closed)}"# + "\n" + Self.good + "\n" + deep
    )
    #expect(dump.texts == ["Deep", "Good"] && dump.skippedLines == [1, 3])

    let pages = String(repeating: #"{"data":["#, count: 50_000)
    #expect(try readDump(pages, .init(format: .x)).skipped.count { $0.contains("breaks off") } == 1)

    func thread(_ depth: Int) -> String {
      let post = #"{"uri":"at://a/app.bsky.feed.post/1","record":{"text":"Post"}}"#
      return #"{"thread":"# + String(repeating: #"{"post":\#(post),"replies":["#, count: depth)
        + String(repeating: "]}", count: depth) + "}"
    }
    #expect(try readDump(thread(1000)).posts.count == 1000)
    let deeper = try readDump(thread(50_000))
    #expect(deeper.posts.count > 1000 && deeper.skipped.count == 1 && deeper.skipped[0].contains("deep"))
  }

  @Test("Long lines, long texts, many members and many quotes end in time")
  func size() throws {
    let megabyte = String(repeating: "a", count: 1_000_000)
    let long = String(repeating: megabyte, count: 3)
    let dump = try readDump("First\n\(long)\nLast\n")
    #expect(
      dump.texts == ["First", "Last"] && dump.skippedLines == [2] && dump.skipped[0].contains("3000000")
    )
    #expect(try readDump(#"{"id":"2","text":"\#(long)","author_id":"1"}"# + "\n" + Self.good).ids == ["1"])
    #expect(try readDump("id,text\n1,\"\(long)\n2,b").ids == ["2"])

    let parents = String(repeating: #"{"post":{"record":0},"parent":"#, count: 1000) + "0"
    let thread = #"{"thread":"# + parents + String(repeating: "}", count: 1000) + "}\n"
    let threads = String(repeating: thread, count: 20)
    #expect(try readDump(threads, .init(format: .bluesky)).skipped.count == 20_000)
    let members = (0..<200_000).map { #""k\#($0)":0"# }.joined(separator: ",")
    #expect(try readDump("{\(members)}\n\(Self.good)", .init(format: .x)).ids == ["1"])
    let quotes = try readDump("id,text\n" + String(repeating: "1,\"a\n", count: 100_000))
    #expect(quotes.entries.count >= 50_000)
    let tags = String(repeating: "<a href='", count: 50_000)
    #expect(try readDump(#"{"id":"1","content":"\#(tags)","account":{"acct":"a"}}"#).posts.count == 1)
    #expect(try readDump(String(repeating: "{\n", count: 100_000), .init(format: .x)).posts.isEmpty)
  }

  @Test(
    "Files that are no dump",
    arguments: [
      (Data(), "is empty"), (Data("\u{FEFF} \n\r\n".utf8), "is empty"), (Data([0x1F, 0x8B, 8, 0]), "gunzip"),
      (Data([0x50, 0x4B, 3, 4, 1]), "zip"), (Data((0..<4096).map { UInt8($0 % 251) }), "no text"),
      (Data(#"{"a":1,"b":2}"#.utf8), "it has a, b"), (Data("[]".utf8), "without a single post"),
      (Data("{\"da".utf8), "without a single post"),
      (Data("[{\"title\":\"x\"}]".utf8), "has title"),
    ]
  )
  func refused(content: Data, wanted: String) throws {
    try withFile(content, called: "posts") { path in
      let error = #expect(throws: DumpError.self) { try Dump(fileAt: path) }
      #expect(error?.description.hasPrefix(path) == true && error?.description.contains(wanted) == true)
    }
  }

  @Test("Paths that are no file")
  func paths() throws {
    let folder = FileManager.default.temporaryDirectory.path
    for (path, wanted) in [
      (folder, "is a folder"), (folder + "/missing.json", "No such file"), ("/dev/null", "no file"),
    ] {
      let error = #expect(throws: DumpError.self) { try Dump(fileAt: path) }
      #expect(error?.message.contains(wanted) == true)
    }
  }

  @Test("Batches come in order, never larger than asked for, and end with all bytes")
  func batches() throws {
    let content = (1...10_500).map { #"{"id":"\#($0)","text":"Post","author_id":"5"}"# }.joined(
      separator: "\n"
    )
    let dump = try readDump(content, batch: 1000)
    #expect(dump.ids == (1...10_500).map(String.init))
    #expect(dump.batches.allSatisfy { $0.entries <= 1000 } && dump.batches.last?.entries == 500)
    #expect(dump.batches.map(\.bytes) == dump.batches.map(\.bytes).sorted())
    #expect(dump.batches.last?.bytes == content.utf8.count)
    struct Enough: Error {}
    try withFile(Data(content.utf8)) { path in
      #expect(throws: Enough.self) { try Dump(fileAt: path).read { _, _ in throw Enough() } }
    }
  }
}
