import Foundation
import TextAnalysis

/// Draws that a simulated campaign is made of, the same for the same seed on every machine.
extension SeededGenerator {
  /// A number from 0 up to, not including, 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  mutating func chance(_ share: Double) -> Bool { unit() < share }

  /// A number from 0 up to, not including, `count`; 0 where there is nothing to draw from.
  mutating func index(below count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(count, 1))).high)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[index(below: elements.count)]
  }

  /// One of `words`; nothing if there are none.
  mutating func word(_ words: [String]) -> String { pick(words) ?? "" }

  /// A count as networks have them: mostly small, now and then very large (Lomax).
  mutating func longTail(scale: Double, shape: Double, most: Double = 5_000_000) -> Int {
    Int(min(most, scale * (pow(1 - unit(), -1 / shape) - 1)))
  }
}
