extension LexicalIndex {
  struct Hit {
    var document: Int
    var explanation: Explanation
  }

  /// One distinct word of a question, looked up.
  private struct QueryTerm {
    var number: Int?
    var word: String
    var readAs: String?
    var idf: Double
  }

  /// All documents that share a term with the question, in no order of worth.
  func search(_ tokens: [Token]) -> [Hit] {
    let query = queryTerms(tokens)
    let reachable = query.reduce(0) { $0 + $1.idf }
    guard reachable > 0 else { return [] }
    var weights: [Int: [(term: QueryTerm, weight: Double)]] = [:]
    for term in query {
      guard let number = term.number else { continue }
      for posting in postings[number] {
        weights[posting.document, default: []].append((term, weight(of: posting, term: number)))
      }
    }
    let nearest = nearestAsks(query)
    return weights.keys.sorted().map { document in
      let terms = weights[document, default: []].sorted {
        ($1.weight, $0.term.word) < ($0.weight, $1.term.word)
      }
      let near = nearest[document]
      return Hit(
        document: document,
        explanation: Explanation(
          terms: terms.map {
            Explanation.Term(word: $0.term.word, readAs: $0.term.readAs, weight: $0.weight)
          },
          bm25: terms.reduce(0) { $0 + $1.weight } / reachable,
          nearestSimilarity: near?.ask?.similarity ?? 0,
          nearestAsk: near?.ask.map { asks[$0.number].text },
          nearMiss: near?.nearMissIfNearer.map { asks[$0].text }
        )
      )
    }
  }

  private func queryTerms(_ tokens: [Token]) -> [QueryTerm] {
    var seen: Set<String> = []
    var terms: [QueryTerm] = []
    for token in Self.contentTokens(tokens, language) {
      var stem = Stemmer.stem(token.folded, language)
      var readAs: String?
      if termNumbers[stem] == nil, let neighbour = speller.neighbour(of: stem) {
        readAs = neighbour
        stem = neighbour
      }
      guard seen.insert(stem).inserted else { continue }
      let number = termNumbers[stem]
      let known = number.map { idf[$0] } ?? unknownIDF
      // A guess counts for less than a word that was spelt right.
      terms.append(QueryTerm(number: number, word: token.original, readAs: readAs, idf: known))
    }
    return terms
  }

  private struct Nearest {
    var ask: (number: Int, similarity: Double)?
    var nearMiss: (number: Int, similarity: Double)?

    var nearMissIfNearer: Int? {
      guard let nearMiss, nearMiss.similarity > ask?.similarity ?? 0 else { return nil }
      return nearMiss.number
    }
  }

  /// For each document, its ask and its near miss with the highest cosine to the question.
  private func nearestAsks(_ query: [QueryTerm]) -> [Int: Nearest] {
    let norm = query.reduce(0) { $0 + $1.idf * $1.idf }.squareRoot()
    var products: [Int: Double] = [:]
    for term in query {
      guard let number = term.number else { continue }
      for ask in asksOfTerm[number] { products[ask, default: 0] += term.idf * term.idf }
    }
    var nearest: [Int: Nearest] = [:]
    for (number, product) in products.sorted(by: { $0.key < $1.key }) {
      let ask = asks[number]
      let similarity = product / (norm * ask.norm)
      if ask.isNearMiss {
        if similarity > nearest[ask.document]?.nearMiss?.similarity ?? 0 {
          nearest[ask.document, default: Nearest()].nearMiss = (number, similarity)
        }
      } else if similarity > nearest[ask.document]?.ask?.similarity ?? 0 {
        nearest[ask.document, default: Nearest()].ask = (number, similarity)
      }
    }
    return nearest
  }
}
