import Answering
import Foundation
import TestSupport
import Testing
import TextAnalysis

@testable import Reviewing
@testable import ThreadStorage

/// What the log keeps of the queue is what would be counted and sorted anew, whatever was done before.
struct QueueTablesTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func holdAfterAnySequence(seed: UInt64) throws {
    var story = try QueueStory(seed: seed)
    for step in 1...40 {
      let done = try story.goOn()
      let queue = try story.queue.opened()
      let posts = try story.queue.posts().compactMap(Expected.init)
      for order in ReviewOrder.allCases {
        let ids = try queue.waiting(.max, in: order).map(\.id)
        #expect(ids == Expected.waiting(posts, in: order), "step \(step), \(done): \(order)")
      }
      let handedOver = try queue.handedOver(.max).map(\.id)
      #expect(handedOver == Expected.handedOver(posts), "step \(step), \(done)")
      #expect(try queue.asks() == Expected.asks(posts), "step \(step), \(done)")
      #expect(try Set(queue.store.tallies(of: "Teapot")) == Expected.tallies(posts), "step \(step), \(done)")
      for ask in try queue.asks(3) {
        let members = posts.filter { $0.ask == ask.id }
        #expect(try Set(queue.store.tallies(of: "Teapot", in: ask.id)) == Expected.tallies(members))
        let waiting = try queue.store.mates(of: "Teapot", in: ask.id)
        #expect(waiting.map(\.post) == Expected.waiting(members, in: .age, Set(posts.map(\.id))), "\(done)")
        #expect(try queue.peopleWaiting(in: ask.id, besides: 0) == Set(waiting.map(\.person)).count)
      }
    }
  }

  @Test(arguments: 0...2)
  func aTriageThatWasCutShortIsDoneByTheNext(steps: Int) throws {
    let texts = [
      "Do you take bitcoin?", "a room on Mars", "Please add a pool", "please add a pool!", "he harassed me",
    ]
    let queue = try SampleQueue(texts.indices.map { .guest($0 + 1, texts[$0]) })
    let run = TriageRun(store: queue.store, responder: queue.responder)
    if steps > 0 { _ = try run.draft() }
    if steps > 1 { try run.group() }
    #expect(try queue.opened().waiting(.max, in: .urgency).map(\.id) == [5, 3, 4, 1, 2])
    #expect(try queue.opened().counts().waiting == Headcount(posts: 5, people: 5))
  }
}

/// A campaign to which things happen, one after the other.
private struct QueueStory {
  let queue: SampleQueue
  private var generator: SeededGenerator
  private let desk: ReviewDesk
  private var count = 0

  private static let texts = [
    "Do you take bitcoin?", "do you take BITCOIN", "Can I bring my dog?", "a room on Mars", "he harassed me",
    "Please add a swimming pool filter", "please add a swiming pool filter", "I need a crib for my baby",
    "HE harassed me!!", "someone posted my photo without asking and everybody laughs at me at school",
    "I want to die",
    "What is the meaning of life?", "Is there a private bathroom filter?", "merci !",
  ]

  init(seed: UInt64) throws {
    queue = try SampleQueue()
    generator = SeededGenerator(seed: seed)
    desk = try queue.desk()
    try add(12)
  }

  /// Does something; tells what.
  mutating func goOn() throws -> String {
    let choice = Int.random(in: 0..<12, using: &generator)
    switch choice {
    case 0...1:
      try add(Int.random(in: 1...4, using: &generator))
      return "import"
    case 2: return try delete()
    case 3: return try undo()
    case 4: return try split()
    case 5: return try merge()
    default: return try decide()
    }
  }

  private mutating func add(_ number: Int) throws {
    try queue.add((0..<number).map { _ in post() })
  }

