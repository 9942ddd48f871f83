// swift-tools-version: 6.0
// Modules named SwiftUI, UIKit, UniformTypeIdentifiers and UserNotifications for machines without
// Apple's SDK, so that Brace's app, its screens and its reminders compile there.
// Boundary: never part of an app; on a Mac nothing depends on this package.
import PackageDescription

let package = Package(
  name: "StandIns",
  platforms: [.iOS(.v17), .macOS(.v14)],
  products: [
    .library(name: "SwiftUI", targets: ["SwiftUI", "UIKit", "UniformTypeIdentifiers"]),
    .library(name: "UserNotifications", targets: ["UserNotifications"]),
  ],
  targets: [
    .target(name: "SwiftUI", dependencies: ["UIKit", "UniformTypeIdentifiers"], path: "SwiftUI"),
    .target(name: "UIKit", path: "UIKit"),
    .target(name: "UniformTypeIdentifiers", path: "UniformTypeIdentifiers"),
    .target(name: "UserNotifications", path: "UserNotifications"),
  ],
  swiftLanguageModes: [.v6]
)
