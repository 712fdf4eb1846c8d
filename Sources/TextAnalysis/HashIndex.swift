/// Numbers for hashes, from 0 in the order in which they were added: a table with open addressing.
package struct HashIndex: Sendable {
  /// The hashes in the order of their numbers.
  package private(set) var hashes: [UInt64] = []

  /// Slots hold a number plus one; 0 is an empty slot. The count is a power of two.
  private var slots: [UInt32] = [0, 0]

  package var count: Int { hashes.count }

  package init(_ hashes: [UInt64] = []) {
    self.hashes = hashes
    grow(toHold: hashes.count)
  }

  package func number(of hash: UInt64) -> Int? {
    var slot = start(of: hash)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of `hash`, a new one if it had none.
  package mutating func add(_ hash: UInt64) -> Int {
    if let number = number(of: hash) { return number }
    hashes.append(hash)
    if hashes.count * 2 > slots.count { grow(toHold: hashes.count) } else { place(hashes.count - 1) }
    return hashes.count - 1
  }

  private func start(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
  }

  private mutating func place(_ number: Int) {
    var slot = start(of: hashes[number])
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(number + 1)
  }

  private mutating func grow(toHold count: Int) {
    var capacity = 2
    while capacity < count * 3 { capacity *= 2 }
    slots = [UInt32](repeating: 0, count: capacity)
    for number in hashes.indices { place(number) }
  }
}
