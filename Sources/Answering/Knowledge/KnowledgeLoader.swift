import Foundation
import TextAnalysis

/// Reads a campaign's folder: all of it, or the list of everything that is wrong with it.
package struct KnowledgeLoader {
  private let folder: String

  /// What stands in a file instead of what is on the disk, by its path.
  private let drafts: [String: String]
  private let faults = FaultList()
  private var campaign: Campaign?
  private var campaignLocation: SourceLocation?
  private var items: [KnowledgeItem] = []
  private var rules: [Rule] = []
  private var voice: Voice?
  private var hash = StableHash()

  /// Reads the `.yaml` files in `folder`, in any depth, but for transcripts.
  ///
  /// `drafts` are files as they are to be, by their paths: what they would make is known before they are written.
  package static func load(folder: String, with drafts: [String: String] = [:]) throws(FaultyInput)
    -> Knowledge
  {
    var loader = KnowledgeLoader(folder: folder, drafts: drafts)
    return try loader.load()
  }

  private init(folder: String, drafts: [String: String]) { (self.folder, self.drafts) = (folder, drafts) }

  private mutating func load() throws(FaultyInput) -> Knowledge {
    let names = try Self.files(in: folder, with: drafts.keys)
    for (name, file) in zip(names, readAll(names)) { read(name, file) }
    if campaign == nil { campaignMissing(names) }
    rejectDuplicates()
    rejectUnknownSides()
    for fault in Language.faults {
      faults.add(SourceLocation(file: fault.file, line: fault.line), fault.message)
    }
    try faults.throwIfAny()
    guard let campaign else { throw FaultyInput([]) }
    return Knowledge(
      campaign: campaign,
      items: items.sorted { $0.id < $1.id },
      rules: rules.enumerated().sorted { ($0.element.lane, $0.offset) < ($1.element.lane, $1.offset) }
        .map(\.element),
      voice: voice ?? .plain,
      folder: folder,
      fingerprint: hash.hexadecimal
    )
  }

  /// The paths of the YAML files below `folder`, relative to it, sorted by their bytes; also of those about to be written.
  private static func files(in folder: String, with drafts: some Sequence<String>) throws(FaultyInput)
    -> [String]
  {
    let place = SourceLocation(file: folder, line: 1)
    let manager = FileManager.default
    guard manager.fileExists(atPath: folder) else {
      throw FaultyInput([Fault(place, "there is no such folder: give a campaign's folder with --knowledge")])
    }
    guard manager.isFolder(folder), let all = manager.enumerator(atPath: folder) else {
      throw FaultyInput([Fault(place, "is no folder: give the folder that holds the campaign's .yaml files")])
    }
    var names: [String] = []
    for case let name as String in all where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
      if !isHidden { names.append(name) }
    }
    guard !names.isEmpty else {
      throw FaultyInput([
        Fault(place, "holds no .yaml file: “fireside init \(folder)/mine” writes a campaign to start from")
      ])
    }
    let new = drafts.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
    return Set(names + new).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// A file's bytes and what they say, or what is wrong with them.
  private struct ReadFile: Sendable {
    var data: Data
    var value: Result<YAMLValue, FaultyInput>
  }

  /// Reads the files, side by side; nil for a transcript that is known by its first line.
  private func readAll(_ names: [String]) -> [ReadFile?] {
    let (folder, drafts) = (folder, drafts)
    return names.concurrentMap(chunk: 1) { name in
      let path = folder + "/" + name
      let data = drafts[path].map { Data($0.utf8) } ?? FileManager.default.contents(atPath: path)
      guard !Self.startsAsTranscript(data ?? Data()) else { return nil }
      let value = Result { () throws(FaultyInput) in try YAMLValue.read(data, as: path) }
      return ReadFile(data: data ?? Data(), value: value)
    }
  }

  private static func startsAsTranscript(_ data: Data) -> Bool {
    let lines = [UInt8](data.prefix(4096)).split(separator: 0x0A)
    let first = lines.first { $0.first != 0x23 && $0.first != 0x0D }
    return first?.starts(with: "transcript:".utf8) == true
  }

  private mutating func read(_ name: String, _ file: ReadFile?) {
    guard let file else { return }
    switch file.value {
    case .success(let value):
      let isTranscript = sections(of: value)
      if !isTranscript {
        hash.add(name)
        hash.add(file.data)
      }
    case .failure(let error):
      for fault in error.faults { faults.add(fault.location, fault.message) }
    }
  }

  /// Reads one file's sections; true if it is a transcript, which is passed over.
  private mutating func sections(of value: YAMLValue) -> Bool {
    if case .null = value.shape { return false }
    if case .mapping(let entries) = value.shape, entries.contains(where: { $0.key == "transcript" }) {
      return true
    }
    guard var file = MappingReader(value, kind: "a knowledge file", faults: faults) else { return false }
    if let value = file.value("campaign") { readCampaign(value) }
    for value in file.list("features") {
      if let item = ItemReader.item(value, in: .features, faults: faults) { items.append(item) }
    }
    for value in file.list("roadmap") {
      if let item = ItemReader.item(value, in: .roadmap, faults: faults) { items.append(item) }
    }
    for value in file.list("rules") {
      if let rule = ItemReader.rule(value, faults: faults) { rules.append(rule) }
    }
    if let value = file.value("voice") {
      if voice != nil { faults.add(value.location, "the campaign has a voice already: keep one") }
      voice = ItemReader.voice(value, faults: faults)
    }
    file.finish()
    return false
  }

  private mutating func readCampaign(_ value: YAMLValue) {
    if let campaignLocation {
      faults.add(value.location, "the campaign is described at \(campaignLocation) already: keep one")
    }
    campaignLocation = value.location
    campaign = ItemReader.campaign(value, faults: faults) ?? campaign
  }

  private func campaignMissing(_ names: [String]) {
    guard campaignLocation == nil, let first = names.first else { return }
    let nested = Set(
      names.compactMap { $0.contains("/") ? $0.split(separator: "/").first.map(String.init) : nil }
    )
    let campaigns = nested.sorted().filter {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)/campaign.yaml")
    }
    let hint = campaigns.first.map { "; did you mean \(folder)/\($0)?" } ?? ""
    faults.add(
      SourceLocation(file: campaigns.isEmpty ? folder + "/" + first : folder, line: 1),
      "no file of this folder has a “campaign:” section (name, network, languages)\(hint)"
    )
  }

  private func rejectUnknownSides() {
    let sides = campaign?.sides.map(\.name) ?? []
    for item in items {
      guard let side = item.side, !sides.contains(side) else { continue }
      let known =
        sides.isEmpty ? "the campaign has no “sides:”" : "use one of \(sides.joined(separator: ", "))"
      faults.add(item.source.of("for", in: item.lines), "“\(side)” is no side of the campaign: \(known)")
    }
  }

  private func rejectDuplicates() {
    var known: [ItemID: SourceLocation] = [:]
    for (id, source) in items.map({ ($0.id, $0.source) }) + rules.map({ ($0.id, $0.source) }) {
      if let first = known[id] {
        faults.add(source, "the id “\(id)” is taken at \(first): give this one another")
      } else {
        known[id] = source
      }
    }
  }
}
