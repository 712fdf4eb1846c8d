import Answering
import ThreadStorage

/// When something was handed over, by whom, and what goes with it for whoever takes it up.
struct HandoverView {
  let console: Console

  func show(_ turn: Turn) {
    let facts = [
      console.past(.escalate), LogTable.time(turn.decidedAt),
      turn.note.reviewer.map { console.words("log-by", ["reviewer": $0.onOneLine]) },
    ]
    console.tell(facts.compactMap(\.self).joined(separator: " · "), console.faint)
    showRemark(of: turn)
  }

  func showRemark(of turn: Turn) {
    guard let remark = turn.note.remark else { return }
    console.tell(console.words("handover-remark", ["words": remark.onOneLine]), console.warning)
  }
}
