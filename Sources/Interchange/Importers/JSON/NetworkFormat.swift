/// The JSON of a network, which is known by marks of its own.
protocol NetworkFormat: JSONFormat, RecognisedFormat {
  init()

  /// Whether an object that a file begins with is surely this network's.
  ///
  /// Of an object that is very long only the keys may be there.
  static func recognises(_ object: JSONValue) -> Bool

  /// The members of an object that hold lists of posts; none by default.
  static var listKeys: [String] { get }
}

extension NetworkFormat {
  static func certainty(of beginning: DumpBeginning, _ settings: DumpSettings) -> Certainty? {
    guard case .json(let objects) = beginning else { return nil }
    return objects.contains(where: recognises) ? .sure : nil
  }

  static func reader(of file: DumpFile, _ settings: DumpSettings) -> any DumpReader {
    JSONDumpReader(Self())
  }

  static var listKeys: [String] { [] }

  func parts(of object: JSONExtent, in bytes: Span<UInt8>) -> DumpCut? {
    let lists = JSONScan.members(of: object, in: bytes).filter { Self.listKeys.contains($0.key) }
    guard !lists.isEmpty else { return nil }
    return DumpCut(pieces: lists.flatMap { Self.pieces(of: $0.value, in: bytes) })
  }
}
