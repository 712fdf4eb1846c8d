import Foundation
import Testing

@testable import Interchange

@Suite("Parts of dumps: times, HTML, JSON, lists of deletions")
struct ImportTextTests {
  @Test(
    "Times",
    arguments: [
      ("2026-11-01T10:00:00.000Z", 0.0), ("2026-11-01T10:00:00.250Z", 0.25), ("2026-11-01T12:00:00+02:00", 0),
      ("2026-11-01T05:30:00-0430", 0), ("2026-11-01 10:00:00", 0), ("2026-11-01 10:00:00 UTC", 0),
      ("2026-11-01T10:00Z", 0), ("2026-11-01", -36_000), ("2026-11-01 10:00:00+00", 0), ("1793527200", 0),
      ("1793527200500", 0.5), ("Sun Nov 01 10:00:00 +0000 2026", 0), ("Sun Nov 01 12:00:00 +0200 2026", 0),
      ("2026-11-01T10:00:00.123456789Z", 0.123456789), ("2026-10-31T23:59:60Z", -36_000),
    ]
  )
  func times(text: String, seconds: Double) throws {
    let date = try #require(PostTime.date(text))
    #expect(abs(date.timeIntervalSince(morning(seconds))) < 0.001, "\(date)")
  }

  @Test(
    "Times of other centuries",
    arguments: [("0001-01-01T00:00:00Z", -62_135_596_800.0), ("9999-12-31", 253_402_214_400)]
  )
  func farTimes(text: String, seconds: Double) {
    #expect(PostTime.date(text)?.timeIntervalSince1970 == seconds)
  }

  @Test(
    "Times that can't be read",
    arguments: [
      "", "yesterday", "2026-13-01", "2026-02-30", "0000-01-01", "2026-11-01T25:00:00Z",
      "2026-11-01T10:61:00Z",
      "2026-11-01T10:00:00+2", "2026-11-01T10:00:00X", "2026-11-01Tx", "01/11/2026", "123",
      "Sun Foo 01 10:00:00 +0000 2026",
      "2026-11-01T10:00:00 PST", "2026-11-01T", "Sun Nov 01 10:00    +0000 2026",
    ]
  )
  func noTimes(text: String) {
    #expect(PostTime.date(text) == nil)
  }

  @Test(
    "HTML",
    arguments: [
      ("<p>One</p><p>Two<br/>three</p>", "One\n\nTwo\nthree"), ("<p>One</p>\n<p>Two</p>\n", "One\n\nTwo"),
      ("a &lt;b&gt; &amp;amp; &eacute;&#233;&#xE9; &nope; & &#0;", "a <b> &amp; ééé &nope; & \u{FFFD}"),
      ("1 < 2 <3 <b>bold</b> <unclosed", "1 < 2 <3 bold <unclosed"),
      ("<!-- no --><i title='a>b'>x</i><!-- open", "x"), ("<!-- \r\r> no -->x", "x"),
      ("<script>alert(1)</SCRIPT>y<style>p{}", "y"), ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
      ("<a href=\"https://example.com/a?b=1&amp;c=2\">example.com/a…</a>", "https://example.com/a?b=1&c=2"),
      ("<a href=\"https://example.com/a\">here</a>", "here"),
      ("<a href=\"https://x.org/@bob\">@bob</a>", "@bob"),
      ("<a href=\"https://evil.example\">bank.example</a>", "bank.example"),
      ("<a href='javascript:a.b'>a.b</a> <a href=\"https://a.b/c\">a.b", "a.b https://a.b/c"),
      ("<a href='https://a.b'><p>x </p><p>", "x"), ("plain\ntext", "plain\ntext"),
    ]
  )
  func html(source: String, wanted: String) {
    #expect(HTMLText.text(source).trimmedToContent == wanted)
  }

