/// Tells the items of a training set apart: the discriminant, what corrects it, and the likeness to an item's mean ask.
struct ItemClassifier {
  /// What is added to the scatter within items; chosen, as the other settings, on the validation questions of CLINC150
  /// and BANKING77.
  private static let ridge: Float = 0.4

  /// How much the likeness to the mean of an item's asks adds to its score.
  static let centroidWeight: Float = 0.5

  private let training: TrainingSet
  private let discriminant: Discriminant
  private let corrector: ResidualRidge
  private let unseen: Matrix

  init?(_ training: TrainingSet) {
    self.training = training
    guard
      let discriminant = Discriminant(
        products: training.products,
        members: training.members,
        ridge: Self.ridge
      )
    else { return nil }
    let unseen = discriminant.scoresWithoutAsk()
    guard
      let corrector = ResidualRidge(products: training.products, members: training.members, opinions: unseen)
    else { return nil }
    self.discriminant = discriminant
    self.corrector = corrector
    self.unseen = unseen
  }

  /// How much each ask counts for each item: asks × items.
  var weights: Matrix {
    var weights = discriminant.weights
    weights.add(corrector.share, times: corrector.weights)
    weights.add(Self.centroidWeight, times: training.centroidWeights)
    return weights
  }

  /// What each ask would score for each item if it had not been there.
  func scoresWithoutAsk() -> Matrix {
    var scores = unseen
    scores.add(corrector.share, times: corrector.valuesWithoutAsk())
    scores.add(Self.centroidWeight, times: training.centroidsWithoutAsk)
    return scores
  }

  /// What each ask would score for the other items if its own had not been there.
  func scoresWithoutItem() -> Matrix {
    var scores = discriminant.scoresWithoutItem()
    scores.add(corrector.share, times: corrector.valuesWithoutItem())
    scores.add(Self.centroidWeight, times: training.centroidsWithoutAsk)
    return scores
  }
}
