import Answering

/// Hands over what was found, in batches: with the lines of what was skipped, and ids for what had none.
struct DumpDelivery {
  var remarks = Remarks()
  private var guesses = Guesses()
  private(set) var owners: Set<String> = []
  private var unknownNetworks: Set<String> = []
  private let batch: Int
  private var entries: [DumpEntry] = []
  private var occurrences: [String: Int] = [:]
  private var identities = PostIdentities()
  private var revisions = Revisions()
  private var parents = Parents()
  private var lines = LineCounter()
  private var delivered = 0

  /// How many entries are no longer here.
  private var handedOver = 0

  init(batch: Int) { self.batch = batch }

  /// What is worth telling of all that was added.
  var notes: [String] {
    let names = unknownNetworks.sorted().prefix(8).joined(separator: ", ")
    let unknown = names.isEmpty ? [] : ["of no known length rule, and so read as plain: \(names)"]
    return guesses.notes + unknown + remarks.notes
  }

  mutating func add(_ harvest: Harvest, lines bytes: Span<UInt8>) {
    remarks.add(harvest.remarks)
    guesses.add(harvest.guesses)
    owners.formUnion(harvest.owners)
    unknownNetworks.formUnion(harvest.unknownNetworks)
    // A tree isn't walked in the order of the file, and counting is quick only in that.
    let offsets = Set(harvest.found.compactMap(\.skippedOffset)).sorted()
    let skippedLines = Dictionary(uniqueKeysWithValues: offsets.map { ($0, lines.line(of: $0, in: bytes)) })
    for found in harvest.found {
      switch found {
      case .post(var post, let path):
        let given = post.question.postID
        remarks.add(identities.settle(&post))
        settleParent(of: &post, given: given, at: path)
        if post.editedAt != nil { remarks.add(.edits) }
        entries.append(.post(post))
      case .unnamed(var post, let beginning, let path, let placeholder):
        occurrences[beginning, default: 0] += 1
        post.question.postID = "\(beginning)-\(occurrences[beginning, default: 1])"
        settleParent(of: &post, given: placeholder, at: path)
        entries.append(.post(post))
      case .skipped(let offset, let reason):
        entries.append(.skipped(line: skippedLines[offset, default: 1], reason: reason))
      case .revision(let revision): revisions.add(revision)
      }
    }
  }

  /// Finds what a post answers, and those before it that turn out to answer it, as far as they are here still.
  private mutating func settleParent(of post: inout Post, given: String?, at path: TreePath?) {
    let number = handedOver + entries.count
    for answering in parents.settle(&post, given: given, at: path, number: number, identities) {
      guard answering >= handedOver, case .post(var answer) = entries[answering - handedOver] else {
        continue
      }
      answer.parent = post.question.postID
      entries[answering - handedOver] = .post(answer)
    }
  }

  /// Hands over the full batches there are.
  mutating func deliver(
    upTo bytesRead: Int,
    _ body: (_ entries: [DumpEntry], _ bytesRead: Int) throws -> Void
  ) rethrows {
    var start = 0
    while entries.count - start >= batch {
      try body(Array(entries[start..<start + batch]), bytesRead)
      start += batch
    }
    entries.removeFirst(start)
    handedOver += start
    if start > 0 { delivered = bytesRead }
  }

  /// Hands over the rest.
  mutating func finish(
    size: Int,
    _ body: (_ entries: [DumpEntry], _ bytesRead: Int) throws -> Void
  ) rethrows {
    revise()
    if !entries.isEmpty || delivered < size { try body(entries, size) }
    entries = []
  }

  /// Brings what was said of posts beside them to those that are here still; the rest is for whoever has the others.
  private mutating func revise() {
    var places: [PostKey: [Int]] = [:]
    var others: [DumpEntry] = []
    var gone: Set<Int> = []
    let settled = revisions.settled(identities)
    for (index, entry) in entries.enumerated() where !settled.isEmpty {
      if case .post(let post) = entry { places[PostKey(post), default: []].append(index) }
    }
    for (key, last) in settled {
      let places = places[key] ?? []
      guard let last else {
        remarks.add(revisions.remark(onWithdrawalOf: key, identities))
        gone.formUnion(places)
        others.append(.withdrawn(id: key.id, network: key.network))
        continue
      }
      if !identities.isEdited(key) { remarks.add(.edits) }
      if places.isEmpty { others.append(.post(last)) }
      for place in places {
        guard case .post(var post) = entries[place] else { continue }
        post.take(last)
        entries[place] = .post(post)
      }
    }
    entries = entries.indices.filter { !gone.contains($0) }.map { entries[$0] } + others
  }
}

/// Counts lines up to an offset; quick as long as the offsets grow.
private struct LineCounter {
  private var offset = 0
  private var line = 1

  mutating func line(of target: Int, in bytes: Span<UInt8>) -> Int {
    if target < offset { (offset, line) = (0, 1) }
    while offset < min(target, bytes.count) {
      if bytes[offset] == 0x0A || (bytes[offset] == 0x0D && bytes.lineStart(after: offset) == offset + 1) {
        line += 1
      }
      offset += 1
    }
    return line
  }
}
