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

  /// Makes the file what it was before; false if somebody changed it since.
  func takeBack(in folder: String) throws -> Bool { try replace(after, with: before, in: folder) }

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

  /// An item, as the lines of a list, in the file that the desk writes.
  init(ofItem entry: String, in section: ItemID.Section, of knowledge: Knowledge) {
    let path = knowledge.folder + "/" + LearntFile.name
    let before = Self.content(at: path)
    self.init(path: path, before: before, after: LearntFile.adding(entry, to: section, of: before))
  }
}
