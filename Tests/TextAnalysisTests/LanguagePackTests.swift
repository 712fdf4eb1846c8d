import Foundation
import Testing

@testable import TextAnalysis

@Suite("The tables of the languages")
struct LanguagePackTests {
  @Test("Each language has every table, and each line of them can be read", arguments: Language.allCases)
  func whole(language: Language) {
    for fault in LanguagePhrases.of(language).faults {
      Issue.record("\(fault.file):\(fault.line): \(fault.message)")
    }
  }

  @Test("No table is empty, and each says in its first line what it is for", arguments: Language.allCases)
  func told(language: Language) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/TextAnalysis/Languages/\(language.rawValue)")
    for table in LanguageTable.allCases where !LanguagePack.of(language).lacks(table) {
      let name = "\(language.rawValue)/\(table.rawValue).txt"
      #expect(!LanguagePack.of(language).lines(table).isEmpty, "\(name):1: the table is empty")
      let text = try String(contentsOf: folder.appending(path: "\(table.rawValue).txt"), encoding: .utf8)
      #expect(text.hasPrefix("# "), "\(name):1: a remark should say what the table is for")
    }
  }

  @Test("No name stands twice in a table", arguments: Language.allCases)
  func entries(language: Language) {
    for table in LanguageTable.allCases where table.shape == .entries {
      let names = LanguagePack.of(language).lines(table).compactMap(\.entry?.name)
      #expect(Set(names).count == names.count, "\(language.rawValue)/\(table.rawValue).txt")
    }
  }

  @Test("What is said in one language is said in each, with the same slots", arguments: Language.allCases)
  func slots(language: Language) {
    func slots(_ text: String) -> [String] {
      Set(text.matches(of: /\{[^}]*\}/).map { String($0.0) }).sorted()
    }
    for table in [LanguageTable.desk, .page, .report] {
      let model = table.entries(in: .english).mapValues(slots)
      let entries = table.entries(in: language).mapValues(slots)
      let others = Set(model.keys).union(entries.keys).filter { model[$0] != entries[$0] }
      #expect(others.sorted() == [], "\(language.rawValue)/\(table.rawValue).txt")
    }
  }

  @Test("No phrase stands twice in a table", arguments: Language.allCases)
  func unique(language: Language) {
    for table in LanguageTable.allCases {
      let phrases = LanguagePhrases.of(language).phrases(table).map(\.text)
      let twice = Set(phrases.filter { phrase in phrases.count { $0 == phrase } > 1 }).sorted()
      #expect(twice == [], "\(language.rawValue)/\(table.rawValue).txt")
    }
  }

  @Test("A folder without tables lacks each of them by name")
  func missing() {
    let faults = LanguagePhrases(LanguagePack(folder: "/nowhere/es")).faults
    #expect(faults.map(\.file) == LanguageTable.allCases.map { "/nowhere/es/\($0.rawValue).txt" })
  }

  @Test("What can't be read is named by its line")
  func unreadable() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "es-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "distress"),
      withIntermediateDirectories: true
    )
    let table = """
      # What somebody says.
      blows = golpe|
        golpes

      [blows] me|
        nos  \r
      [kicks] me
      ... me
      """
    try Data(table.utf8).write(to: folder.appending(path: "distress/violence.txt"))
    try Data("kin = hijo\nhija\n".utf8).write(to: folder.appending(path: "lists.txt"))
    let contacts =
      "phone = tel\nat = arroba\nunits = euros\nstreets-after-names =\nstreets-in-capitals =\nstreets-before-names = calle\n"
    try Data(contacts.utf8).write(to: folder.appending(path: "contacts.txt"))
    try Data("step\nes -\niones ion 7 often\n".utf8).write(to: folder.appending(path: "stems.txt"))
    let phrases = LanguagePhrases(LanguagePack(folder: folder.path))
    #expect(phrases.phrases(.violence).map(\.text) == ["golpe|golpes me|nos"])
    let faults = phrases.faults.filter { !$0.message.hasPrefix("there is no such table") }
    #expect(
      faults.map { "\($0.file.dropFirst(folder.path.count + 1)):\($0.line): \($0.message)" } == [
        "stems.txt:3: “iones ion 7 often” should be an ending, what comes in its place, and how long a word is",
        "contacts.txt:1: there is no “dot”: add it",
        "lists.txt:2: “hija” should be “name = text”",
        "distress/violence.txt:7: “[kicks]” is no list of this table or of lists.txt",
        "distress/violence.txt:8: “...” stands between two words, never first or last",
      ]
    )
  }
}
