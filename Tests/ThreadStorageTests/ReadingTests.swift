import Answering
import Foundation
import Testing
import ThreadStorage

@Suite struct ReadingTests {
  let store: ThreadStore

  /// Thread 1: bitcoin, answered at noon, and a follow-up on dates put off at 30 s;
  /// 2: dates, rejected at 10 s; 3: a fallback, edited at 20 s.
  init() throws {
    store = try ThreadStore(.memory)
    try store.decide(on: post("1", "Bitcoin?"))
    try store.decide(.reject, on: post("2", "Dates?"), with: draft("Yes!", about: dates), at: noon(plus: 10))
    try store.decide(
      .edit(text: "Who knows", overriding: []),
      on: post("3", "Why?"),
      with: draft(nil, about: nil),
      at: noon(plus: 20)
    )
    try store.decide(
      .later,
      on: post("4", "And dates?"),
      with: draft(about: dates),
      thread: 1,
      at: noon(plus: 30)
    )
  }

  @Test(
    arguments: [
      (ThreadFilter(), [2, 3, 1]),
      (ThreadFilter(order: .newestFirst), [1, 3, 2]),
      (ThreadFilter(order: .newestFirst, limit: 2), [1, 3]),
      (ThreadFilter(limit: 0), []),
      (ThreadFilter(answeredOnly: true), [1, 3]),
      (ThreadFilter(subject: .item(bitcoin)), [1]),
      (ThreadFilter(subject: .item(ItemID(section: .roadmap, name: "bit"))), []),
      (ThreadFilter(subject: .section(.features)), [2, 1]),
      (ThreadFilter(subject: .section(.features), answeredOnly: true), []),
      (ThreadFilter(subject: .section(.rules)), []),
      (ThreadFilter(since: noon(plus: 10)), [2, 3, 1]),
      (ThreadFilter(since: noon(plus: 10), subject: .section(.roadmap)), []),
      (ThreadFilter(since: noon(plus: 20.001)), [1]),
      (ThreadFilter(until: noon(plus: 10)), [1]),
      (ThreadFilter(until: noon(plus: 10.001)), [1, 2]),
      (ThreadFilter(since: noon(plus: 10), until: noon(plus: 30)), [2, 3]),
      (ThreadFilter(since: .distantPast, until: .distantFuture), [2, 3, 1]),
    ] as [(ThreadFilter, [Int64])]
  )
  func filters(filter: ThreadFilter, expected: [Int64]) throws {
    #expect(try store.threads(filter).map(\.id) == expected)
  }

  @Test func readsAThreadWhole() throws {
    let threads = try store.threads(ThreadFilter(subject: .item(bitcoin)))
    #expect(threads.first?.turns.map(\.question.text) == ["Bitcoin?", "And dates?"])
    #expect(try threads == [store.thread(1)])
    #expect(throws: LogError.noSuchThread(4)) { try store.thread(4) }
  }

  @Test func counts() throws {
    #expect(try store.counts() == [.approve: 1, .reject: 1, .edit: 1, .later: 1])
  }

  @Test func putsTheLongestWaitFirst() throws {
    try store.decide(.later, on: post("5", "Old"), at: noon(plus: 40))
    try store.decide(.later, on: post("4", "And dates?"), at: noon(plus: 50))
    let waiting = try store.putOff()
    #expect(waiting.map(\.question.text) == ["Old", "And dates?"])
    #expect(waiting.map(\.thread) == [4, 1])
    #expect(waiting.map(\.since) == [noon(plus: 40), noon(plus: 50)])
  }

  @Test func knowsWordsThatWereSentBefore() throws {
    #expect(try store.threadNumber(answeredWith: "Who knows") == 3)
    #expect(try store.threadNumber(answeredWith: "who knows") == nil)
    #expect(try store.threadNumber(answeredWith: "Yes!") == nil, "it was never sent")
    try store.decide(.edit(text: "Who knows", overriding: []), on: post("6"))
    #expect(try store.threadNumber(answeredWith: "Who knows") == 3)
    try store.undo(decision: 3, at: noon(plus: 60))
    #expect(try store.threadNumber(answeredWith: "Who knows") == 4, "an undone answer counts no longer")
  }

  @Test func keepsTimesToTheMillisecond() throws {
    let times = [0.001, 0.999, 86_399.9994, -1e9, 1e9].map { noon(plus: $0) }
    for (number, time) in times.enumerated() {
      let thread = try store.decide(on: post("time \(number)"), at: time).thread
      let kept = try #require(store.thread(thread).turns.first?.answer?.answeredAt)
      #expect(abs(kept.timeIntervalSince(time)) <= 0.0005)
    }
  }
}
