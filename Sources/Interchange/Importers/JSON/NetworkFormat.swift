/// The JSON of a network, which is known by marks of its own.
protocol NetworkFormat: JSONFormat, RecognisedFormat {
  init()

  /// Whether an object that a file begins with is surely this network's.
  ///
  /// Of an object that is very long only the keys may be there.
  static func recognises(_ object: JSONValue) -> Bool
}

extension NetworkFormat {
  static func certainty(of beginning: DumpBeginning, _ settings: DumpSettings) -> Certainty? {
    guard case .marks(let objects) = beginning else { return nil }
    return objects.contains(where: recognises) ? .sure : nil
  }

  static func reader(of file: DumpFile, _ settings: DumpSettings) -> any DumpReader {
    JSONDumpReader(Self())
  }
}
