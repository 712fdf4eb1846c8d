import Reviewing
import ThreadStorage

extension ReviewSession {
  /// Leaves an edited post with the answer that stands on its network.
  func leaveAnswer(to asked: DeskQuestion) throws {
    switch try desk.leaveAnswer(to: asked) {
    case .recorded(let recorded): tell(done: console.words("stands-as-answered"), in: recorded.thread)
    case .refused(let error): console.line(console.warning("  \(console.told("\(error)"))"))
    }
    console.line()
  }

  func tell(done: String, in thread: Int64) {
    let thread = console.words("thread", ["thread": "\(thread)"])
    console.line("  " + console.good("✓ \(done)") + console.faint(" · \(thread)"))
  }
}
