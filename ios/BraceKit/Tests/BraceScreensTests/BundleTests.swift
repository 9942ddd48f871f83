// What the app is besides its code: its property list, its icon, its ground before the first screen, its
// name in every language.
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

  /// Brightness in words, the one that is always meant left out.
  private func appearance(_ entry: [String: Any]) -> String {
    let named = entry["appearances"] as? [[String: String]]
    return named?.first?["value"] ?? "any"
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
    for language in languages {
      let names = try Project.text("App/\(language).lproj/InfoPlist.strings")
      let name = try #require(names.firstMatch(of: /"CFBundleDisplayName" = "([^"]+)";/)).1
      #expect(name.count <= 12, "longer ones are cut below an icon")
    }
  }

  @Test func theIconIsThereInEveryAppearance() throws {
    let images = try #require(try json(icons + "Contents.json")["images"] as? [[String: Any]])
    #expect(images.map(appearance) == ["any", "dark", "tinted"])
    for image in images {
      let file = try #require(image["filename"] as? String)
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
