// How the person has set this device to read.
// Boundary: hands on what the system says; the core picks the language and writes every text.
import BraceWire
import Foundation

extension LocaleChoice {
  /// What the device is set to now.
  public static func ofDevice() -> LocaleChoice {
    LocaleChoice(languages: Locale.preferredLanguages, locale: .current)
  }

  init(languages: [String], locale: Locale) {
    let clock: HourCycle =
      switch locale.hourCycle {
      case .zeroToEleven, .oneToTwelve: .h12
      default: .h24
      }
    let days: [Locale.Weekday] = [
      .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
    ]
    let first = days.firstIndex(of: locale.firstDayOfWeek) ?? 0
    // The system has a language for each app.
    self.init(
      languages: languages, clock: clock, firstWeekday: UInt8(first), authority: .system)
  }
}
