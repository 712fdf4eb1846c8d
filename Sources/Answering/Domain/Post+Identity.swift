import TextAnalysis

extension Post {
  /// Tells authors apart; one that isn't known is somebody else for each post.
  package var person: Int64 {
    let name = authorID ?? question.author?.lowercased() ?? "post:" + (question.postID ?? question.text)
    return Int64(bitPattern: StableHash(question.network.rawValue + ":" + name).value)
  }
}

extension Question {
  /// The same for texts of the same words, whatever their case, accents, punctuation, addresses and mentions.
  package var wordsHash: Int64 {
    let spoken = Tokenizer.tokens(of: text).spoken.map(\.folded)
    return Int64(bitPattern: StableHash(spoken.isEmpty ? text : spoken.joined(separator: " ")).value)
  }
}