  /// A new post, or a known one that says something else or was liked more.
  private mutating func post() -> Post {
    count += 1
    let known = Int.random(in: 1...count, using: &generator)
    let person = Int.random(in: 1...8, using: &generator)
    let text = Self.texts.randomElement(using: &generator) ?? ""
    let likes = Int.random(in: 0...3, using: &generator)
    var post = Post.guest(count, text, by: "guest\(person)", likes: likes, isDated: count % 5 > 0)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: post.repostOf = "\(known)"
    case 1: post = .guest(count, "Listening.", by: "ada", parent: "\(known)")
    case 2: post.parent = "\(known)"
    case 3: post.earlierIDs = ["\(known)"]
    case 4: post.question.postID = "\(known)"
    default: break
    }
    return post
  }

  private mutating func decide() throws -> String {
    let posts = try queue.opened().waiting(.max, in: .age)
    guard let entry = posts.randomElement(using: &generator),
      let post = try queue.opened().posts([entry]).first
    else { return "nothing" }
    let decisions: [ReviewDecision] = [
      .approve, .edit(text: "No.", overriding: []), .reject, .later, .escalate,
    ]
    let draft = try desk.open(post.question, in: nil).draft
    var decision = decisions.randomElement(using: &generator) ?? .reject
    if decision == .approve, !draft.isApprovable { decision = .reject }
    try desk.decide(decision, on: post.question, with: draft)
    return "\(decision)"
  }

  private mutating func undo() throws -> String {
    do {
      _ = try desk.undo()
      return "undo"
    } catch LogError.nothingToUndo {
      return "nothing"
    }
  }

  private mutating func delete() throws -> String {
    let id = "\(Int.random(in: 1...count, using: &generator))"
    return
      "delete \(try queue.store.delete([id], erasing: Bool.random(using: &generator), at: SampleQueue.now()))"
  }

  private mutating func split() throws -> String {
    let asked = try queue.posts().filter { $0.triage?.ask != nil }
    guard let post = asked.randomElement(using: &generator), let ask = post.triage?.ask else {
      return "nothing"
    }
    let own = AskID(post: post.id)
    try queue.store.note(
      AskEdit(words: [post.wordsHash], ask: ask, into: own),
      of: "Teapot",
      at: SampleQueue.now()
    )
    return "split"
  }

  private mutating func merge() throws -> String {
    let asks = try queue.opened().asks().map(\.id)
    guard let one = asks.randomElement(using: &generator), let other = asks.randomElement(using: &generator)
    else {
      return "nothing"
    }
    try queue.store.note(AskEdit(words: nil, ask: one, into: other), of: "Teapot", at: SampleQueue.now())
    return "merge"
  }
}

/// A post as it is counted and sorted where all are in memory.
private struct Expected {
  let id: Int64
  let ask: AskID?
  private let triage: Triage
  private let words: Int64
  private let person: Int64
  private let verdict: Verdict?
  private let network: Network
  private let postedAt: Date

  init?(_ post: QueuedPost) {
    guard let triage = post.triage else { return nil }
    (id, ask, self.triage, words) = (post.id, triage.ask, triage, post.wordsHash)
    (person, verdict, network) = (post.person, post.verdict, post.post.question.network)
    postedAt = post.post.question.postedAt ?? .distantPast
  }

  private var isOpen: Bool {
    triage.kind.isQuestion && triage.answeredBy == nil && (verdict == nil || verdict == .later)
  }

  private var isAnswered: Bool { verdict?.answers == true || triage.answeredBy != nil }

  static func asks(_ posts: [Expected]) -> [AskSummary] {
    let groups = Dictionary(grouping: posts.filter { $0.ask != nil }) { $0.ask ?? AskID(post: 0) }
    return groups.map { ask, posts in
      let speakers = posts.sorted {
        (-$0.triage.reach, $0.postedAt, $0.id) < (-$1.triage.reach, $1.postedAt, $1.id)
      }
      return AskSummary(
        id: ask,
        posts: posts.count,
        people: Set(posts.map(\.person)).count,
        reach: posts.reduce(0) { $0 + $1.triage.reach },
        answered: posts.count(where: \.isAnswered),
        waiting: posts.count(where: \.isOpen),
        representative: speakers.first?.id ?? 0
      )
    }
    .sorted { (-$0.people, -$0.reach, $0.id) < (-$1.people, -$1.reach, $1.id) }
  }

