import Foundation
import TextAnalysis

/// Tells a page or a chat that was marked with the mouse and pasted into a file: names, counts, ages and buttons stand in it on
/// lines of their own, and nobody knows which lines are words that somebody wrote.
enum CopiedPage {
  /// Whether so many of the lines are such that the others are no list of questions.
  static func isLikely(_ lines: [String]) -> Bool {
    let signs = lines.count(where: isSign)
    guard signs > 2 else { return false }
    let buttons = lines.count { !isSign($0) && isButton($0) }
    return (signs + buttons) * 4 >= lines.count
  }

  /// What nobody writes as a question: a count, an age, an hour, a handle, a dot, alone or with what is counted.
  private static func isSign(_ line: String) -> Bool {
    guard line.utf8.count <= 60, line.last != "?" else { return false }
    if line.allSatisfy({ "·•…|–—".contains($0) }) { return true }
    if line.wholeMatch(of: /@ ?[\w.\-]{1,40}|:[\w+\-]+:/) != nil { return true }
    if line.wholeMatch(of: /[(+]?\d[\d.,\u{A0}\u{202F} ]*[KkMm]?\)?/) != nil { return true }
    let words = line.split(separator: " ")
    if words.count <= 6, line.firstMatch(of: /\d{1,2}:\d{2}(?: ?[AaPp]\.?[Mm]\.?)?$/) != nil { return true }
    // “Marta K. • 3rd+”
    if line.firstMatch(of: /[·•] ?\d(?:st|nd|rd|th|er|e)\+?$/) != nil { return true }
    let bare = line.trimmingCharacters(in: CharacterSet(charactersIn: "·•- "))
    if words.count <= 5, bare.contains(where: \.isNumber), RelativeTime.age(bare) != nil { return true }
    return line.contains { $0.isNumber || "•·|".contains($0) } && isButton(line)
  }

  /// Whether it is nothing but what buttons and headings of such pages are called.
  private static func isButton(_ line: String) -> Bool {
    guard line.utf8.count <= 80, line.last != "?" else { return false }
    let words = line.split { !$0.isLetter }.filter { $0.count > 1 }.map { PostField.folded(String($0)) }
    return !words.isEmpty && words.count <= 10 && words.allSatisfy(buttons.contains)
  }

  private static let buttons = LanguageTable.dumps.words("buttons")
}
