// swift-tools-version: 6.2
import PackageDescription

// Arrows point downwards only; `Scripts/test` builds with
// `--explicit-target-dependency-import-check error`, so a target can import
// what it names here and nothing else.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Fireside",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "fireside", targets: ["fireside"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/onevcat/Rainbow", from: "4.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(name: "LineEditing", dependencies: ["CEditline"], swiftSettings: strict),
    .target(
      name: "Retrieval",
      resources: [.copy("Resources/vectors.bin")],
      // Training is arithmetic in long loops: without optimising them a debug build would spend minutes in each.
      swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]
    ),
    .target(
      name: "Answering",
      dependencies: ["Retrieval", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict
    ),
    .target(
      name: "ThreadStorage",
      dependencies: ["Answering", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict
    ),
    .target(
      name: "Interchange",
      dependencies: ["Answering", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "fireside",
      dependencies: [
        "Answering", "Interchange", "LineEditing", "Retrieval", "ThreadStorage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Rainbow", package: "Rainbow"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict
    ),
    .testTarget(name: "RetrievalTests", dependencies: ["Retrieval"], swiftSettings: strict),
    .testTarget(name: "AnsweringTests", dependencies: ["Answering", "Retrieval"], swiftSettings: strict),
    .testTarget(
      name: "ThreadStorageTests",
      dependencies: [
        "Answering", "Retrieval", "ThreadStorage",
        // To look at a log as another program would, and to be that program.
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "InterchangeTests",
      dependencies: ["Answering", "Interchange", "Retrieval"],
      exclude: ["Dumps", "Snapshots"],
      swiftSettings: strict
    ),
    .testTarget(name: "LineEditingTests", dependencies: ["LineEditing"], swiftSettings: strict),
    .testTarget(
      name: "FiresideTests",
      // The database, to look at a log as another program would.
      dependencies: ["Answering", "fireside", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict
    ),
  ]
)
