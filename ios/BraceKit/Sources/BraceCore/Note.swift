// One reminder as the system takes it: its words, its sound, and what can be answered to it.
// Boundary: every word is the view's; identifiers alone are written here.
import BraceWire
import Foundation
import UserNotifications

/// What a notification's buttons are called between the system and the app.
enum Action {
  static let answer = "answer"
  static let snooze = "snooze"
  static let skip = "skip"
}

struct Note: Sendable {
  /// When it is to come.
  struct Time {
    /// Milliseconds from this moment on.
    let wait: Int64
    let from: Moment
    /// When that is on the phone's own clock.
    let at: Int64

    /// Seconds that are left; the system takes no less than none, and a second is soon.
    func left(at now: Moment?) -> TimeInterval {
      max(1, TimeInterval(wait - (now?.milliseconds(since: from) ?? 0)) / 1000)
    }
  }

  let said: NotificationView
  let generation: UInt32
  /// What its words were chosen by.
  let languages: [String]
  /// Absent: it comes at once.
  let time: Time?
  let sounds: Bool

  init(
    _ said: NotificationView, generation: UInt32, languages: [String], time: Time?, sounds: Bool
  ) {
    self.said = said
    self.generation = generation
    self.languages = languages
    self.time = time
    self.sounds = sounds
  }

  func request(at now: Moment?) -> UNNotificationRequest {
    let content = UNMutableNotificationContent()
    content.title = said.title
    content.body = said.body
    content.sound = sounds ? .default : nil
    content.userInfo = [
      Info.generation: generation, Info.at: time?.at ?? 0, Info.languages: languages,
    ]
    content.categoryIdentifier = said.kind.category
    let trigger = time.map {
      UNTimeIntervalNotificationTrigger(timeInterval: $0.left(at: now), repeats: false)
    }
    return UNNotificationRequest(identifier: said.id, content: content, trigger: trigger)
  }

  /// One of each kind of question that is open: the system knows all of them, or forgets them.
  static func kinds(of notifications: [NotificationView]) -> [NotificationView] {
    Dictionary(grouping: notifications, by: \.kind).values.compactMap(\.first)
  }

  /// A number to type, putting off, not answering; nothing is taken from a locked device.
  static func category(_ said: NotificationView) -> UNNotificationCategory {
    let ends = [said.scale.first, said.scale.last].compactMap { $0?.label }
    let answer = UNTextInputNotificationAction(
      identifier: Action.answer, title: said.title, options: .authenticationRequired,
      textInputButtonTitle: "✓", textInputPlaceholder: ends.joined(separator: "–"))
    let snooze = UNNotificationAction(
      identifier: Action.snooze, title: said.snooze, options: .authenticationRequired)
    let skip = UNNotificationAction(
      identifier: Action.skip, title: said.skip, options: .authenticationRequired)
    return UNNotificationCategory(
      identifier: said.kind.category, actions: said.scale.isEmpty ? [] : [answer, snooze, skip],
      intentIdentifiers: [], hiddenPreviewsBodyPlaceholder: said.publicBody,
      options: .customDismissAction)
  }
}

extension ReminderKind {
  /// What the system calls a kind of question. Notifications that are shown outlive an update of the
  /// app, so these words never change.
  var category: String {
    switch self {
    case .twoHours: "two-hours"
    case .secondCheck: "second-check"
    case .nextMorning: "next-morning"
    case .rest: "rest"
    }
  }
}
