import Foundation

/// The SHA-256 of `bytes` (FIPS 180-4), to check what a browser will check.
func sha256(_ bytes: [UInt8]) -> [UInt8] {
  var state = roots(of: 8, power: 1.0 / 2)
  let keys = roots(of: 64, power: 1.0 / 3)
  for block in padded(bytes) {
    var words = block
    for index in 16..<64 {
      let (first, second) = (words[index - 15], words[index - 2])
      let low = rotated(first, 7) ^ rotated(first, 18) ^ (first >> 3)
      let high = rotated(second, 17) ^ rotated(second, 19) ^ (second >> 10)
      words.append(words[index - 16] &+ low &+ words[index - 7] &+ high)
    }
    var round = state
    for index in 0..<64 {
      let (a, e) = (round[0], round[4])
      let choice = (e & round[5]) ^ (~e & round[6])
      let majority = (a & round[1]) ^ (a & round[2]) ^ (round[1] & round[2])
      let high = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let low = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let next = round[7] &+ high &+ choice &+ keys[index] &+ words[index]
      round = [next &+ low &+ majority, a, round[1], round[2], round[3] &+ next, e, round[5], round[6]]
    }
    for index in 0..<8 { state[index] &+= round[index] }
  }
  return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } }
}

private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { (word >> count) | (word << (32 - count)) }

/// The first 32 bits of the fractions of the roots of the first primes.
private func roots(of count: Int, power: Double) -> [UInt32] {
  let primes = (2...311).filter { number in (2..<number).allSatisfy { number % $0 != 0 } }
  return primes.prefix(count).map { prime in
    let root = pow(Double(prime), power)
    return UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }
}

private func padded(_ bytes: [UInt8]) -> [[UInt32]] {
  let length = UInt64(bytes.count * 8)
  var all = bytes + [0x80]
  while all.count % 64 != 56 { all.append(0) }
  all += (0..<8).reversed().map { UInt8(truncatingIfNeeded: length >> UInt64($0 * 8)) }
  return stride(from: 0, to: all.count, by: 64).map { start in
    stride(from: start, to: start + 64, by: 4).map { at in
      all[at..<at + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
  }
}
