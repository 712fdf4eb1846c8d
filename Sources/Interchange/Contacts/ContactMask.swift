/// Hides the e-mail addresses and phone numbers in a text.
///
/// It would rather hide one number too many than let one person be called,
/// but years, prices, dates and post ids must stay readable.
enum ContactMask {
  /// What stands where a contact stood; holds no letters, so that a masked question is matched by its other words.
  static let mark = "[…]"

  /// `text` with every contact in it hidden.
  static func masked(_ text: String) -> String {
    masked(text) { _ in true }
  }

  /// `text` with those contacts hidden whose key is not in `keys`.
  static func masked(_ text: String, besides keys: Set<String>) -> String {
    masked(text) { !keys.contains($0) }
  }

  /// The contacts in `text`, however they are spaced and capitalised.
  static func keys(in text: String) -> Set<String> {
    let scalars = Array(text.unicodeScalars)
    return Set(ranges(in: scalars).map { key(of: scalars[$0]) })
  }

  private static func masked(_ text: String, where hides: (String) -> Bool) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var end = 0
    for range in ranges(in: scalars) where hides(key(of: scalars[range])) {
      result.append(contentsOf: scalars[end..<range.lowerBound])
      result.append(contentsOf: mark.unicodeScalars)
      end = range.upperBound
    }
    result.append(contentsOf: scalars[end...])
    return String(result)
  }

  private static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    // Addresses first: 0612345678@sfr.fr is one contact, not a number with something after it.
    let addresses = EmailShape.ranges(in: scalars)
    var nextAddress = addresses.startIndex
    while index < scalars.count {
      if nextAddress < addresses.endIndex, addresses[nextAddress].lowerBound <= index {
        result.append(addresses[nextAddress])
        index = max(index, addresses[nextAddress].upperBound)
        nextAddress += 1
      } else if let end = PhoneShape.end(at: index, in: scalars) {
        result.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return result
  }

  private static func key(of contact: ArraySlice<Unicode.Scalar>) -> String {
    let isAddress = contact.contains(where: \.properties.isAlphabetic)
    let kept = contact.filter { isAddress ? !$0.properties.isWhitespace : $0.digit != nil }
    return kept.map { $0.digit.map(String.init) ?? String($0).lowercased() }.joined()
  }
}

extension Unicode.Scalar {
  /// 0...9 for a decimal digit of any script.
  var digit: Int? {
    if isASCII { return (0x30...0x39).contains(value) ? Int(value) - 0x30 : nil }
    guard properties.numericType == .decimal, let number = properties.numericValue else { return nil }
    return Int(number)
  }
}
