import Retrieval
import TextAnalysis

/// Makes the parts of a knowledge base from YAML; nil, with faults, where that can't be done.
enum ItemReader {
  static func item(_ value: YAMLValue, in section: ItemID.Section, faults: FaultList) -> KnowledgeItem? {
    let kind = section == .features ? "a feature" : "a roadmap item"
    guard var reader = MappingReader(value, kind: kind, faults: faults) else { return nil }
    let id = id(&reader, in: section, faults: faults)
    let standing = section == .features ? .feature : status(&reader)
    let visibility: Visibility = section == .features ? .public : reader.choice("visibility") ?? .public
    let item = KnowledgeItem(
      id: id ?? ItemID(section: section, name: "?"),
      standing: standing ?? .feature,
      visibility: visibility,
      side: reader.text("for"),
      title: reader.localized("title", required: true),
      asks: reader.localized("asks", required: true),
      nearMisses: reader.localized("not"),
      answer: reader.localized("answer"),
      why: section == .roadmap ? reader.localized("why") : LocalizedText(),
      followUp: reader.localized("follow_up"),
      details: details(&reader, faults: faults),
      link: link(&reader, faults: faults),
      target: section == .roadmap ? target(&reader, faults: faults) : nil,
      verified: date(&reader, "verified", faults: faults),
      source: reader.location,
      lines: SourceLines(of: value)
    )
    let isDeclined = item.standing == .roadmap(.declined)
    if item.answer.isEmpty, !item.isInternal, !isDeclined { reader.missing("answer") }
    if isDeclined, item.why.isEmpty, !item.isInternal { reader.missing("why") }
    reader.finish()
    let spoken = [("answer", item.answer), ("why", item.why), ("follow_up", item.followUp)]
    let details = item.details.map { ("details.\($0.rawValue)", $1) }
    for (key, text) in spoken + details {
      checkPlaceholders(text, key, in: item.lines, from: item.source, faults)
    }
    return id == nil || standing == nil ? nil : item
  }

  static func rule(_ value: YAMLValue, faults: FaultList) -> Rule? {
    guard var reader = MappingReader(value, kind: "a rule", faults: faults) else { return nil }
    let id = id(&reader, in: .rules, faults: faults)
    let lane: Lane? = reader.choice("lane", required: true)
    let lines = SourceLines(of: value)
    let when = patterns(&reader, "when", required: lane?.isByWords ?? false, in: lines, faults: faults)
    let unless = patterns(&reader, "unless", in: lines, faults: faults)
    let rule = Rule(
      id: id ?? ItemID(section: .rules, name: "?"),
      lane: lane ?? .spam,
      when: when,
      unless: unless,
      examples: reader.localized("examples"),
      counterexamples: reader.localized("counterexamples"),
      answer: reader.localized("answer"),
      help: reader.list("help").compactMap { helpLine($0, faults: faults) },
      source: reader.location,
      lines: lines
    )
    if rule.answer.isEmpty, rule.lane != .spam { reader.missing("answer") }
    reader.finish()
    checkPlaceholders(rule.answer, "answer", in: lines, from: rule.source, faults)
    return id == nil || lane == nil ? nil : rule
  }

  static func campaign(_ value: YAMLValue, faults: FaultList) -> Campaign? {
    guard var reader = MappingReader(value, kind: "campaign", faults: faults) else { return nil }
    let name = reader.text("name", required: true)
    var founder: Founder?
    if let value = reader.value("founder"),
      var person = MappingReader(value, kind: "founder", faults: faults)
    {
      founder = Founder(
        name: person.text("name", required: true) ?? "",
        handle: person.text("handle"),
        accounts: person.texts("accounts"),
        contact: person.text("contact")
      )
      person.finish()
    }
    let languages = reader.list("languages").compactMap { value -> Language? in
      guard case .text(let code) = value.shape, let language = Language(rawValue: code) else {
        faults.add(value.location, "this is no language Fireside knows: use en, fr or both")
        return nil
      }
      return language
    }
    let precision = reader.text("precision").map { text in
      let share = Double(text) ?? 0
      if !Campaign.precisions.contains(share) {
        let location = reader.location(of: "precision")
        faults.add(location, "“\(text)” is no precision: use a share from 0.5 to 0.99")
      }
      return share
    }
    let campaign = Campaign(
      name: name ?? "",
      founder: founder,
      invitation: reader.localized("invitation"),
      hashtag: reader.text("hashtag"),
      invitationPosts: reader.texts("invitation_posts"),
      network: reader.choice("network") ?? .plain,
      languages: languages.isEmpty ? Language.allCases : languages,
      sides: sides(&reader, faults: faults),
      precision: precision ?? Campaign.standardPrecision,
      source: reader.location,
      lines: SourceLines(of: value)
    )
    reader.finish()
    return name == nil ? nil : campaign
  }

