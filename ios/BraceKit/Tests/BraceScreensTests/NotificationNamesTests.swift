// The stand-in of UserNotifications beside Apple's headers: the delegate's selectors, the classes and the
// constants, as a crate that is generated from those headers has them.
// Boundary: names and values; which types a method takes, and whether it is Sendable, was read.
import Foundation
import Testing

@Suite struct NotificationNamesTests {
  /// The selectors of the delegate's methods in a source: Apple's importer leaves a type's name out
  /// where a label ends in it.
  private func selectors(in source: String) -> [String] {
    let method =
      /func userNotificationCenter\(\s*_ \w+: \w+, (\w+) \w+: UN(\w+),\s*(\w+) \w+:/
    return source.matches(of: method).map { "userNotificationCenter:\($0.1)\($0.2):\($0.3):" }
  }

  private let standIn: String
  private let apples: Set<String>

  init() throws {
    standIn = Project.sources(in: ["StandIns/UserNotifications"]).map(\.text).joined()
    apples = Set(try Project.list("user-notifications.txt"))
    #expect(apples.count > 200)
  }

  @Test func theSchedulerAnswersToTheSelectorsThatTheSystemCalls() throws {
    let scheduler = try Project.text("BraceKit/Sources/BraceCore/ReminderScheduler.swift")
    let answered = selectors(in: scheduler)
    #expect(answered.count == 2 && Set(answered) == Set(selectors(in: standIn)))
    for selector in answered {
      #expect(apples.contains("selector UNUserNotificationCenterDelegate \(selector)"))
    }
  }

  @Test func everyClassOfTheStandInIsApples() {
    let names = standIn.matches(of: /open class (UN\w+)/).map(\.1)
    #expect(names.count > 10)
    for name in names { #expect(apples.contains("type \(name)"), "\(name)") }
  }

  @Test func everyOptionHasApplesValue() {
    var owner = ""
    var compared = 0
    for line in standIn.split(separator: "\n") {
      if let structure = line.firstMatch(of: /public struct (UN\w+): OptionSet/) {
        owner = String(structure.1)
      }
      guard let option = line.firstMatch(of: /static let (\w+) = Self\(rawValue: 1 << (\d+)\)/)
      else { continue }
      let name = option.1.prefix(1).uppercased() + option.1.dropFirst()
      #expect(apples.contains("constant \(owner) \(name) 1<<\(option.2)"))
      compared += 1
    }
    #expect(compared > 8)
  }

  @Test func everyCaseCountsAsApplesDoes() {
    let enums = standIn.matches(of: /public enum (UN\w+): Int[^{]*\{\s*case ([^}]*)\}/)
    #expect(enums.map(\.1) == ["UNAuthorizationStatus", "UNNotificationSetting"])
    for found in enums {
      for (value, name) in found.2.split(separator: ",").enumerated() {
        let word = name.trimmingCharacters(in: .whitespacesAndNewlines)
        let name = word.prefix(1).uppercased() + word.dropFirst()
        #expect(apples.contains("constant \(found.1) \(name) \(value)"))
      }
    }
  }

  @Test func whatIsReadOfTheSettingsIsAmongApples() throws {
    let settings = try #require(
      standIn.firstMatch(of: /open class UNNotificationSettings: NSObject \{([^}]*)\}/))
    let names = settings.1.matches(of: /public let (\w+):/).map(\.1)
    #expect(names.count == 2)
    for name in names { #expect(apples.contains("selector UNNotificationSettings \(name)")) }
  }
}
