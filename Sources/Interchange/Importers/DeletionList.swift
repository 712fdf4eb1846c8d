import Answering
import Foundation

/// A file that names posts which their authors took back.
package enum DeletionList {
  /// The ids in the file, as written and each once: one a line, as a JSON array, or in objects with an id.
  ///
  /// A file that isn't clearly that is refused whole: whoever deletes should know what.
  package static func ids(inFileAt path: String) throws(DumpError) -> [String] {
    // Nothing is gone: that is an answer as well.
    if (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int == 0 { return [] }
    let file = try DumpFile(path: path)
    let isJSON = JSONSample.opens(file.content.span.firstContent ?? 0)
    let ids = try isJSON ? objects(in: file) : lines(in: file)
    guard !ids.isEmpty else { throw DumpError(path, "holds no id: give one a line") }
    return ids.uniqued
  }

  private static func lines(in file: DumpFile) throws(DumpError) -> [String] {
    let bytes = file.content.span
    var ids: [String] = []
    var position = 0
    var line = 1
    while position < bytes.count {
      let end = bytes.lineEnd(from: position)
      if let id = bytes.text(position..<end).trimmedToContent, !id.hasPrefix("#") {
        guard let id = self.id(id) else {
          throw DumpError(file.path, line: line, "“\(id.prefix(40))” is no id: give one a line")
        }
        ids.append(id)
      }
      position = bytes.lineStart(after: end)
      line += 1
    }
    return ids
  }

  /// An id as it is written, or the one that an address names; nil for what is none, a row of a table among it.
  private static func id(_ text: String) -> String? {
    guard case .id = PostID(text), text.utf8.count <= PostDraft.longestName,
      !text.unicodeScalars.contains(where: { $0.properties.isWhitespace || SafeText.isControl($0) })
    else { return nil }
    if text.contains("://"), !text.hasPrefix("at://") { return PostAddress(text)?.name }
    return text.contains(",") || text.contains(";") ? nil : text
  }

  private static func objects(in file: DumpFile) throws(DumpError) -> [String] {
    let bytes = file.content.span
    var ids: [String] = []
    var position = 0
    while position < bytes.count, JSONScan.isBlank(bytes[position]) { position += 1 }
    var line = (0..<position).count { bytes[$0] == 0x0A } + 1
    while position < bytes.count {
      let start = position
      let extent = JSONScan.extent(at: position, in: bytes, upTo: bytes.count)
      position = extent.range.upperBound
      let reading = JSONParser.read(bytes, in: extent.range)
      guard reading.fault == nil, let value = reading.value, let found = self.ids(in: value) else {
        let reason = reading.fault?.reason ?? "no id is in this: give ids, or objects with an “id”"
        throw DumpError(file.path, line: line, reason)
      }
      ids += found
      while position < bytes.count, JSONScan.isBlank(bytes[position]) || bytes[position] == 0x2C {
        position += 1
      }
      line += (start..<position).count { bytes[$0] == 0x0A }
    }
    return ids
  }

  /// The ids in an array or an object; nil if there is something else in it.
  private static func ids(in value: JSONValue) -> [String]? {
    if let elements = value.array {
      let ids = elements.map { $0.array == nil ? self.ids(in: $0) : nil }
      return ids.contains(nil) ? nil : ids.flatMap { $0 ?? [] }
    }
    guard value.object != nil else { return value.written.flatMap(id).map { [$0] } }
    // Whoever looked posts up got those that are there, and an error for each that is gone.
    if value["errors"].array != nil { return lookedUp(in: value["errors"]) }
    if let data = value["data"].array { return ids(in: .array(data)) }
    if value["delete"].isNull, isOtherNotice(value) { return [] }
    // X says `{"delete": {"tweet": {"id": …}}}`, and before that `{"delete": {"status": {"id_str": …}}}`.
    let notice = value["delete"].object == nil ? value : value["delete"].first("tweet", "status")
    return notice.first("id_str", "id", "uri").written.flatMap(id).map { [$0] }
  }

  /// The posts that X didn’t find; nil where an error is about something else.
  private static func lookedUp(in errors: JSONValue) -> [String]? {
    let gone = errors.objects.map { error in
      error["resource_type"].string == "tweet" && error["title"].string == "Not Found Error"
        ? error.first("resource_id", "value").written.flatMap(id) : nil
    }
    return gone.contains(nil) ? nil : gone.compactMap(\.self)
  }

  /// Whether it is one of the notices of X that take back something else: an account, a place.
  private static func isOtherNotice(_ value: JSONValue) -> Bool {
    value.object?.members.count == 1 && value.object?.members.first?.value.object != nil
  }
}
