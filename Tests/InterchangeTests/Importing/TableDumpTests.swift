import Answering
import Foundation
import Interchange
import Testing
import TextAnalysis

@Suite("Tables, lines and our own JSON become posts")
struct TableDumpTests {
  @Test("A table with French names and semicolons")
  func french() throws {
    let dump = try readDump(named: "commentaires.csv")
    #expect(dump.format == .csv && dump.posts.count == 2 && dump.skipped.isEmpty)
    let first = Post(
      question: Question(
        network: .mastodon,
        postID: "0017",
        text: "Un chien, un chat ;\net \"eux\" ?",
        author: "zoe",
        authorName: "Zoé D.",
        postedAt: morning()
      ),
      reach: .init(likes: 12)
    )
    #expect(dump.posts.first == first && dump.posts.last?.question.network == .plain)
    #expect(dump.notes.count == 2 && dump.notes[1].contains("name no zone: they are read as UTC"))
    #expect(dump.notes[0].contains("text “Texte”, id “Identifiant”, network “Réseau”"))
  }

  @Test(
    "Delimiters, marks, encodings and line ends",
    arguments: [
      Data("id,text\n1,Été\n2,b".utf8), Data("id;text\r\n1;Été\r\n2;b\r\n".utf8),
      Data("id\ttext\r1\tÉté\r2\tb\r".utf8),
      Data("sep=;\r\nid;text\r\n1;\"Été\"\r\n2;b".utf8), Data("\u{FEFF}id,\"text\"\n\n1,Été\n2,b".utf8),
      Data("id|text\n1| \"Été\" \n2|b".utf8),
      Data([0xFF, 0xFE]) + utf16("id,text\n1,Été\n2,b", isLittle: true),
      Data([0xFE, 0xFF]) + utf16("id,text\n1,Été\n2,b", isLittle: false),
      utf16("id,text\n1,Été\n2,b", isLittle: true),
      Data("id,text\n1,".utf8) + Data([0xC9, 0x74, 0xE9]) + Data("\n2,b".utf8),
    ]
  )
  func forms(content: Data) throws {
    let dump = try readDump(content)
    #expect(dump.format == .csv && dump.ids == ["1", "2"] && dump.texts == ["Été", "b"])
    #expect(dump.skipped.isEmpty && dump.batches.last?.bytes == content.count)
  }

  @Test("Windows-1252 has a euro and quotes where Latin-1 has controls")
  func windows() throws {
    let dump = try readDump(Data([0x93, 0x31, 0x30, 0x20, 0x80, 0x94, 0x0A]), called: "plain.txt")
    #expect(dump.texts == ["“10 €”"] && dump.notes.count == 1)
  }

  @Test("Columns that were told stand above those that are guessed")
  func columns() throws {
    let content = "Message,text,Nr\nWanted,Other,1\n"
    #expect(try readDump(content, called: "a.csv").texts == ["Other"])
    let told = try readDump(content, .init(columns: ["text": "Message", "id": "nr"], network: .bluesky))
    #expect(told.texts == ["Wanted"] && told.ids == ["1"] && told.posts[0].question.network == .bluesky)
    #expect(
      try readDump(#"{"Words":"Tea","nr":7}"#, .init(columns: ["text": "Words", "id": "nr"])).ids == ["7"]
    )
  }

  @Test(
    "Columns that can't be",
    arguments: [
      ("a,b\n1,2\n", ["text": "c"], "has no column “c”: it has “a”, “b”"),
      ("a,b\n1,2\n", ["colour": "a"], "“colour” is nothing that a column could hold"),
      ("a,b\n1,2\n", ["id": "a"], "--column text=NAME"),
    ]
  )
  func wrongColumns(content: String, columns: [String: String], wanted: String) throws {
    let error = #expect(throws: DumpError.self) { try readDump(content, .init(columns: columns)) }
    #expect(error?.description.contains(wanted) == true, "\(error?.description ?? "")")
  }

  @Test("The second of two columns of one name can be told")
  func twins() throws {
    let content = "id,Comment,Comment\n1,first,second\n"
    #expect(try readDump(content).texts == ["first"])
    #expect(try readDump(content, .init(columns: ["text": "Comment (2)"])).texts == ["second"])
  }

