// swift-tools-version: 6.2
import PackageDescription

// Arrows point downwards only, and a target imports what it names here and nothing else: `ArchitectureTests` hold it.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Training is arithmetic in long loops, and texts are cut by the thousand: without optimising them a debug build would
// spend minutes in each.
let quick: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "Fireside",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "fireside", targets: ["fireside"]),
    .executable(name: "fireside-lab", targets: ["fireside-lab"]),
  ],
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
    .target(name: "TextAnalysis", resources: [.copy("Languages")], swiftSettings: strict + quick),
    .target(
      name: "Retrieval",
      dependencies: ["TextAnalysis"],
      resources: [.copy("Resources/vectors.bin")],
      swiftSettings: strict + quick
    ),
    .target(
      name: "Answering",
      dependencies: ["Retrieval", "TextAnalysis", .product(name: "Yams", package: "Yams")],
      resources: [.copy("Resources/reading.bin")],
      swiftSettings: strict + quick
    ),
    .target(
      name: "ThreadStorage",
      dependencies: ["Answering", "TextAnalysis", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict
    ),
    .target(
      name: "Interchange",
      dependencies: ["Answering", "TextAnalysis", .product(name: "Mustache", package: "swift-mustache")],
      resources: [.copy("Resources/Page")],
      swiftSettings: strict
    ),
    .target(
      name: "Reviewing",
      dependencies: ["Answering", "Retrieval", "TextAnalysis", "ThreadStorage"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "fireside",
      dependencies: [
        "Answering", "Interchange", "LineEditing", "Retrieval", "Reviewing", "TextAnalysis", "ThreadStorage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Rainbow", package: "Rainbow"),
      ],
      resources: [.copy("Resources/Campaign")],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "fireside-lab",
      dependencies: [
        "Answering", "Interchange", "Retrieval", "Reviewing", "TextAnalysis", "ThreadStorage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis"], swiftSettings: strict),
    .testTarget(name: "RetrievalTests", dependencies: ["Retrieval", "TextAnalysis"], swiftSettings: strict),
    .testTarget(
      name: "AnsweringTests",
      dependencies: ["Answering", "Retrieval", "TextAnalysis"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ThreadStorageTests",
      dependencies: [
        "Answering", "TextAnalysis", "ThreadStorage",
        // To look at a log as another program would, and to be that program.
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "InterchangeTests",
      dependencies: ["Answering", "Interchange", "TextAnalysis"],
      exclude: ["Dumps", "Networks", "Snapshots", "Tables"],
      swiftSettings: strict
    ),
    .target(
      name: "TestSupport",
      dependencies: ["Answering", "Reviewing", "ThreadStorage"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReviewingTests",
      dependencies: ["Answering", "Reviewing", "TestSupport", "TextAnalysis", "ThreadStorage"],
      swiftSettings: strict
    ),
    .testTarget(name: "LineEditingTests", dependencies: ["LineEditing"], swiftSettings: strict),
    .testTarget(
      name: "FiresideTests",
      dependencies: [
        "TestSupport",
        "Answering", "Interchange", "LineEditing", "Reviewing", "TextAnalysis", "ThreadStorage", "fireside",
        // To look at a log as another program would.
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "FiresideLabTests",
      dependencies: [
        "TestSupport",
        "Answering", "Interchange", "TextAnalysis", "fireside-lab",
      ],
      swiftSettings: strict
    ),
  ]
)