  /// The numbers of those that wait; `all` are the posts among which asks are counted, if not just these.
  ///
  /// Those of one text are one, where somebody may be hurt.
  static func waiting(_ posts: [Expected], in order: ReviewOrder, _ all: Set<Int64> = []) -> [Int64] {
    let asks = asks(posts)
    let places = Dictionary(uniqueKeysWithValues: asks.enumerated().map { ($1.id, $0) })
    func rank(_ post: Expected) -> [Int] {
      let place = post.ask.flatMap { places[$0] }
      let ask = place.map { asks[$0] }
      guard post.verdict != .later || post.triage.tier != nil else {
        return switch order {
        case .urgency: [9, 0, -(ask?.people ?? 1), -(ask?.reach ?? post.triage.reach), place ?? .max]
        case .age: [all.isEmpty ? 9 : 0]
        case .reach: [9, -post.triage.reach]
        }
      }
      switch post.triage.tier {
      case .danger: return [0, post.triage.gravity]
      case .care: return [1]
      case nil: break
      }
      let group = post.triage.group.rawValue
      return switch order {
      case .urgency: [group, 0, -(ask?.people ?? 1), -(ask?.reach ?? post.triage.reach), place ?? .max]
      case .age: [all.isEmpty ? 2 : 0]
      case .reach: [2, -post.triage.reach]
      }
    }
    let ranked = posts.filter(\.isOpen).map { (rank: rank($0), post: $0) }.sorted {
      $0.rank != $1.rank
        ? $0.rank.lexicographicallyPrecedes($1.rank)
        : ($0.post.postedAt, $0.post.id) < ($1.post.postedAt, $1.post.id)
    }
    var said: Set<Int64> = []
    return ranked.map(\.post).filter { $0.triage.tier == nil || said.insert($0.words).inserted }.map(\.id)
  }

  /// The numbers of those that were handed over and that nobody has closed since.
  static func handedOver(_ posts: [Expected]) -> [Int64] {
    posts.filter(\.isHandedOver).sorted {
      let (left, right) = ($0.triage, $1.triage)
      return (left.group.rawValue, left.gravity, $0.postedAt, $0.id)
        < (right.group.rawValue, right.gravity, $1.postedAt, $1.id)
    }.map(\.id)
  }

  private var isHandedOver: Bool {
    triage.kind.isQuestion && triage.answeredBy == nil && verdict == .escalate
  }

  static func tallies(_ posts: [Expected]) -> Set<Tally> {
    var people: [[String]: [Int64]] = [:]
    for post in posts {
      for value in post.values { people[value, default: []].append(post.person) }
    }
    return Set(
      people.compactMap { value, people in
        Tally.Dimension(rawValue: value[0]).map {
          Tally(dimension: $0, value: value[1], posts: people.count, people: Set(people).count)
        }
      }
    )
  }

  /// What it counts for.
  private var values: [[String]] {
    guard triage.kind.isQuestion else { return [["other", triage.kind.rawValue]] }
    var values: [[String]] = []
    if let verdict {
      values.append(["settled", verdict == .edit ? "approve" : verdict.rawValue])
    } else if triage.answeredBy != nil {
      values.append(["settled", "elsewhere"])
    }
    if isHandedOver { values.append(["handed over", ""]) }
    guard isOpen else { return values }
    return values + [
      ["waiting", ""], ["kind", triage.kind.rawValue], ["tier", triage.tier?.rawValue ?? "none"],
      ["lane", triage.lane?.rawValue ?? "none"],
      ["outcome", triage.outcome?.rawValue ?? "none"], ["language", triage.language?.rawValue ?? "none"],
      ["network", network.rawValue],
    ]
  }
}
