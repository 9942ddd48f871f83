// What the app is besides its code: the project, its property list, its icon, its ground before the first
// screen, its name in every language.
// Boundary: reads the files as Xcode will; whether it builds, only Xcode shows.
import Foundation
import Testing

@testable import BraceScreens

@Suite struct BundleTests {
  private let icons = "App/Assets.xcassets/AppIcon.appiconset/"

  private func json(_ path: String) throws -> [String: Any] {
    let data = Data(try Project.text(path).utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// What an entry is for; the one that is always meant names nothing.
  private func appearance(_ entry: [String: Any]) -> String {
    guard let named = entry["appearances"] else { return "any" }
    let only = (named as? [[String: String]])?.first
    return only?["appearance"] == "luminosity" ? only?["value"] ?? "" : "\(named)"
  }

  @Test func everyKeyOfThePropertyListIsOneOfApples() throws {
    // Apple, "Bundle Resources: Information Property List".
    #expect(
      Set(try Project.properties("App/Info.plist").keys) == [
        "CFBundleDevelopmentRegion", "CFBundleDisplayName", "CFBundleExecutable",
        "CFBundleIdentifier", "CFBundleInfoDictionaryVersion", "CFBundleLocalizations",
        "CFBundleName", "CFBundlePackageType", "CFBundleShortVersionString", "CFBundleVersion",
        "ITSAppUsesNonExemptEncryption", "LSRequiresIPhoneOS", "UIApplicationSceneManifest",
        "UILaunchScreen", "UIPrefersShowingLanguageSettings", "UISupportedInterfaceOrientations",
      ])
  }

  @Test func everyKeyOfTheProjectIsOneThatXcodeGenOrXcodeReads() throws {
    // XcodeGen passes over a key that it does not know. "Project Spec" of XcodeGen 2.45.4, level by level.
    let known: [Set<String>] = [
      ["name", "options", "packages", "settings", "targets", "schemes"],
      [
        "minimumXcodeGenVersion", "developmentLanguage", "deploymentTarget", "BraceKit", "base",
        "Brace",
      ],
      [
        "iOS", "path", "SWIFT_VERSION", "SWIFT_STRICT_CONCURRENCY", "MARKETING_VERSION",
        "CURRENT_PROJECT_VERSION", "ENABLE_USER_SCRIPT_SANDBOXING", "type", "platform", "sources",
        "dependencies", "settings", "preBuildScripts", "build", "run", "archive",
      ],
      ["base", "targets", "config"],
      [
        "package", "PRODUCT_BUNDLE_IDENTIFIER", "DEVELOPMENT_TEAM", "INFOPLIST_FILE",
        "TARGETED_DEVICE_FAMILY", "LIBRARY_SEARCH_PATHS", "name", "script",
        "basedOnDependencyAnalysis", "outputFiles", "Brace",
      ],
    ]
    var found = known.map { _ in Set<String>() }
    for line in try Project.text("project.yml").split(separator: "\n") {
      guard let key = line.firstMatch(of: /^( *)(- )?(\w+):/) else { continue }
      let level = (key.1.count + (key.2?.count ?? 0)) / 2
      found[level].insert(String(key.3))
    }
    #expect(found == known)
  }

  @Test func whereTheProjectLooksTheLibraryIsPut() throws {
    let project = try Project.text("project.yml")
    let scripts = Project.ios.deletingLastPathComponent().appending(path: "scripts")
    let library = try String(contentsOf: scripts.appending(path: "ios-library.sh"), encoding: .utf8)
    // "dir" is Xcode's for the folder that something lies in, with the stroke after it.
    let folder = "$(SRCROOT:dir)target/ios/$(PLATFORM_NAME)"
    #expect(project.contains("LIBRARY_SEARCH_PATHS: $(inherited) \"\(folder)\""))
    #expect(project.contains("- \(folder)/libshared.a"))
    #expect(library.contains("library=$root/target/ios/$PLATFORM_NAME\n"))
    #expect(project.contains("\"$SRCROOT/../scripts/ios-library.sh\""))
    // One system, whoever says so.
    let package = try Project.text("BraceKit/Package.swift")
    #expect(project.contains("iOS: \"17.0\"") && package.contains(".iOS(.v17)"))
    #expect(library.contains("IPHONEOS_DEPLOYMENT_TARGET=17.0"))
  }

  @Test func theAppAsksForNothingItDoesNotNeed() throws {
    let info = try Project.properties("App/Info.plist")
    let purposes = info.keys.filter { $0.hasSuffix("UsageDescription") }
    #expect(purposes.isEmpty && info["UIBackgroundModes"] == nil)
    #expect(info["ITSAppUsesNonExemptEncryption"] as? Bool == false)
    #expect(
      info["UISupportedInterfaceOrientations"] as? [String] == ["UIInterfaceOrientationPortrait"])
    let project = try Project.text("project.yml")
    #expect(!project.contains("entitlements") && !project.contains("CODE_SIGN"))
    #expect(project.contains("INFOPLIST_FILE: App/Info.plist"))
  }

