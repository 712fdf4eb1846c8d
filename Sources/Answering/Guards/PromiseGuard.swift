import Retrieval

/// Holds a text to what its item allows to be said: a feature is there, `started` is being worked on,
/// `planned` is planned, `open` and `declined` promise nothing; and no date that isn't public.
package struct PromiseGuard: Sendable {
  private let standing: Standing
  private let target: PublicDate?

  /// The guard for an item with this standing and public date.
  package init(standing: Standing, target: String? = nil) {
    self.standing = standing
    self.target = target.flatMap { PublicDate($0) }
  }

  /// The guard for a text that rests on no item: it may promise nothing.
  package static let withoutItem = PromiseGuard(standing: .roadmap(.open))

  /// What `text` says too much, once for each kind.
  package func concerns(about text: String) -> [Concern] {
    let clauses = Self.clauses(of: text)
    return [promise(in: clauses), date(in: clauses)].compactMap { $0 }
  }

  /// Whether `text` says by itself where the item stands.
  package func statesStatus(_ text: String) -> Bool {
    guard case .roadmap(let status) = standing else { return true }
    let statements = PromiseLexicon.statements(of: status)
    return Self.clauses(of: text).contains { statements.firstMatch(in: $0) != nil }
  }

  private func promise(in clauses: [[Token]]) -> Concern? {
    let allowed = Commitment(atMostFor: standing)
    for clause in clauses {
      let range = PromiseLexicon.commitments.firstMatch(in: clause) { number, range in
        PromiseLexicon.commitment(of: number) > allowed && !Self.isReversed(range, in: clause)
          && !Self.isIdiom(range, in: clause)
      }
      guard let range else { continue }
      let words = clause[range].map(\.original).joined(separator: " ")
      return Concern(.promise, "“\(words)” promises more than “\(standing.name)” allows: \(wording)")
    }
    return nil
  }

  private var wording: String {
    switch standing {
    case .feature, .roadmap(.completed): "say that it is there"
    case .roadmap(.started): "say that it is being worked on"
    case .roadmap(.planned): "say that it is planned"
    case .roadmap(.open): "say that you are listening, and promise nothing"
    case .roadmap(.declined): "say no, and why"
    }
  }

  private func date(in clauses: [[Token]]) -> Concern? {
    switch standing {
    case .feature, .roadmap(.completed): return nil
    case .roadmap: break
    }
    for clause in clauses {
      let range = PromiseLexicon.dates.firstMatch(in: clause) { _, range in
        !Self.isReversed(range, in: clause) && !isPublic(clause[range])
      }
      if let range { return dateConcern(clause[range].map(\.original).joined(separator: " ")) }
      for token in clause where token.kind == .number {
        if let year = Int(token.folded), (2020...2199).contains(year), year != target?.year {
          return dateConcern(token.original)
        }
      }
    }
    return nil
  }

  private func dateConcern(_ words: String) -> Concern {
    let right =
      target == nil ? "leave the date out: none was said in public" : "say the public date and no other"
    return Concern(.date, "“\(words)” says when: \(right)")
  }

  /// Whether the words name a part of the public date.
  private func isPublic(_ words: ArraySlice<Token>) -> Bool {
    guard let target, !target.isWholeYear else { return false }
    let folded = words.map(\.folded)
    if let quarter = target.quarter {
      let names = ["q\(quarter)", Self.ordinals[quarter - 1].english, Self.ordinals[quarter - 1].french]
      if folded.contains(where: { names.contains($0) || $0 == "\(quarter)e" || $0 == "\(quarter)er" }) {
        return true
      }
    }
    return folded.contains { word in
      guard let month = Self.months.firstIndex(where: { $0.contains(word) }) else { return false }
      return target.months.contains(month + 1)
    }
  }

  private static let ordinals = [
    (english: "first", french: "premier"), (english: "second", french: "deuxieme"),
    (english: "third", french: "troisieme"), (english: "fourth", french: "quatrieme"),
  ]

  private static let months: [[String]] = [
    ["january", "janvier"], ["february", "fevrier"], ["march", "mars"], ["april", "avril"], ["may", "mai"],
    ["june", "juin"], ["july", "juillet"], ["august", "aout"], ["september", "septembre"],
    ["october", "octobre"], ["november", "novembre"], ["december", "decembre"],
  ]

  /// Whether something in the clause, up to the end of the phrase, takes it back: “nothing is planned”.
  private static func isReversed(_ range: Range<Int>, in clause: [Token]) -> Bool {
    (0..<range.upperBound).contains {
      PromiseLexicon.reversals.contains(clause[$0].folded) && !isMonth($0, in: clause)
    }
  }

  /// Whether “may” is the month, and takes nothing back: “in May we’ll add it”.
  private static func isMonth(_ place: Int, in clause: [Token]) -> Bool {
    clause[place].folded == "may" && place > 0
      && ["in", "by", "for", "from", "since", "early", "mid", "late", "of"].contains(clause[place - 1].folded)
  }

  /// Whether the phrase belongs to one that promises nothing: “you’ll get an answer”.
  private static func isIdiom(_ range: Range<Int>, in clause: [Token]) -> Bool {
    PromiseLexicon.idioms.firstMatch(in: clause) { $1.overlaps(range) } != nil
  }

  /// Commas and conjunctions end a clause: a “no” in one does not reach into the next.
  private static func clauses(of text: String) -> [[Token]] {
    text.split { ",;:.!?…—–()\n".contains($0) }
      .flatMap {
        Tokenizer.tokens(of: String($0)).split { ["but", "mais", "and", "et"].contains($0.folded) }
      }
      .map(Array.init)
      .filter { !$0.isEmpty }
  }
}