  @Test(
    "JSON, whole or as far as it goes",
    arguments: [
      (#" {"a":[1,-2.5e3,true,false,null,"x"]} "#, #"{a:[1,-2.5e3,true,false,null,"x"]}"#, false),
      (#"{"a":1,"a":2}"#, "{a:1,a:2}", false), (#"[1 2,,3,]"#, "[1,2,3]", false),
      (#"{"a":{"b":[1,{"c":"#, "{a:{b:[1,{}]}}", true),
      (#"[12"#, "[]", true), (#"["ab"#, "[]", true), (#"[nul"#, "[]", true), (#"{"a"1}"#, "{}", true),
      ("[1]]", "[1]", true),
      ("7", "7", false), (#"[1,}"#, "[1]", true), (#"{"a":]"#, "{}", true), ("", "nothing", true),
    ]
  )
  func json(source: String, wanted: String, isFaulty: Bool) {
    let bytes = Array(source.utf8)
    let reading = JSONParser.read(bytes.span, in: 0..<bytes.count)
    #expect(reading.value.map(shown) ?? "nothing" == wanted)
    #expect((reading.fault != nil) == isFaulty)
  }

  @Test(
    "A zone that no place is in is none",
    arguments: ["+9223372036854775807", "+1:9223372036854775807", "+1:60"]
  )
  func zones(text: String) {
    let zone = TimeToken.zone(TimeToken.tokens(of: "UTC" + text)[...])
    #expect(zone.map { abs($0.east) < 86_400 } ?? true)
  }

  @Test("A quote with an accent on it is a quote")
  func accentedQuotes() {
    let bytes = Array("\"a \"\"\u{301}b\"".utf8)
    var position = 0
    let cell = CSVCell.read(bytes.span, at: &position, delimiter: 0x2C, mayContainLines: false)
    #expect(cell.text(bytes.span).unicodeScalars.elementsEqual("a \"\u{301}b".unicodeScalars))
  }

  @Test("The marks of boards and of VK leave a text together")
  func boards() {
    #expect(BoardText.plain("[b]tea | coffee[/b], [id5|Kamilla]: which?") == "tea | coffee, Kamilla: which?")
    #expect(BoardText.plain("[club7|Teas] | [not|ours]") == "Teas | [not|ours]")
  }

  private func shown(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .number(let digits): digits
    case .string(let text): "\"\(text)\""
    case .array(let elements): "[" + elements.map(shown).joined(separator: ",") + "]"
    case .object(let object):
      "{" + object.members.map { "\($0.key):\(shown($0.value))" }.joined(separator: ",") + "}"
    }
  }

  @Test(
    "Ids to be deleted",
    arguments: [
      (
        "1\n\n x:2 \r\n# a remark\nat://did:plc:a/app.bsky.feed.post/3\n1\n",
        ["1", "x:2", "at://did:plc:a/app.bsky.feed.post/3"]
      ),
      (#"["1", 18446744073709551617, {"id": "x:3"}]"#, ["1", "18446744073709551617", "x:3"]),
      (
        #"{"delete":{"tweet":{"id":"1","author_id":"9"},"event_at":"x"}}"# + "\n"
          + #"{"delete":{"status":{"id":2,"id_str":"2"}}}"#
          + "\n" + #"{"id":"3","action":"delete"}"# + "\n" + #"{"user_delete":{"id":"9"}}"#, ["1", "2", "3"]
      ),
      (#"{"data":[{"id":"1"}]}"#, ["1"]), ("", []),
      (
        #"{"data":[{"id":"1"}],"errors":[{"resource_type":"tweet","resource_id":"2","title":"Not Found Error"}]}"#,
        ["2"]
      ),
      ("https://x.com/ann/status/12?s=20\nhttps://mastodon.social/@bob/7\n", ["x:12", "mastodon:7"]),
    ]
  )
  func deletions(content: String, wanted: [String]) throws {
    #expect(try withFile(Data(content.utf8)) { try DeletionList.ids(inFileAt: $0) } == wanted)
  }

  @Test(
    "Lists of deletions that are refused whole",
    arguments: [
      ("1\nnot an id\n", ":2:"), ("id,text\n12,tea\n", ":1:"), ("https://x.com/ann\n", ":1:"),
      (#"{"errors":[{"resource_type":"user","resource_id":"2","title":"Not Found Error"}]}"#, ":1:"),
      ("1\n1.85E+18", ":2:"), ("[\"1\",\n\"2\"", ":1:"),
      ("{\"id\":\"1\"}\n{\"post\":\"2\"}", ":2:"),
      ("# nothing\n", "holds no id"), ("[]", "holds no id"), ("{\"id\":\"1\"}\nx", ":2:"),
    ]
  )
  func wrongDeletions(content: String, wanted: String) throws {
    try withFile(Data(content.utf8)) { path in
      let error = #expect(throws: DumpError.self) { try DeletionList.ids(inFileAt: path) }
      #expect(
        error?.description.dropFirst(path.count).contains(wanted) == true,
        "\(error?.description ?? "")"
      )
    }
  }
}