  @Test func theAppHasANameInEveryLanguageItSpeaks() throws {
    let info = try Project.properties("App/Info.plist")
    let languages = try #require(info["CFBundleLocalizations"] as? [String])
    #expect(Set(languages) == Set(Language.all.map(\.tag)))
    // Else the system has a row for it only where the device itself speaks several (iOS 18).
    #expect(info["UIPrefersShowingLanguageSettings"] as? Bool == true)
    for language in languages {
      let names = try Project.text("App/\(language).lproj/InfoPlist.strings")
      let name = try #require(names.firstMatch(of: /"CFBundleDisplayName" = "([^"]+)";/)).1
      #expect(name.count <= 12, "longer ones are cut below an icon")
    }
  }

  @Test func theIconIsThereInEveryAppearance() throws {
    let images = try #require(try json(icons + "Contents.json")["images"] as? [[String: Any]])
    #expect(images.map(appearance) == ["any", "dark", "tinted"])
    let pictures = try images.map { try #require($0["filename"] as? String) }
    let lie = try FileManager.default.contentsOfDirectory(
      atPath: Project.ios.appending(path: icons).path)
    #expect(Set(lie) == Set(pictures + ["Contents.json"]), "Xcode warns of what nothing names")
    for (image, file) in zip(images, pictures) {
      let (idiom, size) = (image["idiom"] as? String, image["size"] as? String)
      #expect(idiom == "universal" && image["platform"] as? String == "ios" && size == "1024x1024")
      let bytes = [UInt8](try Data(contentsOf: Project.ios.appending(path: icons + file)))
      // PNG: eight bytes of signature, then the header with width, height, depth and kind of colour.
      func number(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
      #expect(number(16) == 1024 && number(20) == 1024)
      // The plain one hides nothing; the others leave their ground to the system.
      #expect(bytes[25] == (appearance(image) == "any" ? 2 : 6), "\(file)")
    }
  }

  @Test func theGroundBeforeTheFirstScreenIsItsOwn() throws {
    let info = try Project.properties("App/Info.plist")
    let launch = try #require(info["UILaunchScreen"] as? [String: String])
    let name = try #require(launch["UIColorName"])
    let set = try json("App/Assets.xcassets/\(name).colorset/Contents.json")
    let colors = try #require(set["colors"] as? [[String: Any]])
    let shades = try colors.map { entry in
      let color = try #require(entry["color"] as? [String: Any])
      let parts = try #require(color["components"] as? [String: String])
      return try ["red", "green", "blue"].reduce(UInt32(0)) { shade, part in
        shade << 8 | (try #require(UInt32((parts[part] ?? "").dropFirst(2), radix: 16)))
      }
    }
    let ground: Shade = .ground
    #expect(colors.map(appearance) == ["any", "dark"] && shades == [ground.light, ground.dark])
  }
}
