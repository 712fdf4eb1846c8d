import Answering
import Foundation
import Interchange
import Reviewing
import TextAnalysis

/// A file of a campaign as it is to be.
struct Proposal: Sendable {
  let path: String

  /// What it says; nil where there is none yet.
  let before: String?
  let after: String

  static func content(at path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  /// Writes the file in one piece; false, and nothing is written, if it says something else by now than when it was read.
  func write(in folder: String) throws -> Bool { try replace(before, with: after, in: folder) }

  /// Takes out of the file what this put in, and what others put in since stays; false where that can't be told apart.
  ///
  /// An item that was kept is known by its name, whatever was added to it.
  func takeBack(in folder: String, item: ItemID?) throws -> Bool {
    for _ in 0..<Self.attempts {
      guard let content = Self.content(at: path) else { return false }
      if content == after {
        if try replace(content, with: before, in: folder) { return true }
      } else if let item {
        guard let rest = LearntFile.removing("\(item)", from: content) else { return false }
        if try replace(content, with: rest.isEmpty ? nil : rest, in: folder) { return true }
      } else {
        guard let rest = LineChange(from: before ?? "", to: after).undone(in: content) else { return false }
        if try replace(content, with: rest, in: folder) { return true }
      }
    }
    return false
  }

  /// How often a file is read again that others write at the same time.
  static let attempts = 3

  /// Whoever else writes into the folder waits until this is done.
  private func replace(_ old: String?, with new: String?, in folder: String) throws -> Bool {
    let lock = open(folder, O_RDONLY)
    defer { if lock >= 0 { close(lock) } }
    while lock >= 0, flock(lock, LOCK_EX) != 0, errno == EINTR {}
    guard Self.content(at: path) == old else { return false }
    if let new {
      try WholeFile(path: path).write(new)
      if old == nil { try share(like: folder) }
    } else {
      try FileManager.default.removeItem(atPath: path)
    }
    return true
  }
}

extension Proposal {
  /// What the program makes is its user's alone; knowledge is read by whoever may read its folder.
  private func share(like folder: String) throws {
    let manager = FileManager.default
    guard let mode = try manager.attributesOfItem(atPath: folder)[.posixPermissions] as? Int else { return }
    try manager.setAttributes([.posixPermissions: mode & 0o666], ofItemAtPath: path)
  }
}

// What is written where a person would have put it. None is made where that is better done by hand.
extension Proposal {
  /// One more text in a list of an item.
  init?(adding suggestion: Suggestion, to list: KnowledgePatch.List, of id: ItemID, in knowledge: Knowledge) {
    guard let item = knowledge.item(id), let text = suggestion.texts.first else { return nil }
    self.init(KnowledgePatch(text, in: suggestion.language, to: list, of: item), of: item)
  }

  init?(_ patch: KnowledgePatch, of item: KnowledgeItem) {
    let path = item.source.file
    guard let content = Self.content(at: path), let after = patch.applied(to: content) else { return nil }
    self.init(path: path, before: content, after: after)
  }

  /// Other words for an answer of an item.
  init?(
    rewording suggestion: Suggestion,
    _ old: String,
    of id: ItemID,
    in knowledge: Knowledge,
    options: SharedOptions
  ) {
    guard let item = knowledge.item(id), let text = suggestion.texts.first else { return nil }
    let (path, language) = (item.source.file, suggestion.language)
    let patch = RewordingPatch(text, insteadOf: old, in: language, of: item)
    guard let content = Self.content(at: path), let after = patch.applied(to: content),
      let read = try? options.load(knowledge.folder, with: [path: after]).item(id),
      read.answer.variants[language]?.contains(text) == true
    else { return nil }
    self.init(path: path, before: content, after: after)
  }

  /// What an item says, in one more language.
  init?(
    _ words: KeptWords,
    called heading: String,
    of item: KnowledgeItem,
    in knowledge: Knowledge,
    options: SharedOptions
  ) {
    let (path, language) = (item.source.file, words.answerLanguage)
    let patch = TranslationPatch(
      heading,
      asking: (words.ask, words.language),
      answer: (words.answer, language),
      to: item
    )
    guard let content = Self.content(at: path), let after = patch.applied(to: content),
      let read = try? options.load(knowledge.folder, with: [path: after]).item(item.id),
      read.answer.variants[language] == [words.answer], read.title.variants[language] != nil,
      read.asks.variants[words.language]?.contains(words.ask) == true
    else { return nil }
    self.init(path: path, before: content, after: after)
  }

  /// The file that the desk writes, without an item that was kept in it; nil where it wasn't.
  init?(takingBack id: ItemID, in knowledge: Knowledge) {
    let path = knowledge.folder + "/" + LearntFile.name
    guard let content = Self.content(at: path), let rest = LearntFile.removing("\(id)", from: content) else {
      return nil
    }
    // Taking it back is what putting it there once more would be, the other way round.
    self.init(path: path, before: rest.isEmpty ? nil : rest, after: content)
  }

  /// An item, as the lines of a list, in the file that the desk writes.
  init(ofItem entry: String, in section: ItemID.Section, of knowledge: Knowledge) {
    let path = knowledge.folder + "/" + LearntFile.name
    let before = Self.content(at: path)
    self.init(path: path, before: before, after: LearntFile.adding(entry, to: section, of: before))
  }
}
