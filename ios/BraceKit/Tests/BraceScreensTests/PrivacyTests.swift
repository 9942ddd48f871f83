// The privacy manifest beside what the app really calls: a category for each use that Apple wants a reason
// for, and none without a use.
// Boundary: the library's symbols are a committed list, which scripts/ios-symbols.sh makes.
import Foundation
import Testing

/// Apple, "Describing use of required reason API": what belongs to which category, by C's names and by
/// Swift's. `mach_continuous_time` is not on that list; it tells the same as `mach_absolute_time`.
private let reasoned: [String: Set<String>] = [
  "FileTimestamp": [
    "creationDate", "modificationDate", "fileModificationDate", "contentModificationDateKey",
    "creationDateKey", "getattrlist", "getattrlistbulk", "fgetattrlist", "getattrlistat", "stat",
    "fstat", "fstatat", "lstat",
  ],
  "SystemBootTime": ["systemUptime", "mach_absolute_time", "mach_continuous_time"],
  "DiskSpace": [
    "volumeAvailableCapacityKey", "volumeAvailableCapacityForImportantUsageKey",
    "volumeAvailableCapacityForOpportunisticUsageKey", "volumeTotalCapacityKey", "systemFreeSize",
    "systemSize", "statfs", "statvfs", "fstatfs", "fstatvfs", "getattrlist", "fgetattrlist",
    "getattrlistat",
  ],
  "ActiveKeyboards": ["activeInputModes"],
  "UserDefaults": ["UserDefaults", "AppStorage", "SceneStorage"],
]

/// The reasons that Brace gives: files of its own; whether there is room to write, for a disk that is full
/// changes what Brace does (what calls it by name is SQLite, for the kind of file system); time between events
/// of its own.
private let reasons = [
  "FileTimestamp": ["C617.1"], "DiskSpace": ["E174.1"], "SystemBootTime": ["35F9.1"],
]

@Suite struct PrivacyTests {
  private let manifest: [String: Any]

  init() throws {
    manifest = try Project.properties("App/PrivacyInfo.xcprivacy")
  }

  private func categories(_ names: Set<String>) -> Set<String> {
    Set(reasoned.filter { !$0.value.isDisjoint(with: names) }.keys)
  }

  /// What the library wants from the system, as C names it: without the first underscore, and without what
  /// follows a dollar sign.
  private func imported() throws -> Set<String> {
    Set(
      try Project.list("library-symbols.txt").map { symbol in
        String(symbol.dropFirst().prefix { $0 != "$" })
      })
  }

  private var written: Set<String> {
    let sources = Project.sources(in: ["App", "BraceKit/Sources"]).map(\.text).joined(
      separator: "\n")
    return Set(sources.matches(of: /[A-Za-z_]\w*/).map { String($0.0) })
  }

  @Test func everyUseHasItsReasonAndEveryReasonItsUse() throws {
    let (imported, written) = (try imported(), written)
    // Of SQLite, of Rust's own library and of what unwinds: the list is that of the whole library.
    #expect(imported.count >= 223 && imported.isSuperset(of: ["fsctl", "poll", "_Unwind_Resume"]))
    let used = categories(imported.union(written))
    let given = try #require(manifest["NSPrivacyAccessedAPITypes"] as? [[String: Any]])
    var said: [String: [String]] = [:]
    for entry in given {
      let category = try #require(entry["NSPrivacyAccessedAPIType"] as? String)
      let name = category.replacing("NSPrivacyAccessedAPICategory", with: "")
      #expect(category != name && said[name] == nil)
      said[name] = entry["NSPrivacyAccessedAPITypeReasons"] as? [String]
    }
    #expect(Set(said.keys) == used)
    #expect(said == reasons)
  }

  @Test func aSymbolMoreWouldNotGoUnnoticed() throws {
    let (imported, written) = (try imported(), written)
    let used = categories(imported.union(written))
    for symbol in ["activeInputModes", "UserDefaults"] {
      #expect(categories(imported.union(written).union([symbol])) != used)
    }
  }

  @Test func nobodyIsTrackedAndNothingIsCollected() throws {
    #expect(
      Set(manifest.keys) == [
        "NSPrivacyTracking", "NSPrivacyTrackingDomains", "NSPrivacyCollectedDataTypes",
        "NSPrivacyAccessedAPITypes",
      ])
    #expect(manifest["NSPrivacyTracking"] as? Bool == false)
    #expect((manifest["NSPrivacyTrackingDomains"] as? [Any])?.isEmpty == true)
    #expect((manifest["NSPrivacyCollectedDataTypes"] as? [Any])?.isEmpty == true)
  }
}
