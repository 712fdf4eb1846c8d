/// The phrases of one language's tables, ready to be looked for.
package struct LanguagePhrases: Sendable {
  private var tables: [LanguageTable: [PhrasePattern]] = [:]

  /// What is wrong with the language's tables, each in its file.
  package private(set) var faults: [LanguagePack.Fault]

  /// Reads the phrases of a pack; one that can't be read is left out, and named among the faults.
  package init(_ pack: LanguagePack) {
    faults = pack.faults(beside: .of(Language.allCases[0]))
    let lists = pack.entries(.lists)
    for table in LanguageTable.allCases where table.shape == .phrases { read(table, of: pack, lists) }
  }

  private mutating func read(_ table: LanguageTable, of pack: LanguagePack, _ lists: [String: String]) {
    var lists = lists
    for line in pack.lines(table) {
      if let list = line.entry {
        lists[list.name] = list.text
        continue
      }
      do {
        tables[table, default: []].append(try PhrasePattern(try Self.spellOut(line.text, lists)))
      } catch {
        faults.append(pack.fault(table, line: line.number, error.description))
      }
    }
  }

  /// Puts each list where its name stands in brackets.
  private static func spellOut(_ phrase: String, _ lists: [String: String]) throws(PhrasePattern.SyntaxError)
    -> String
  {
    guard phrase.utf8.contains(UInt8(ascii: "[")) else { return phrase }
    let pieces = phrase.split(separator: "[", omittingEmptySubsequences: false)
    var text = String(pieces[0])
    for piece in pieces.dropFirst() {
      let name = piece.prefix { $0 != "]" }
      guard let list = lists[String(name)] else {
        throw PhrasePattern.SyntaxError(description: "“[\(name)]” is no list of this table or of lists.txt")
      }
      text += list + piece.dropFirst(name.count + 1)
    }
    return text
  }

  package func phrases(_ table: LanguageTable) -> [PhrasePattern] { tables[table, default: []] }
}

extension LanguagePhrases {
  static func of(_ language: Language) -> LanguagePhrases { all[language.place] }

  private static let all = Language.allCases.concurrentMap(chunk: 1) { LanguagePhrases(.of($0)) }
}
