/// A public text that holds the title of an internal item.
struct InternalWords: KnowledgeCheck {
  static let name = "internal-words"

  func findings(in context: CheckContext) -> [Finding] {
    let guardian = context.responder.textGuard
    return context.publicTexts.flatMap { text in
      guardian.concerns(about: text.text, on: text.owner).filter { $0.kind == .internalItem }
        .map { fault(text.location, $0.message) }
    }
  }
}
