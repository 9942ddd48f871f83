// swift-tools-version: 6.0
// A module named SwiftUI for machines without Apple's SDK, so that Brace's screens compile there.
// Boundary: never part of an app; on a Mac nothing depends on this package.
import PackageDescription

let package = Package(
  name: "StandIns",
  platforms: [.iOS(.v17), .macOS(.v14)],
  products: [.library(name: "SwiftUI", targets: ["SwiftUI"])],
  targets: [.target(name: "SwiftUI", path: "SwiftUI")],
  swiftLanguageModes: [.v6]
)
