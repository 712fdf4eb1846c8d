package import Foundation
import TextAnalysis

/// A file of posts, recognised by its content.
package struct Dump: Sendable {
  package let format: DumpFormat

  /// Bytes of the file.
  package let size: Int

  /// When it was made: as was told, or else as its file says.
  package let collectedAt: Date?

  private let file: DumpFile
  private let reader: any DumpReader
  private let owner: String?
  private let toldAt: Date?

  /// Opens the file and recognises it; it is not changed, and must not change while the dump is read.
  package init(fileAt path: String, options: DumpOptions = .init()) throws(DumpError) {
    var file = try DumpFile(path: path)
    if [nil, .csv, .twarc].contains(options.format) { file.readTable() }
    self.file = file
    size = file.size
    toldAt = options.collectedAt
    collectedAt = toldAt ?? file.changedAt
    owner = file.owner ?? options.owner
    let recognition = try DumpRecognition(file: file, options: options)
    format = if let format = options.format { format } else { try recognition.format() }
    reader = try format.type.reader(of: file, recognition.settings)
  }

  /// Reads all of it, handing over at most `batch` entries at a time in the order of the file, with the
  /// bytes read so far; the last time these are all.
  ///
  /// What `body` throws ends the reading and is passed on.
  package func read(
    batch: Int = 1000,
    _ body: (_ entries: [DumpEntry], _ bytesRead: Int) throws -> Void
  ) throws -> DumpSummary {
    var cutter = reader
    var delivery = DumpDelivery(batch: max(1, batch))
    var position = 0
    while case let cut = cutter.cut(file.content.span, from: &position), !cut.isEmpty {
      delivery.remarks.add(cut.remarks)
      var rest = cut.pieces[...]
      while !rest.isEmpty {
        let window = rest.prefix(Self.window)
        rest = rest.dropFirst(Self.window)
        for harvest in harvests(of: window) { delivery.add(harvest, lines: file.content.span) }
        let read = rest.first?.range.lowerBound ?? position
        try delivery.deliver(upTo: file.sizeOnDisk(of: min(read, position)), body)
      }
    }
    try delivery.finish(size: size, body)
    return DumpSummary(
      notes: file.notes + reader.notes + delivery.notes,
      owners: delivery.owners.sorted()
    )
  }

  /// How many pieces are read side by side before they are handed over.
  private static let window = 4096

  /// What the pieces hold, in their order, read on all cores.
  private func harvests(of pieces: ArraySlice<DumpPiece>) -> [Harvest] {
    let share = max(1, pieces.count / (4 * ProcessInfo.processInfo.activeProcessorCount))
    let starts = Array(stride(from: pieces.startIndex, to: pieces.endIndex, by: share))
    return starts.concurrentMap(chunk: 1) { start in
      var harvest = Harvest(owner: owner, collectedAt: toldAt)
      for piece in pieces[start..<min(start + share, pieces.endIndex)] {
        if let fault = piece.fault {
          harvest.skip(at: piece.range.lowerBound, fault)
        } else {
          reader.read(piece, of: file.content.span, into: &harvest)
        }
      }
      return harvest
    }
  }
}
