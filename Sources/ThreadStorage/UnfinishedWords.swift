package import Answering
import Foundation
import TextAnalysis

/// What is being typed at one desk, kept until it is decided: in memory, and beside the log, where it outlives the program.
///
/// Each text is a small file of its own, by its post, its reviewer and their desk: nobody is offered what somebody else is
/// still typing, nor what another person typed. A place that can't be written to is done without.
package final class UnfinishedWords {
  private let log: LogLocation
  private let reviewer: Int64

  /// The number of the desk; 0 where questions are typed.
  private let desk: Int
  private var held: [Int64: String] = [:]

  package init(beside log: LogLocation, reviewer: String?, desk: Desk?) {
    (self.log, self.desk) = (log, desk?.number ?? 0)
    self.reviewer = Int64(bitPattern: StableHash(reviewer ?? "").value)
    // Somebody who was typing while a person was forgotten may have kept it once more.
    if !Self.files(beside: log).isEmpty {
      Self.erase((try? ForgottenList(beside: log)?.marks()) ?? [], beside: log)
    }
  }

  /// What this reviewer was writing to the question, at this desk or at one that nobody has any more.
  package func words(for question: Question) -> String? {
    let mark = Self.mark(of: question)
    if let words = held[mark] { return words }
    let files = files(of: mark).filter { $0.reviewer == reviewer }
    let file = files.first { $0.desk == desk } ?? files.last
    return file.flatMap { FileManager.default.contents(atPath: $0.path) }
      .flatMap { String(validating: $0, as: UTF8.self) }
      .flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Keeps what is being written to the question, in the place of what was there; nothing if that is nil.
  package func keep(_ words: String?, for question: Question) {
    let mark = Self.mark(of: question)
    guard let words, !words.isEmpty, !isForgotten(mark) else {
      return remove(mark) { $0.reviewer == reviewer }
    }
    guard held.updateValue(words, forKey: mark) != words, let folder = Self.folder(beside: log) else {
      return
    }
    let own = File(post: mark, reviewer: reviewer, desk: desk, folder: folder)
    guard own.write(words) else { return }
    // Who is forgotten in this very moment is on the list before their words are erased.
    if isForgotten(mark) { return remove(mark) { $0.reviewer == reviewer } }
    for file in files(of: mark) where file.reviewer == reviewer && file != own { file.remove() }
  }

  /// Lets go of all that was written to a question that is decided, but for what a colleague is typing.
  package func settle(_ question: Question) { remove(Self.mark(of: question)) { _ in true } }

  private func isForgotten(_ mark: Int64) -> Bool {
    (try? ForgottenList(beside: log)?.marks().contains(mark)) == true
  }

  private func remove(_ mark: Int64, where isMeant: (File) -> Bool) {
    held[mark] = nil
    for file in files(of: mark) where isMeant(file) { file.remove() }
    Self.removeFolderIfEmpty(beside: log)
  }

  /// The files of a post, but for those of desks that somebody else has now; in the order of their names.
  private func files(of mark: Int64) -> [File] {
    Self.files(beside: log).filter {
      $0.post == mark && ($0.desk == desk || !Desk.isTaken($0.desk, at: log))
    }
  }

  private static func mark(of question: Question) -> Int64 {
    question.postID.map { ForgottenMark.post($0, on: question.network) }
      ?? Int64(bitPattern: StableHash(question.text).value)
  }
}

// MARK: - Files

extension UnfinishedWords {
  /// Removes all that was being written to these posts, whoever writes it.
  static func erase(_ posts: Set<Int64>, beside log: LogLocation) {
    guard !posts.isEmpty else { return }
    for file in files(beside: log) where posts.contains(file.post) { file.remove() }
    removeFolderIfEmpty(beside: log)
  }

  private static func folder(beside log: LogLocation) -> String? {
    log == .memory ? nil : log.absolutePath + "-typing"
  }

  private static func files(beside log: LogLocation) -> [File] {
    guard let folder = folder(beside: log) else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { File(name: $0, folder: folder) }
  }

  private static func removeFolderIfEmpty(beside log: LogLocation) {
    if let folder = folder(beside: log) { rmdir(folder) }
  }

  /// A text, named by marks: what a folder shows of itself tells of nobody.
  private struct File: Equatable {
    let post: Int64
    let reviewer: Int64
    let desk: Int
    let path: String

    init(post: Int64, reviewer: Int64, desk: Int, folder: String) {
      (self.post, self.reviewer, self.desk) = (post, reviewer, desk)
      path = "\(folder)/\(Self.hexadecimal(post))-\(Self.hexadecimal(reviewer))-\(desk)"
    }

    /// Reads the name of a text, or of one whose writing was cut short.
    init?(name: String, folder: String) {
      let parts = name.replacing(Self.unwritten, with: "").split(separator: "-")
      guard parts.count == 3, let post = UInt64(parts[0], radix: 16),
        let reviewer = UInt64(parts[1], radix: 16), let desk = Int(parts[2])
      else { return nil }
      self.init(
        post: Int64(bitPattern: post),
        reviewer: Int64(bitPattern: reviewer),
        desk: desk,
        folder: folder
      )
    }

    /// What the name ends with until all of it is there.
    private static let unwritten = ".new"

    private static func hexadecimal(_ number: Int64) -> String {
      String(UInt64(bitPattern: number), radix: 16)
    }

    /// Whole or not at all, readable by its user alone; not waited for until it is on the disk, since it is written while
    /// somebody types.
    func write(_ words: String) -> Bool {
      mkdir((path as NSString).deletingLastPathComponent, 0o700)
      let new = path + Self.unwritten
      unlink(new)
      let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { return false }
      let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      guard (try? file.write(contentsOf: Data(words.utf8))) != nil, rename(new, path) == 0 else {
        unlink(new)
        return false
      }
      return true
    }

    func remove() { for end in ["", Self.unwritten] { unlink(path + end) } }
  }
}
