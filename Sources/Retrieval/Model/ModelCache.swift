package import Foundation

/// Trained models in a folder, one file each, named by what they were trained on.
///
/// A cache may always be deleted: a model that isn't there, or can't be read, is trained again.
package struct ModelCache: Sendable {
  package let folder: URL

  /// How many models are kept; the oldest go first.
  private static let capacity = 16

  package init(folder: URL) { self.folder = folder }

  /// `$XDG_CACHE_HOME/fireside`, or `.cache/fireside` in the home folder.
  package static func standard(_ environment: [String: String]) -> ModelCache? {
    let base =
      environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].map { $0 + "/.cache" }
    return base.map { ModelCache(folder: URL(fileURLWithPath: $0).appendingPathComponent("fireside")) }
  }

  /// Deletes all models: each holds the words that it learnt from. Throws where one can’t be deleted.
  package func empty() throws {
    guard FileManager.default.fileExists(atPath: folder.path) else { return }
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    for file in files where file.pathExtension == "model" { try FileManager.default.removeItem(at: file) }
  }

  /// The model for `documents`: the one that is kept, or a new one, which is kept from then on.
  func model(for documents: [Document], _ trainer: ModelTrainer) -> TrainedModel {
    let key = trainer.key(of: documents)
    if let data = data(for: key), let model = try? TrainedModel(archived: data, vectors: trainer.vectors),
      model.documents == documents.count
    {
      return model
    }
    let model = trainer.train(documents)
    store(model.archived, for: key)
    return model
  }

  private func data(for key: String) -> Data? { try? Data(contentsOf: file(key), options: .alwaysMapped) }

  /// Keeps `data`; a folder that can't be written to keeps nothing, and nobody is bothered.
  private func store(_ data: Data, for key: String) {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // Written aside and renamed: two processes at once each leave a whole file.
    try? data.write(to: file(key), options: .atomic)
    removeOldest()
  }

  private func file(_ key: String) -> URL { folder.appendingPathComponent(key + ".model") }

  private func removeOldest() {
    let keys: [URLResourceKey] = [.contentModificationDateKey]
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: keys)
    let models = (files ?? []).filter { $0.pathExtension == "model" }
    guard models.count > Self.capacity else { return }
    let dated = models.map { file in
      (file, (try? file.resourceValues(forKeys: Set(keys)).contentModificationDate) ?? .distantPast)
    }
    for (file, _) in dated.sorted(by: { $0.1 > $1.1 }).dropFirst(Self.capacity) {
      try? FileManager.default.removeItem(at: file)
    }
  }
}
