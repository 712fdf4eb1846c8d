/// The inverse of a symmetric matrix over all asks, as far as it is needed: it is never written out whole.
protocol RidgeInverse: Sendable {
  /// The inverse times a matrix with a row for each ask.
  func solve(_ right: Matrix) -> Matrix

  var inverseDiagonal: [Float] { get }

  /// Its block over the rows and columns in `range`, which are the asks of an item.
  func inverseBlock(_ range: Range<Int>) -> Matrix
}
