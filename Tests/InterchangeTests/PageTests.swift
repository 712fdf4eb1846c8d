import Answering
import Foundation
import Testing
import TextAnalysis

@testable import Interchange

@Suite("The page and the Markdown show what was written, and run none of it")
struct PageTests {
  @Test("The policy allows the script that is there, and no other")
  func policy() throws {
    let page = export(.html, sampleThreads)
    let script = try #require(page.firstRange(of: "<script>").map { page[$0.upperBound...] })
    let end = try #require(script.firstRange(of: "</script>"))
    let digest = Data(sha256(Array(script[..<end.lowerBound].utf8))).base64EncodedString()
    #expect(page.contains("script-src 'sha256-\(digest)'"), "the script's hash is sha256-\(digest)")
    let abc = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="
    #expect(Data(sha256(Array("abc".utf8))).base64EncodedString() == abc)
  }

  @Test("Nothing is fetched from anywhere")
  func selfContained() {
    let page = export(.html, sampleThreads, options(includesQuestions: true))
    for outside in ["src=", "<link", "@import", "url(", "<img", "<iframe", "<form", "fetch("] {
      #expect(!page.contains(outside), "\(outside)")
    }
  }

  @Test(
    "HTML is escaped, whatever follows it",
    arguments: [
      ("<b>", "&lt;b&gt;"), ("\"\u{338} onclick=x", "&quot;\u{338} onclick=x"), ("<\u{338}", "&lt;\u{338}"),
      ("&\u{301}lt;", "&amp;\u{301}lt;"), ("'", "&#39;"), ("a\u{0}\u{7}\u{202E}\u{2066}b", "ab"),
      ("👨‍👩‍👧", "👨‍👩‍👧"),
    ]
  )
  func html(text: String, wanted: String) {
    #expect(HTMLEscaping().escapeText(text).unicodeScalars.elementsEqual(wanted.unicodeScalars))
    let page = export(.html, [thread(answer: "x" + text)])
    #expect(page.unicodeScalars.contains(("x" + wanted).unicodeScalars))
  }

  @Test("No template goes around the escaping")
  func templates() throws {
    let files = PageTemplates.files.values.filter { $0.hasSuffix(".mustache") }
    #expect(files.count == 8)
    for file in files {
      let template = try String(contentsOf: PageTemplates.folder.appending(path: file), encoding: .utf8)
      #expect(template.hasPrefix("{{% CONTENT_TYPE: FIRESIDE_HTML}}"), "\(file)")
      #expect(!template.contains("{{{") && !template.contains("{{&"), "\(file)")
    }
  }

  @Test("A template that is missing or broken is an error, and no hole in the page")
  func brokenTemplates() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "page-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: PageTemplates.folder, to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    // The first that is read, so that the others needn't be.
    let path = folder.appending(path: "contents.mustache")
    try Data("{{#open}}".utf8).write(to: path)
    #expect { _ = try PageTemplates(in: folder) } throws: { "\($0)".contains("contents.mustache") }
    try FileManager.default.removeItem(at: path)
    #expect { _ = try PageTemplates(in: folder) } throws: { "\($0)".contains("contents.mustache") }
  }

  @Test("Each answer has its language, its anchor and its day")
  func answers() {
    let page = export(.html, sampleThreads)
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("<article id=\"item-roadmap-bitcoin\">"))
    #expect(page.contains("<time datetime=\"2026-11-15T09:30:00Z\">our answer since 15 November 2026</time>"))
    #expect(page.contains("rel=\"nofollow noopener ugc\""))
    #expect(!page.contains("href=\"javascript:"))
    let french = export(.html, sampleThreads, options(language: .french))
    #expect(french.contains("<html lang=\"fr\">"))
    #expect(french.contains("<div class=\"answer\" lang=\"fr\" dir=\"auto\"><p>C’est déjà là"))
  }

  @Test(
    "Only whole addresses of the web are links",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "ftp://a.example", "//a.example",
      "https://",
      "https:///a", "https://user@a.example", "https://bank.example@evil.example/", "https://a.example/\"x",
      "https://a.example/<b>", "https://a.example/ b", "https://a.example/\u{202E}", " https://a.example",
      "https://\\evil.example", "https://a.example\\@evil.example",
    ]
  )
  func noLinks(address: String) {
    #expect(WebLink(address) == nil)
  }

  @Test("Links end where the sentence goes on")
  func segments() {
    func links(_ text: String) -> [String] { WebLink.segments(of: text).compactMap { $0.link?.address } }
    let text = "See https://a.example/b. Or (HTTP://c.example)!"
    #expect(links(text) == ["https://a.example/b", "HTTP://c.example"])
    #expect(links("https://a.example/b_(c)") == ["https://a.example/b_(c)"])
    #expect(links("xhttps://a.example") == [])
    #expect(WebLink.segments(of: "a https://b.example c").map(\.text).joined() == "a https://b.example c")
  }

  @Test(
    "Markdown is escaped",
    arguments: [
      ("# no heading", "\\# no heading"), ("a # b", "a # b"), ("> quote", "\\> quote"),
      ("- item", "\\- item"),
      ("+ item", "\\+ item"), ("1. item", "1\\. item"), ("12) item", "12\\) item"), ("v1. 2", "v1. 2"),
      ("===", "\\==="), ("    code", "code"), ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
      ("[a](b)", "\\[a\\](b)"), ("![a](b)", "!\\[a\\](b)"), ("<b>&amp;", "\\<b\\>\\&amp;"), ("a|b", "a\\|b"),
      ("~~a~~", "\\~\\~a\\~\\~"), ("http://a.example", "http\\://a.example"),
      ("www.a.example", "www\\.a.example"),
      ("a\\", "a\\\\"), ("a\r\n# b", "a # b"), ("*\u{301}", "\\*\u{301}"), ("a\u{202E}b", "ab"),
    ]
  )
  func markdown(text: String, wanted: String) {
    #expect(MarkdownText.line(text).unicodeScalars.elementsEqual(wanted.unicodeScalars))
  }

  @Test("Lines and paragraphs stay apart; our links can be followed, theirs can't")
  func markdownLines() {
    let text = "one\n# two\n\n\nhttps://a.example/x_y."
    let wanted = ["one\\", "\\# two", "", "<https://a.example/x_y>."]
    #expect(MarkdownText.lines(text, followingLinks: true) == wanted)
    #expect(MarkdownText.lines("https://a.example", followingLinks: false) == ["https\\://a.example"])
    #expect(MarkdownText.link("post", to: "javascript:x") == "post (javascript:x)")
  }
}
