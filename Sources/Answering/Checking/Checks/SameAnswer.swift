/// Two items that say the very same: one of them was likely copied and never finished.
struct SameAnswer: KnowledgeCheck {
  static let name = "same-answer"

  func findings(in context: CheckContext) -> [Finding] {
    let answers = context.publicTexts.filter { $0.role == .answer && $0.owner?.section != .rules }
      .sorted { $0.location < $1.location }
    var first: [String: PublicText] = [:]
    return answers.compactMap { answer in
      guard let twin = first[answer.text], let item = twin.owner, item != answer.owner else {
        first[answer.text] = answer
        return nil
      }
      return advice(
        answer.location,
        "\(item) answers the same (\(twin.location)): say what is particular to this one, or make them one item"
      )
    }
  }
}