  static func voice(_ value: YAMLValue, faults: FaultList) -> Voice? {
    guard var reader = MappingReader(value, kind: "voice", faults: faults) else { return nil }
    var voice = Voice.plain
    let lines = SourceLines(of: value)
    voice.lines = lines
    func sourced(_ reader: inout MappingReader, _ key: String, below path: String = "") -> SourcedText? {
      let text = reader.localized(key)
      let source = reader.location(of: key)
      checkPlaceholders(text, path + key, in: lines, from: source, faults)
      return text.isEmpty ? nil : SourcedText(text, source: source)
    }
    voice.openers = sourced(&reader, "openers") ?? voice.openers
    voice.signOffs = sourced(&reader, "sign_offs") ?? voice.signOffs
    voice.fallback = sourced(&reader, "fallback") ?? voice.fallback
    if let value = reader.value("leads"), var leads = MappingReader(value, kind: "leads", faults: faults) {
      for status in RoadmapStatus.allCases {
        voice.leads[status] = sourced(&leads, status.rawValue, below: "leads.") ?? voice.leads[status]
      }
      leads.finish()
    }
    reader.finish()
    return voice
  }
}

// MARK: - Parts

extension ItemReader {
  private static func id(
    _ reader: inout MappingReader,
    in section: ItemID.Section,
    faults: FaultList
  ) -> ItemID? {
    guard let name = reader.text("id", required: true) else { return nil }
    let isPlain = name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    guard isPlain, !name.isEmpty else {
      faults.add(reader.location(of: "id"), "the id “\(name)” should be of a-z, 0-9 and hyphens")
      return nil
    }
    return ItemID(section: section, name: name)
  }

  private static func status(_ reader: inout MappingReader) -> Standing? {
    reader.choice("status", required: true, of: RoadmapStatus.self).map(Standing.roadmap)
  }

  private static func details(_ reader: inout MappingReader, faults: FaultList) -> [Detail: LocalizedText] {
    guard let value = reader.value("details"),
      var details = MappingReader(value, kind: "details", faults: faults)
    else { return [:] }
    var texts: [Detail: LocalizedText] = [:]
    for detail in Detail.allCases {
      let text = details.localized(detail.rawValue)
      if !text.isEmpty { texts[detail] = text }
    }
    details.finish()
    return texts
  }

  private static func link(_ reader: inout MappingReader, faults: FaultList) -> String? {
    guard let link = reader.text("link") else { return nil }
    guard link.hasPrefix("https://") || link.hasPrefix("http://"), !link.contains(where: \.isWhitespace)
    else {
      faults.add(reader.location(of: "link"), "“\(link)” should be an address that starts with https://")
      return nil
    }
    return link
  }

  private static func target(_ reader: inout MappingReader, faults: FaultList) -> String? {
    guard let text = reader.text("target") else { return nil }
    guard PublicDate(text) != nil else {
      faults.add(
        reader.location(of: "target"),
        "“\(text)” should be a year, a quarter or a month: 2027, 2027-Q3, 2027-06"
      )
      return nil
    }
    return text
  }

  static func date(_ reader: inout MappingReader, _ key: String, faults: FaultList) -> CalendarDate? {
    guard let text = reader.text(key) else { return nil }
    guard let date = CalendarDate(text) else {
      faults.add(reader.location(of: key), "“\(text)” should be a day such as 2026-10-01")
      return nil
    }
    return date
  }

  private static func sides(_ reader: inout MappingReader, faults: FaultList) -> [Side] {
    guard let value = reader.value("sides"),
      var sides = MappingReader(value, kind: "“sides”", faults: faults)
    else { return [] }
    let lines = SourceLines(of: value)
    return sides.keys.map { name in
      Side(name: name, phrases: patterns(&sides, name, required: true, in: lines, faults: faults))
    }
  }

  private static func patterns(
    _ reader: inout MappingReader,
    _ key: String,
    required: Bool = false,
    in lines: SourceLines,
    faults: FaultList
  ) -> [PhrasePattern] {
    reader.localized(key, required: required).places.compactMap { language, place, text in
      do throws(PhrasePattern.SyntaxError) {
        return try PhrasePattern(text)
      } catch {
        let location = reader.location.of(key, language, place, in: lines)
        faults.add(location, "the pattern “\(text)” can't be read: \(error)")
        return nil
      }
    }
  }

  private static func checkPlaceholders(
    _ text: LocalizedText,
    _ key: String,
    in lines: SourceLines,
    from start: SourceLocation,
    _ faults: FaultList
  ) {
    for (language, place, text) in text.places {
      for name in Placeholders.names(in: text) where !Placeholders.known.contains(name) {
        let known = Placeholders.known.map { "{\($0)}" }.joined(separator: ", ")
        let location = start.of(key, language, place, in: lines)
        faults.add(location, "“{\(name)}” is no placeholder: use one of \(known)")
      }
    }
  }
}
