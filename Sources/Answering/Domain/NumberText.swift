import TextAnalysis

extension Double {
  /// Two decimals, whatever the locale: `0.62`.
  package var hundredths: String {
    let hundredths = Int((self * 100).rounded())
    let digits = hundredths.magnitude.padded(to: 3)
    return (hundredths < 0 ? "-" : "") + digits.dropLast(2) + "." + digits.suffix(2)
  }
}

extension Int {
  /// With a comma at every thousand.
  package var grouped: String {
    var digits = Array(String(magnitude))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    return (self < 0 ? "-" : "") + String(digits)
  }
}
