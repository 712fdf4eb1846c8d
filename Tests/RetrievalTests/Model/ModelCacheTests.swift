import Foundation
import Testing
import TextAnalysis

@testable import Retrieval

@Suite("Models that are kept")
struct ModelCacheTests {
  private static let trainer = ModelTrainer(vectors: nil)
  private static let documents = SmallCorpus.documents

  private static func file(of documents: [Document], in folder: TemporaryFolder) -> URL {
    folder.url.appendingPathComponent(trainer.key(of: documents) + ".model")
  }

  @Test("a model is kept in a file of its own, and ranks the same from there")
  func kept() throws {
    let folder = try TemporaryFolder()
    let cache = ModelCache(folder: folder.url.appendingPathComponent("deep/down"))
    let trained = cache.model(for: Self.documents, Self.trainer)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/deep/down")
    #expect(names == [Self.trainer.key(of: Self.documents) + ".model"])
    #expect(cache.model(for: Self.documents, Self.trainer).ranked() == trained.ranked())
  }

  @Test("what is kept is what is used")
  func used() throws {
    let folder = try TemporaryFolder()
    let cache = ModelCache(folder: folder.url)
    var others = Self.documents
    others[0].passages[0].text = "something else altogether"
    try Self.trainer.train(others).archived.write(to: Self.file(of: Self.documents, in: folder))
    #expect(cache.model(for: Self.documents, Self.trainer).asks[0].text == "something else altogether")
  }

  @Test(
    "a damaged file is trained again and replaced",
    arguments: [Data(), Data("rubbish".utf8), Data(count: 4096), nil]
  )
  func damaged(rubbish: Data?) throws {
    let folder = try TemporaryFolder()
    let cache = ModelCache(folder: folder.url)
    let trained = cache.model(for: Self.documents, Self.trainer)
    let file = Self.file(of: Self.documents, in: folder)
    let whole = try Data(contentsOf: file)
    try (rubbish ?? whole.prefix(whole.count / 2)).write(to: file)
    #expect(cache.model(for: Self.documents, Self.trainer).ranked() == trained.ranked())
    #expect(try Data(contentsOf: file) == whole)
  }

  @Test("a model of another number of documents is damage too")
  func otherCount() throws {
    let folder = try TemporaryFolder()
    let file = Self.file(of: Self.documents, in: folder)
    try Self.trainer.train(Self.documents + [SmallCorpus.document("more", ["a pool"])]).archived.write(
      to: file
    )
    #expect(ModelCache(folder: folder.url).model(for: Self.documents, Self.trainer).documents == 3)
  }

  @Test("a folder that can't be written to keeps nothing, and the model is there all the same")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("file")
    try Data("in the way".utf8).write(to: file)
    for path in [file, file.appendingPathComponent("below"), URL(fileURLWithPath: "/dev/null/cache")] {
      let model = ModelCache(folder: path).model(for: Self.documents, Self.trainer)
      #expect(model.ranked() == Self.trainer.train(Self.documents).ranked())
    }
    #expect(try Data(contentsOf: file) == Data("in the way".utf8))
    #expect(try folder.names() == ["file"])
  }

  @Test("a folder in the file's place is left as it is")
  func folderInPlace() throws {
    let folder = try TemporaryFolder()
    let place = Self.file(of: Self.documents, in: folder)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    #expect(ModelCache(folder: folder.url).model(for: Self.documents, Self.trainer).documents == 3)
  }

  @Test("two knowledge bases each keep their own")
  func two() throws {
    let folder = try TemporaryFolder()
    let cache = ModelCache(folder: folder.url)
    let others = Array(Self.documents.dropLast())
    _ = cache.model(for: Self.documents, Self.trainer)
    _ = cache.model(for: others, Self.trainer)
    #expect(try folder.names().count == 2)
    #expect(cache.model(for: Self.documents, Self.trainer).documents == 3)
    #expect(cache.model(for: others, Self.trainer).documents == 2)
  }

  @Test("the oldest go when there are more than sixteen, and nothing else does")
  func capacity() throws {
    let folder = try TemporaryFolder()
    for number in 10..<30 {
      let file = folder.url.appendingPathComponent("\(number).model")
      try Data().write(to: file)
      let date = Date(timeIntervalSince1970: 1_000_000 + Double(number))
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file.path)
    }
    let note = folder.url.appendingPathComponent("note.txt")
    try Data().write(to: note)
    try FileManager.default.setAttributes([.modificationDate: Date.distantPast], ofItemAtPath: note.path)
    _ = ModelCache(folder: folder.url).model(for: Self.documents, Self.trainer)
    let own = Self.file(of: Self.documents, in: folder).lastPathComponent
    #expect(Set(try folder.names()) == Set((15..<30).map { "\($0).model" } + [own, "note.txt"]))
  }

  @Test("the standard folder is the user's cache")
  func standard() throws {
    func names(_ environment: [String: String]) throws -> String? {
      try ModelCache.standard(environment).map { cache in
        let folder = try #require(Mirror(reflecting: cache).descendant("folder") as? URL)
        return folder.path
      }
    }
    #expect(try names(["XDG_CACHE_HOME": "/cache", "HOME": "/home/a"]) == "/cache/fireside")
    #expect(try names(["XDG_CACHE_HOME": "cache", "HOME": "/home/a"]) == "/home/a/.cache/fireside")
    #expect(try names(["HOME": "/home/a"]) == "/home/a/.cache/fireside")
    #expect(try names([:]) == nil)
  }
}

@Suite("What a model is kept under")
struct ModelKeyTests {
  private static let documents = SmallCorpus.documents

  private static func key(_ documents: [Document], _ vectors: WordVectors? = nil) -> String {
    ModelTrainer(vectors: vectors).key(of: documents)
  }

  @Test("the same documents have the same key: 16 hexadecimal digits")
  func same() {
    #expect(Self.key(Self.documents) == Self.key(SmallCorpus.documents))
    #expect(Self.key([]).count == 16)
    #expect(Self.key(Self.documents).allSatisfy { $0.isHexDigit })
  }

  @Test("whatever a model depends on changes the key")
  func changes() throws {
    var changed = [[Document]](repeating: Self.documents, count: 5)
    changed[0][0].id = "bitcoins"
    changed[1][0].passages[0].text += "s"
    changed[2][0].passages[0].role = .nearMiss
    changed[3][0].passages[0].language = .french
    changed[4][0].passages.removeLast()
    let vectors = try VectorTable.small.vectors()
    var other = VectorTable.small
    other.entries[0].shared[0] = 1
    let keys =
      changed.map { Self.key($0) } + [
        Self.key(Self.documents), Self.key(Self.documents, vectors),
        Self.key(Self.documents, try other.vectors()),
        Self.key([]),
      ]
    #expect(Set(keys).count == keys.count)
  }

  @Test("texts that move from one passage or document to the next change the key")
  func boundaries() {
    let one = [SmallCorpus.document("a", ["x"])]
    let three = ["a", "ask en", "x"].map { Document(id: $0, passages: []) }
    let split = [SmallCorpus.document("a", ["x", "yz"]), SmallCorpus.document("a", ["xy", "z"])]
    #expect(Self.key(one) != Self.key(three))
    #expect(Self.key([split[0]]) != Self.key([split[1]]))
  }
}
