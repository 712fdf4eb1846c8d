package import Answering

/// Which knowledge a draft was made from.
package struct KnowledgeStamp: Sendable, Hashable {
  /// The campaign's name.
  package let campaign: String

  /// What tells one state of the knowledge base from another.
  package let fingerprint: String

  package init(campaign: String, fingerprint: String) {
    (self.campaign, self.fingerprint) = (campaign, fingerprint)
  }

  package init(_ knowledge: Knowledge) {
    self.init(campaign: knowledge.campaign.name, fingerprint: knowledge.fingerprint)
  }
}
