import Testing

/// Who may import whom. The build checks it too, but only what isn't named in `Package.swift`, and not in every state
/// that `.build` may be in; this looks at the words of the sources.
@Suite struct LayerTests {
  /// The picture of the design: our own modules, and the ones of others that each fences off.
  private static let mayImport: [String: Set<String>] = [
    "TextAnalysis": [],
    "Retrieval": ["TextAnalysis"],
    "Answering": ["Retrieval", "TextAnalysis", "Yams"],
    "ThreadStorage": ["Answering", "TextAnalysis", "GRDB"],
    "Interchange": ["Answering", "TextAnalysis", "Mustache"],
    "Reviewing": ["Answering", "Retrieval", "TextAnalysis", "ThreadStorage"],
    "LineEditing": ["CEditline"],
    "fireside": [
      "Answering", "Interchange", "LineEditing", "Retrieval", "Reviewing", "TextAnalysis", "ThreadStorage",
      "ArgumentParser", "Rainbow",
    ],
    "fireside-lab": [
      "Answering", "Interchange", "Retrieval", "Reviewing", "TextAnalysis", "ThreadStorage", "ArgumentParser",
    ],
  ]

  /// What comes with Swift, for everybody.
  private static let free: Set<String> = ["Dispatch", "Foundation", "Synchronization"]

  private static let ours = Set(mayImport.keys)

  @Test func everyModuleHasItsPlaceInThePicture() throws {
    let folders = Set(
      try SourceFile.all(in: "Sources").map { $0.path.split(separator: "/")[1] }.map(String.init)
    )
    #expect(folders == Self.ours)
    let targets = try Manifest().targets
    #expect(Set(targets.filter { $0.folder.hasPrefix("Sources/") }.map(\.name)) == Self.ours)
  }

  @Test(arguments: mayImport.keys.sorted())
  func itImportsOnlyWhatItMay(module: String) throws {
    let allowed = try #require(Self.mayImport[module])
    for file in try SourceFile.all(in: "Sources/\(module)") {
      for found in file.imports where !allowed.union(Self.free).contains(found.module) {
        Issue.record(
          """
          \(file.path):\(found.line): imports \(found.module); \(module) may import \
          \(allowed.isEmpty ? "nothing of ours" : allowed.sorted().joined(separator: ", "))
          """
        )
      }
    }
  }

  /// Else a target could import what another one brings along, or bring along what it doesn't use.
  @Test func aTargetNamesWhatItImports() throws {
    let targets = try Manifest().targets
    #expect(targets.count > Self.ours.count)
    for target in targets {
      let files = try SourceFile.all(in: target.folder)
      #expect(!files.isEmpty, "\(target.folder) has no sources")
      // The module of a target with a hyphen has an underscore.
      let imported = Set(files.flatMap(\.imports).map { $0.module.replacing("_", with: "-") })
        .subtracting(Self.free).subtracting(["Testing"])
      let (unnamed, unused) = (
        imported.subtracting(target.dependencies), target.dependencies.subtracting(imported)
      )
      #expect(unnamed.isEmpty, "Package.swift: \(target.name) imports \(unnamed.sorted()) without naming it")
      #expect(unused.isEmpty, "Package.swift: \(target.name) names \(unused.sorted()) and doesn't import it")
    }
  }

  /// So that what stands behind a fence can be replaced: no interface of ours names a type of another package.
  @Test func nobodyShowsAnothersTypes() throws {
    for file in try SourceFile.all(in: "Sources") {
      for found in file.imports where found.isShownToOthers {
        #expect(
          Self.ours.union(Self.free).contains(found.module),
          "\(file.path):\(found.line): shows \(found.module) to who imports this"
        )
      }
    }
  }

  /// `InternalImportsByDefault` is what makes the compiler hold the former.
  @Test func everyTargetIsStrict() throws {
    #expect(
      try SourceFile(path: "Package.swift").text.contains(
        #".enableUpcomingFeature("InternalImportsByDefault")"#
      )
    )
    #expect(try Manifest().targets.filter { !$0.isStrict }.map(\.name) == [])
  }
}

@Suite struct SourceFileTests {
  @Test(arguments: [
    ("import GRDB", "GRDB"),
    ("  import GRDB // for the log", "GRDB"),
    ("@testable import Answering", "Answering"),
    ("@preconcurrency internal import Rainbow", "Rainbow"),
    ("@_spi(Inner) @testable import Yams", "Yams"),
    ("@_implementationOnly import Yams", "Yams"),
    ("fileprivate import Yams", "Yams"),
    ("import struct GRDB.Row", "GRDB"),
    ("package import func Foundation.exp", "Foundation"),
    ("import `GRDB`", "GRDB"),
    ("import\tGRDB", "GRDB"),
  ])
  func readsEveryFormOfImport(line: String, module: String) {
    #expect(SourceFile(path: "", text: "\n\(line)\n").imports.map(\.module) == [module])
    #expect(SourceFile(path: "", text: "\n\(line)\n").imports.map(\.line) == [2])
  }

  @Test func readsSeveralOfALine() {
    #expect(
      SourceFile(path: "", text: "import Foundation; import GRDB").imports.map(\.module) == [
        "Foundation", "GRDB",
      ]
    )
  }

  @Test(arguments: [
    "// import GRDB", "let important = 1", "important()", "func `import`() {}", "case .import: 1",
  ])
  func leavesTheRest(line: String) {
    #expect(SourceFile(path: "", text: line).imports == [])
  }

  @Test(arguments: [
    "package import GRDB", "public import GRDB", "@_exported import GRDB", "@a public  import class GRDB.A",
  ])
  func knowsWhatOthersSee(line: String) {
    #expect(SourceFile(path: "", text: line).imports.map(\.isShownToOthers) == [true])
  }

  @Test(arguments: ["import GRDB", "internal import GRDB", "private import GRDB", "@testable import GRDB"])
  func knowsWhatOthersDoNotSee(line: String) {
    #expect(SourceFile(path: "", text: line).imports.map(\.isShownToOthers) == [false])
  }
}
