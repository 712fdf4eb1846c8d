import TextAnalysis

extension ItemReader {
  static func helpLine(_ value: YAMLValue, faults: FaultList) -> HelpLine? {
    guard var reader = MappingReader(value, kind: "a help line", faults: faults) else { return nil }
    let language: Language? = reader.choice("language", required: true)
    let network: Network? = reader.choice("network")
    let country = reader.text("country", required: network == nil)
    if let country, country.count != 2 || !country.allSatisfy({ $0.isASCII && $0.isUppercase }) {
      faults.add(reader.location(of: "country"), "“\(country)” should be a country’s two letters, such as FR")
    }
    let (name, contact) = (reader.text("name", required: true), reader.text("contact", required: true))
    let checked = date(&reader, "checked", faults: faults)
    reader.finish()
    let place = network.map(HelpLine.Place.network) ?? country.map(HelpLine.Place.country)
    guard let language, let place, let name, let contact else { return nil }
    return HelpLine(
      language: language,
      place: place,
      name: name,
      contact: contact,
      checked: checked,
      source: reader.location
    )
  }
}
