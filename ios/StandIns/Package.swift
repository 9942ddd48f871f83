// swift-tools-version: 6.0
// Modules named SwiftUI and UserNotifications for machines without Apple's SDK, so that Brace's
// screens and its reminders compile there.
// Boundary: never part of an app; on a Mac nothing depends on this package.
import PackageDescription

let package = Package(
  name: "StandIns",
  platforms: [.iOS(.v17), .macOS(.v14)],
  products: [
    .library(name: "SwiftUI", targets: ["SwiftUI"]),
    .library(name: "UserNotifications", targets: ["UserNotifications"]),
  ],
  targets: [
    .target(name: "SwiftUI", path: "SwiftUI"),
    .target(name: "UserNotifications", path: "UserNotifications"),
  ],
  swiftLanguageModes: [.v6]
)
