import TextAnalysis

/// A post as the matcher reads it: its words as they were meant, and their pieces.
struct ReadText {
  let tokens: [Token]
  let words: ArraySlice<WordReader.Word>
  let pieces: NGrams

  /// What would be read if the post were the tokens in `range` alone.
  subscript(range: Range<Int>) -> ReadText {
    let first = words.firstIndex { $0.token >= range.lowerBound } ?? words.endIndex
    let end = words[first...].firstIndex { $0.token >= range.upperBound } ?? words.endIndex
    return ReadText(tokens: tokens, words: words[first..<end], pieces: pieces[first..<end])
  }
}

extension ReadText {
  init(tokens: [Token], words: [WordReader.Word]) {
    self.init(tokens: tokens, words: words[...], pieces: NGrams(of: words.map(\.folded)))
  }
}
