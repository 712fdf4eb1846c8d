/// Something about a dump as a whole that its reader should know, and that is counted.
enum Remark: Int, Sendable, CaseIterable {
  case errors, withheld
  /// Posts that were changed or taken back in the dump itself, and others that it says are gone.
  case edits, withdrawals, deletions
  case morePages
  case notFound, blocked, loginOnly, shallow
  /// Pages of a list with nothing on them.
  case emptyPages
  case moreComments, moreReplies, hiddenComments, hiddenReplies, lostDigits
  case sixtyReplies, cutTexts
  /// What no post is: the shells of deleted ones, private messages, likes and the like.
  case shells, privateMessages, otherEntries, wordless
  /// Ids so long that a spreadsheet would round them, and those that look as if it had.
  case longIDs, roundedIDs
  case repeatedHeaders, sharedByAuthors, sharedByTexts, versions
  /// Times that no one can read, and those that need to know when the dump was made.
  case unreadTimes, relativeTimes, zonelessTimes
  /// Cells of a table whose accents were garbled before they came into it.
  case garbledCells

  /// What is said of it; nil if it is only something to compare with.
  func note(_ count: Int) -> String? {
    let isOne = count == 1
    return switch self {
    case .longIDs: nil
    case .errors:
      "\(count) \(isOne ? "error" : "errors") in the dump: posts or accounts that the network did not give"
    case .withheld: "\(count) \(isOne ? "post is" : "posts are") withheld in some countries"
    case .edits: "\(count) \(isOne ? "post was" : "posts were") edited: the last words are read"
    case .withdrawals:
      "\(count) \(isOne ? "post was" : "posts were") withdrawn: nobody answers \(isOne ? "it" : "them")"
    case .deletions:
      "\(count) \(isOne ? "notice" : "notices") of deletion for posts that are not in the dump: those that wait leave the "
        + "queue, the others stay out"
    case .wordless:
      "\(count) \(isOne ? "row without words was" : "rows without words were") left out"
    case .morePages:
      "the dump ends before its conversation does (next_token, or another next page, is there): fetch the pages that follow"
    case .notFound: "\(count) \(isOne ? "post is" : "posts are") not found any more (notFoundPost)"
    case .blocked: "\(count) \(isOne ? "post is" : "posts are") hidden by a block (blockedPost)"
    case .loginOnly:
      "\(count) \(isOne ? "post is" : "posts are") only shown to who is logged in: fetch the dump with a login"
    case .emptyPages:
      isOne ? "1 page is empty: nobody answered, or nothing was found" : "\(count) pages are empty"
    case .shallow:
      "\(count) \(isOne ? "post has" : "posts have") replies that the dump stops short of: "
        + "it goes 6 deep by default, ask getPostThread for depth=1000 (the network’s own server stops at 10)"
    case .moreComments: "the dump ends before the comments do (hasNextPage): fetch the pages that follow"
    case .moreReplies:
      "\(count) \(isOne ? "comment has" : "comments have") more replies than the dump (hasNextPage): "
        + "fetch them too"
    case .hiddenComments:
      "\(count) \(isOne ? "comment is" : "comments are") counted, and not in the dump: fetch \(isOne ? "it" : "them") too"
    case .hiddenReplies:
      "\(count) \(isOne ? "reply is" : "replies are") hidden or deleted: counted, and shown to nobody who asks"
    case .sixtyReplies: "a context without a login ends at 60 replies: fetch it with a token"
    case .cutTexts:
      "\(count) \(isOne ? "text is" : "texts are") cut off by the API: fetch with tweet_mode=extended, in v2 with the field note_tweet"
    case .lostDigits:
      "\(count) \(isOne ? "id has" : "ids have") lost digits, and \(isOne ? "was" : "were") taken from the address; "
        + "what the post replies to is lost: keep ids as text (jq and spreadsheets round them)"
    case .shells: "\(count) \(isOne ? "post was" : "posts were") deleted or removed: only the place is left"
    case .privateMessages:
      isOne
        ? "1 entry is a private message: it is not read, and stays private"
        : "\(count) entries are private messages: they are not read, and stay private"
    case .otherEntries:
      "\(count) \(isOne ? "entry is no post" : "entries are no posts"): likes, follows, rows without a result"
    case .roundedIDs:
      "\(count) \(isOne ? "id ends" : "ids end") in zeros as a spreadsheet or jq rounds them: if that is what they are, "
        + "export again with the ids as text"
    case .repeatedHeaders:
      "the header stands \(isOne ? "once" : "\(count) times") more among the rows: it is passed over"
    case .sharedByAuthors:
      "\(count) \(isOne ? "post has the id" : "posts have the ids") of another one by another author: they are kept apart "
        + "(two authors under one id; is it the right column? --column id=NAME)"
    case .sharedByTexts:
      "\(count) \(isOne ? "post has the id" : "posts have the ids") of another one that says something else: they are kept "
        + "apart (two texts under one id; is it the right column? --column id=NAME)"
    case .versions:
      "\(count) \(isOne ? "post stands" : "posts stand") there once more in other words, at the same time and by the same author: "
        + "the later in the file is read"
    case .zonelessTimes:
      "\(count) \(isOne ? "time names" : "times name") no zone: \(isOne ? "it is" : "they are") read as UTC"
    case .garbledCells:
      "\(count) \(isOne ? "cell was" : "cells were") UTF-8 taken for Latin-1 (“Ã©” for “é”): that is undone"
    case .unreadTimes:
      "\(count) \(isOne ? "time was" : "times were") not understood: the posts are there without"
    case .relativeTimes:
      "\(count) \(isOne ? "time is" : "times are") told from a now that isn’t known: say when the dump was made "
        + "(--collected-at 2026-11-27T10:00)"
    }
  }

  /// Whether only the last page of a dump says it for the whole.
  fileprivate var isSaidByLastPage: Bool { self == .morePages || self == .moreComments }
}

/// How often each remark is to be made.
struct Remarks: Sendable, Equatable {
  private var counts: [Remark: Int] = [:]

  /// The remarks as sentences, in a fixed order.
  var notes: [String] {
    Remark.allCases.compactMap { remark -> String? in
      guard let count = counts[remark], count > 0 else { return nil }
      // One in some thousand ends in zeros by chance.
      if remark == .roundedIDs, count * 2 <= counts[.longIDs, default: 0] { return nil }
      return remark.note(count)
    }
  }

  mutating func add(_ remark: Remark?, _ count: Int = 1) {
    guard let remark else { return }
    counts[remark] = remark.isSaidByLastPage ? count : counts[remark, default: 0] + count
  }

  /// Adds those of what comes later in the dump.
  mutating func add(_ later: Remarks) {
    for (remark, count) in later.counts { add(remark, count) }
  }
}
