import Answering
import Interchange
import Reviewing
import ThreadStorage

extension LearntFile {
  /// What reviewers kept in a campaign's folder.
  static func kept(in knowledge: Knowledge) -> [Entry] {
    kept(in: Proposal.content(at: knowledge.folder + "/" + name) ?? "")
  }
}

extension Console {
  /// Lists what was kept, with what it is called, by whom and when.
  func show(_ entries: [LearntFile.Entry], in knowledge: Knowledge) {
    for entry in entries {
      let title = ItemID(entry.item).flatMap { knowledge.title(of: AskID($0), in: language) } ?? ""
      tell("\(entry.item) · \(title.onOneLine) · \(entry.remark.printable)", behind: "  ")
    }
  }
}
