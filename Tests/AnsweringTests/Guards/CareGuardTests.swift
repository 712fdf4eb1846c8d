import Retrieval
import Testing
import TextAnalysis

@testable import Answering

/// What is not written to somebody who may be hurt.
struct CareGuardTests {
  private let knowledge: Knowledge = {
    var knowledge = Knowledge.sample(
      [.sample("bathroom", ask: "Is there a bathroom filter", link: "https://teapot.example/bathroom")]
    )
    knowledge.voice.openers = .voice(["Hello {asker}!", "Thank you."], ["Bonjour."])
    knowledge.voice.signOffs = .voice(["— Ada"])
    return knowledge
  }()

  private func concerns(_ text: String) -> [Concern] {
    CareGuard(knowledge: knowledge, asker: "Zoe").concerns(about: text)
  }

  private func readConcerns(_ text: String) -> [Concern] {
    CareGuard(knowledge: knowledge, asker: "Zoe").concerns(about: text, readBy: Retriever(documents: []))
  }

  @Test(arguments: [
    "No.", "😂😂", "I am so sorry. See https://teapot.example/bathroom for that.", "Thank you. I am so sorry.",
    "Hello Zoe! I am so sorry.", "Bonjour. Je suis désolée.", "I am so sorry. Are you all right?",
    "I am so sorry. Can we help? — Ada", "Je suis désolée. Vous allez bien ?",
    "I am so sorry. Where are you now, so that we can act.", "Please send us your address.",
    "Tell us your booking number.", "Who did it.", "What city are you in. We act at once.",
    "Please give me the name of the host.", "Où êtes-vous. Nous agissons.", "Donnez-nous votre adresse.",
    "Dites-nous quel est votre nom.", "Indiquez votre numéro de réservation.",
  ])
  func isHeldAgainstAnEdit(text: String) {
    let found = concerns(text)
    #expect(found.map(\.kind).allSatisfy { $0 == .care } && !found.isEmpty, "\(text)")
  }

  /// What no table of words tells; the readers have met other sentences than these.
  @Test(arguments: [
    "I am sorry. Next time have a look at Settings, Privacy, and switch the filter on.",
    "I am sorry. You should have read the listing before you booked.",
    "You are safe with us now, nothing will happen to you.",
    "Je suis désolée. Vous auriez dû fermer la porte à clé.",
    "Je suis désolée. On va le retrouver, il ne recommencera plus, promis.",
    "I am sorry. It was probably just a misunderstanding, he is one of our best hosts.",
  ])
  func isReadInAnEdit(text: String) {
    let found = readConcerns(text)
    #expect(found.map(\.kind).allSatisfy { $0 == .care } && !found.isEmpty, "\(text)")
  }

  @Test(arguments: [
    "I am so sorry that this happened. Please write to care@teapot.example, somebody reads it day and night.",
    "If you are in danger now, call 112. You can report it at https://network.example/help.",
    "Please don’t post your address here.", "Never give your name in public.", "We hear you. — Ada",
    "Je suis désolée. En danger, appelez le 112.", "N’écrivez pas votre adresse ici.",
    "Je suis désolée de ce qui vous est arrivé. Écrivez-nous, quelqu’un lit jour et nuit.",
    "I am sorry. Talking helps: Samaritans, 116 123, at any hour.",
  ])
  func letsPassWhatHelps(text: String) {
    let found = readConcerns(text)
    #expect(found.isEmpty, "\(found)")
  }
}
