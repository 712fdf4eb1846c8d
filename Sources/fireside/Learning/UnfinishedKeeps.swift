import Answering
import Foundation
import Interchange
import Reviewing
import TextAnalysis
import ThreadStorage

/// What is being kept as knowledge, noted beside the log until it is told what became of it: whoever is killed meanwhile
/// finds it taken up again at the next start.
///
/// Each is a small file that its desk holds a lock on, which the system lets go of when the process ends. It holds our words
/// alone: the asker's are read from the log again, and where they are gone from there nothing is kept.
struct UnfinishedKeeps: Sendable {
  private let folder: String?

  init(beside log: LogLocation) { folder = log == .memory ? nil : log.absolutePath + "-keeping" }

  /// One that this process holds.
  final class Note: Sendable {
    private let path: String
    private let descriptor: Int32

    fileprivate init(path: String, descriptor: Int32) { (self.path, self.descriptor) = (path, descriptor) }

    /// Lets go of it, since it was told what became of it.
    func settle() {
      unlink(path)
      rmdir((path as NSString).deletingLastPathComponent)
    }

    deinit { close(descriptor) }
  }

  /// Notes a wish; nil where it can't be noted, and then it is done without.
  func note(_ wish: KeepingWish, of campaign: String) -> Note? {
    guard let folder, let words = NotedWish(wish, of: campaign), let data = try? JSONEncoder().encode(words)
    else { return nil }
    mkdir(folder, 0o700)
    let path = "\(folder)/\(UUID().uuidString)"
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0,
      (try? FileHandle(fileDescriptor: descriptor).write(contentsOf: data)) != nil
    else {
      unlink(path)
      close(descriptor)
      return nil
    }
    return Note(path: path, descriptor: descriptor)
  }

  /// Takes what nobody is at any more off the disk; of other campaigns nothing.
  func takeOver(of campaign: String) -> [NotedWish] {
    guard let folder else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let found = names.sorted().compactMap { name -> NotedWish? in
      let path = "\(folder)/\(name)"
      let descriptor = open(path, O_RDWR | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
      let wish = FileManager.default.contents(atPath: path).flatMap {
        try? JSONDecoder().decode(NotedWish.self, from: $0)
      }
      // What was cut short was never wished for in the end.
      guard wish.map({ $0.campaign == campaign }) ?? true else { return nil }
      unlink(path)
      return wish
    }
    rmdir(folder)
    return found.sorted { ($0.thread, $0.answer) < ($1.thread, $1.answer) }
  }
}

/// A wish without the asker's words.
struct NotedWish: Codable {
  let campaign: String
  let thread: Int64
  let answer: String
  private let answerLanguage: Language
  var language: Language { answerLanguage }

  /// The item that it is for; nil for one of its own.
  private var item: String?

  /// What a new item, or an answer in another language, is called.
  private var heading: String?
  private var isThere = false
  private var reviewer: String?
  private var day: String?

  init?(_ wish: KeepingWish, of campaign: String) {
    // A rewording has none: the next edit like it finds it again.
    guard let words = wish.words else { return nil }
    self.campaign = campaign
    (thread, answer, answerLanguage) = (words.thread, words.answer, words.answerLanguage)
    switch wish {
    case .item(_, let heading, let section, let reviewer, let day):
      (self.heading, isThere, self.reviewer) = (heading, section == .features, reviewer)
      self.day = "\(day)"
    case .ask(_, let item): self.item = "\(item)"
    case .translation(_, let heading, let item): (self.heading, self.item) = (heading, "\(item)")
    case .rewording: break
    }
  }

  /// The wish with the words that the log has for it still; nil where they were taken out of it, or the answer was taken back.
  func wish(asking ask: (Question) -> (text: String, language: Language)?, in store: ThreadStore)
    throws -> KeepingWish?
  {
    let turns = try store.thread(ifStanding: thread)?.turns ?? []
    guard let turn = turns.last(where: { $0.answer != nil }), let ask = ask(turn.question) else { return nil }
    let words = KeptWords(
      ask: ask.text,
      answer: answer,
      language: ask.language,
      answerLanguage: answerLanguage,
      thread: thread
    )
    switch (item.flatMap { ItemID($0) }, heading) {
    case (let item?, let heading?): return .translation(words, called: heading, of: item)
    case (let item?, nil): return .ask(words, of: item)
    case (nil, let heading?):
      guard let day = day.flatMap({ CalendarDate($0) }) else { return nil }
      return .item(words, called: heading, isThere ? .features : .roadmap, by: reviewer, on: day)
    case (nil, nil): return nil
    }
  }
}