  @Test("A spreadsheet is refused with how to save it", arguments: [".xlsx", ".ods", ".xls", ".zip"])
  func spreadsheets(kind: String) throws {
    let starts = [
      ".xlsx": Data([0x50, 0x4B, 3, 4]) + Data("..[Content_Types].xml".utf8),
      ".xls": Data([0xD0, 0xCF, 0x11, 0xE0]),
      ".ods": Data([0x50, 0x4B, 3, 4]) + Data("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8),
    ]
    let content = starts[kind] ?? Data([0x50, 0x4B, 3, 4]) + Data("posts.csv".utf8)
    let error = #expect(throws: DumpError.self) { try readDump(content, called: "a" + kind) }
    #expect(error?.message.contains("CSV in UTF-8") == (kind != ".zip"), "\(error?.message ?? "")")
    #expect(error?.message.contains("ids as text") == (kind != ".zip"))
  }

  @Test("What is in none of the encodings that are looked for is said to be guessed")
  func guessed() throws {
    // “Привет, как дела” in Windows-1251.
    let russian: [UInt8] = [
      0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x2C, 0x20, 0xEA, 0xE0, 0xEA, 0x20, 0xE4, 0xE5, 0xEB, 0xE0,
    ]
    let dump = try readDump(Data("id,text\n1,".utf8) + Data(russian), called: "a.csv")
    #expect(dump.notes.contains { $0.contains("a guess") }, "\(dump.notes)")
    let french = try readDump(
      Data("id,text\n1,".utf8) + Data([0xC9, 0x74, 0xE9, 0x20, 0xE0]),
      called: "a.csv"
    )
    #expect(french.texts == ["Été à"] && !french.notes.contains { $0.contains("a guess") }, "\(french.notes)")
  }

  @Test("A table by its name needs a text; a sentence with commas is none")
  func recognition() throws {
    #expect(throws: DumpError.self) { try readDump("one,two\n1,2\n", called: "posts.CSV") }
    #expect(try readDump("Message, please\nDear team, hello\n").format == .plain)
    #expect(try readDump("Question\nWhy?\n").texts == ["Why?"])
    #expect(try readDump("[Idea] Tea!\n{curly}\n").texts == ["[Idea] Tea!", "{curly}"])
    #expect(try readDump("Fetching …\n{\"id\":\"1\",\"text\":\"a\",\"author_id\":\"2\"}").ids == ["1"])
    #expect(throws: DumpError.self) { try readDump("id,text\n1,a\n", .init(format: .twarc)) }
  }

  @Test("Rows that are broken cost no others")
  func brokenRows() throws {
    let dump = try readDump(
      """
      id,text,author
      1,"She said "hi" to me",ada
      2,"never closed,bob
      3,"fine, and
      long",eve
      4,too,many,cells
      5,short
      1.85E+18,rounded,
      ,no id,
      6,,no text
      7.0,"whole",,,
      """
    )
    #expect(dump.texts == ["She said \"hi\" to me", "fine, and\nlong", "no id", "whole"])
    #expect(dump.ids[1] == "3" && dump.ids[2].hasPrefix("line:") && dump.ids[3] == "7")
    #expect(dump.skippedLines == [3, 6, 7, 8, 10])
  }

  @Test("Plain text: one question a line, whatever ends it")
  func plain() throws {
    let dump = try readDump(named: "plain.txt")
    #expect(dump.format == .plain && dump.posts.allSatisfy { $0.question.network == .plain })
    #expect(
      dump.texts == ["First question", "Second question", "Third \u{200B}question", "First question"]
    )
    #expect(try readDump(named: "plain.txt", .init(network: .x)).posts[0].question.network == .x)
  }

  @Test("Our own JSON")
  func own() throws {
    let dump = try readDump(named: "own.jsonl")
    #expect(dump.format == .jsonl && dump.skipped.isEmpty)
    let first = Post(
      question: Question(
        network: .bluesky,
        postID: "18500000000000000012345",
        text: "Tea, please",
        author: "ada",
        authorName: "Ada",
        language: .english,
        link: "https://example.com/1",
        postedAt: morning()
      ),
      parent: "1",
      conversation: "0",
      hashtags: ["a", "b"],
      reach: .init(likes: 3)
    )
    #expect(dump.posts.first == first)
    let odd = try readDump(#"{"text":"a","network":"Twitter"}"# + "\n" + #"{"text":"b","network":"gopher"}"#)
    #expect(odd.posts.map(\.question.network) == [.x, .plain] && odd.skipped.isEmpty)
    #expect(odd.notes.last?.contains("gopher") == true)
  }

  @Test("What has no id gets the same one each time, and another for its twin")
  func madeIDs() throws {
    let ids = try readDump(named: "own.jsonl").ids.dropFirst()
    #expect(Set(ids).count == 3 && ids.map { $0.suffix(2) } == ["-1", "-2", "-1"])
    #expect(try readDump(named: "own.jsonl").ids.dropFirst() == ids)
    // FNV-1a of the text, a line feed and no author: it must stay so, or old posts would come in again.
    #expect(try readDump("Twice\n").ids == Array(ids.prefix(1)))
    #expect(try readDump("Twice\n").ids == ["line:5c4013bf6a03f87b-1"])
    #expect(try readDump("Other\nTwice\nTwice").ids.suffix(2) == ids.prefix(2))
  }
}

func utf16(_ text: String, isLittle: Bool) -> Data {
  Data(
    text.utf16.flatMap {
      isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
    }
  )
}
