/// What a reply to an answer wants.
package enum ReplyWant: String, CaseIterable {
  case when, price, `where`, thanks, other, new

  /// What the reply most likely wants, and how likely that is; nil without a model.
  static func of(_ features: TextFeatures, meaning: [Float]) -> (want: ReplyWant, share: Double)? {
    guard let model = PostModel.shipped["replies"] else { return nil }
    let shares = model.shares(of: features, meaning: meaning)
    guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }),
      let want = ReplyWant(rawValue: model.classes[best])
    else { return nil }
    return (want, shares[best])
  }
}
