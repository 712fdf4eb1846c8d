/// The texts that were learnt for one document: side by side, so that comparing with many of them reads on in memory.
struct LearntTexts: Sendable {
  /// Their numbers among the model's asks, ascending.
  private var numbers: [Int] = []
  private var texts: EncodedTexts

  init(width: Int) { texts = EncodedTexts(width: width) }

  mutating func append(_ text: EncodedText, number: Int) {
    numbers.append(number)
    texts.append(text)
  }

  /// Takes one out again; nil if it isn't there.
  mutating func remove(number: Int) -> EncodedText? {
    guard let place = numbers.firstIndex(of: number) else { return nil }
    numbers.remove(at: place)
    return texts.remove(at: place)
  }

  /// The one whose product with `text` is the greatest, the first of several.
  func nearest(to text: ScatteredText) -> (number: Int, similarity: Float)? {
    texts.nearest(to: text, among: numbers.indices).map { (numbers[$0.number], $0.similarity) }
  }
}
