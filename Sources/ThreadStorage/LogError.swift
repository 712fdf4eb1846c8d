package import Answering

/// Why the log can't do what it was asked.
package enum LogError: Error, Sendable, Hashable {
  case missing(LogLocation)
  case isDirectory(LogLocation)
  case notAFile(LogLocation)
  case noDirectory(LogLocation, directory: String)
  case notPermitted(LogLocation)
  case readOnly(LogLocation)
  /// SQLite would have to write beside the file in order to read it.
  case unreadableWithoutWriting(LogLocation)
  case notADatabase(LogLocation)
  case notALog(LogLocation)
  case newerVersion(LogLocation, found: Int, known: Int)
  case locked(LogLocation)
  case damaged(LogLocation, detail: String)
  case diskFull(LogLocation)
  /// The file was taken away or another was put in its place while it was open.
  case vanished(LogLocation)
  case failed(LogLocation, detail: String)
  /// What was erased is in the file as long as another program reads an old state of it.
  case stillRead(LogLocation)

  case deletedMeanwhile(network: Network, postID: String)

  case alreadyAnswered(thread: Int64, network: Network, postID: String?)
  /// The post says something else by now than what was decided on.
  case wasEdited
  /// Its author wrote more that it is one question with, or changed or took back some of that.
  case wentOn
  /// Its author got an answer to the same ask with another post meanwhile.
  case askerWasAnswered
  /// A post of our own answers it by now, where it was posted.
  case answeredThere
  /// The draft of an approval has gaps or concerns, or an edit says nothing.
  case notSendable(reason: String)
  case noSuchThread(Int64)
  case noSuchDecision(Int64)
  case nothingToUndo
  case alreadyUndone(decision: Int64)
  case isUndo(decision: Int64)

  /// Whether the log is well and merely says no: nothing was changed, and the session can go on.
  package var isRefusal: Bool { exitCode == 1 }

  /// What the program exits with: 2 where the input or the environment is bad, else 1.
  package var exitCode: Int32 {
    switch self {
    case .alreadyAnswered, .wasEdited, .wentOn, .askerWasAnswered, .answeredThere, .notSendable,
      .nothingToUndo,
      .alreadyUndone, .isUndo, .stillRead,
      .deletedMeanwhile:
      1
    default: 2
    }
  }
}

extension LogError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let log):
      "There is no log at \(log) yet: an import, or the first decision taken in a review or a run, makes it."
    case .isDirectory(let log):
      "\(log) is a directory: name a file in it, such as \(log)/fireside.sqlite."
    case .notAFile(let log):
      "\(log) is no ordinary file: a log has to be one."
    case .noDirectory(let log, let directory):
      "The log \(log) can't be made, because there is no directory \(directory): make that first."
    case .notPermitted(let log):
      "The log \(log) can't be opened: you need the permission to read it and to write to its directory."
    case .readOnly(let log):
      "The log \(log) can only be read: a decision needs write access to the file and its directory."
    case .unreadableWithoutWriting(let log):
      "The log \(log) was left in the middle of its work and can't be read from here:"
        + " open it once with write access to the file and its directory, which tidies it up."
    case .notADatabase(let log):
      "\(log) is not a log of Fireside but another kind of file, or its beginning is damaged:"
        + " name another file. Nothing was changed in it."
    case .notALog(let log):
      "\(log) is an SQLite database of another application: name another file for the log."
        + " Nothing was changed in it."
    case .newerVersion(let log, let found, let known):
      "The log \(log) was made by a newer Fireside (its version is \(found), this one knows \(known)):"
        + " update Fireside. Nothing was changed in it."
    case .locked(let log):
      "The log \(log) is in use by another program that doesn't let go of it: try again when it is done."
    case .damaged(let log, let detail):
      "The log \(log) is damaged (\(detail)): put back a copy,"
        + " or save what is left with `sqlite3 FILE .recover`."
    case .diskFull(let log):
      "The disk of the log \(log) is full, and nothing was written: free some space, then do it again."
    case .vanished(let log):
      "The log \(log) was removed or replaced while it was open, and nothing more was written: put the old one back, or"
        + " leave and begin again with the one that is there."
    case .failed(let log, let detail):
      "The log \(log) can't be used (\(detail)): see whether its disk is well."
    case .stillRead(let log):
      "The words are erased, but another program still reads an old state of the log \(log), which holds them:"
        + " close it (a review, an export), then do this again. Until then it isn’t done."
    case .deletedMeanwhile(let network, let postID):
      "The post \(network.rawValue):\(postID) was deleted meanwhile: nothing was logged."
    case .alreadyAnswered(let thread, let network, let postID):
      "The post \(network.rawValue):\(postID ?? "(no id)") is answered already, in thread \(thread):"
        + " nothing was logged. Undo that answer first if it was wrong."
    case .wasEdited:
      "The post was edited meanwhile: nothing was logged. Its newest words come next."
    case .wentOn:
      "Whoever wrote the post wrote more, or changed it, meanwhile: nothing was logged. All of it comes next."
    case .askerWasAnswered:
      "This person got an answer to the same ask meanwhile, with another post: nothing was logged."
    case .answeredThere:
      "The post was answered meanwhile, by a post of our own on its network: nothing was logged."
    case .notSendable(let reason):
      "This can't be sent as it is: \(reason) Edit it first."
    case .noSuchThread(let thread):
      "There is no thread \(thread) with a decision that stands in the log."
    case .noSuchDecision(let decision):
      "There is no decision \(decision) in the log."
    case .nothingToUndo:
      "There is nothing to undo: no decision of yours stands in the log."
    case .alreadyUndone(let decision):
      "Decision \(decision) is undone already: nothing was changed."
    case .isUndo(let decision):
      "Decision \(decision) is an undo, which can't be undone: decide on the question again instead."
    }
  }
}
