// swift-tools-version: 6.0
// The iOS shell as a package: the core's Swift side and the screens.
// Boundary: `generated` is written by scripts/generate-swift.sh and never committed; the Rust library
// `shared` is found by the search path that ./test and Xcode give the linker.
import PackageDescription

// On Apple's systems SwiftUI and UserNotifications are Apple's. Elsewhere each is a stand-in that
// tests can read.
#if os(Linux)
  let standIns: [Package.Dependency] = [.package(path: "../StandIns")]
  let screens: [Target.Dependency] = [.product(name: "SwiftUI", package: "StandIns")]
  let reminders: [Target.Dependency] = [.product(name: "UserNotifications", package: "StandIns")]
  let onLinuxAlone: [Target] = [
    .testTarget(
      name: "BraceScreensTests",
      dependencies: ["BraceScreens", "BraceCore"] + screens + reminders)
  ]
#else
  let standIns: [Package.Dependency] = []
  let screens: [Target.Dependency] = []
  let reminders: [Target.Dependency] = []
  let onLinuxAlone: [Target] = []
#endif

let package = Package(
  name: "BraceKit",
  platforms: [.iOS(.v17), .macOS(.v14)],
  products: [.library(name: "BraceKit", targets: ["BraceCore", "BraceScreens"])],
  dependencies: standIns,
  targets: [
    .target(name: "BraceCore", dependencies: ["BraceWire", "BraceFfi"] + reminders),
    .target(name: "BraceScreens", dependencies: ["BraceCore", "BraceWire"] + screens),
    .testTarget(name: "BraceCoreTests", dependencies: ["BraceCore", "BraceWire"]),
    // Generated: in the language mode that its generators write for.
    .target(name: "Serde", path: "generated/Serde", swiftSettings: [.swiftLanguageMode(.v5)]),
    .target(
      name: "BraceWire", dependencies: ["Serde"], path: "generated/BraceWire",
      swiftSettings: [.swiftLanguageMode(.v5)]),
    .systemLibrary(name: "BraceFfiFFI", path: "generated/BraceFfiFFI"),
    .target(
      name: "BraceFfi", dependencies: ["BraceFfiFFI"], path: "generated/BraceFfi",
      swiftSettings: [.swiftLanguageMode(.v5)], linkerSettings: [.linkedLibrary("shared")]),
  ] + onLinuxAlone,
  swiftLanguageModes: [.v6]
)
