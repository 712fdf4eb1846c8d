/// Values that say of what kind they are, as databases and converters write them: `{"$oid": "65f0"}` of MongoDB,
/// `{"S": "Tea"}` of DynamoDB, `{"stringValue": "Tea"}` of Firestore, `{"_cdata": "Tea"}` of what was XML.
extension JSONObject {
  /// What it says, if that is all it does; itself otherwise.
  var bare: JSONValue {
    if members.count == 1, let value = Self.typed(members[0]) { return value }
    guard members.count < 5, let text = members.first(where: { Self.texts.contains($0.key) }),
      members.allSatisfy({ $0.key == text.key || Self.isAttribute($0.key) })
    else { return .object(self) }
    return text.value
  }

  /// Whether its members are objects of one kind, each under its id.
  var isMap: Bool {
    !members.isEmpty
      && members.allSatisfy { $0.value.object != nil && $0.key.utf8.contains { (0x30...0x39).contains($0) } }
  }

  private static func typed(_ member: Member) -> JSONValue? {
    guard let first = member.key.utf8.first, Self.initials.contains(first) else { return nil }
    let value = member.value
    switch member.key {
    case "$oid", "$uuid", "$date", "S", "stringValue", "timestampValue", "referenceValue":
      return value.written == nil && value.string == nil ? nil : value
    case "$numberInt", "$numberLong", "$numberDouble", "$numberDecimal", "N", "integerValue", "doubleValue":
      return value.written.map { .number($0) }
    case "BOOL", "booleanValue": return value.truth.map { .bool($0) }
    case "NULL", "nullValue": return .null
    case "M": return value.object == nil ? nil : value
    case "L", "SS", "NS": return value.array == nil ? nil : value
    case "mapValue": return value["fields"]
    case "arrayValue": return value["values"]
    default: return nil
    }
  }

  private static let initials = Set("$SNBMLstridbnma".utf8)
  private static let texts: Set = ["_text", "_cdata", "#text", "__cdata", "$t", "#cdata-section"]

  private static func isAttribute(_ key: String) -> Bool {
    key == "attributes" || key.utf8.first.map { "_@$-".utf8.contains($0) } == true
  }
}

extension JSONValue {
  /// The object inside one that holds nothing else, as an edge of a graph or a link to another object is written.
  var linked: JSONValue {
    guard let members = object?.members, members.count < 4,
      let inner = members.first(where: { ["data", "node"].contains($0.key) })?.value, inner.object != nil,
      members.allSatisfy({ ["data", "node", "links", "meta"].contains($0.key) })
    else { return self }
    guard let attributes = inner["attributes"].object, var object = inner.object else { return inner }
    object.members += attributes.members
    return .object(object)
  }

  /// What the member says that is called as the type of the object is, as in `{"id": "a", "type": "number", "number": 3}`.
  var ofItsType: JSONValue {
    guard has("id"), let type = self["type"].string, let value = object?[type] else { return self }
    return value
  }

  /// What stands as JSON in a text, as an answer does in what a browser recorded; its offsets are all `offset`.
  static func embedded(in text: String, at offset: Int) -> JSONValue? {
    guard text.utf8.count > 8, let first = text.utf8.first(where: { !JSONScan.isBlank($0) }),
      JSONSample.opens(first)
    else { return nil }
    let bytes = Array(text.utf8)
    let reading = JSONParser.read(bytes.span, in: 0..<bytes.count)
    guard reading.fault == nil, let value = reading.value, !value.objects.isEmpty else { return nil }
    return value.moved(to: offset)
  }

  private func moved(to offset: Int) -> JSONValue {
    switch self {
    case .array(let elements): return .array(elements.map { $0.moved(to: offset) })
    case .object(var object):
      object.offset = offset
      for index in object.members.indices {
        object.members[index].value = object.members[index].value.moved(to: offset)
      }
      return .object(object)
    default: return self
    }
  }
}
