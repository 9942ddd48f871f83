// What the system permits, holds and shows of reminders, as the core reads it.
// Boundary: hands on what the centre says; the core draws the conclusions.
import BraceWire
import UserNotifications

/// What comes back with a notification, beside its identifier.
enum Info {
  static let generation = "generation"
  static let at = "at"
  static let languages = "languages"
}

extension QuestionRef {
  /// The question that a notification asks, as the order that posted or armed it named it.
  init(_ request: UNNotificationRequest) {
    let generation = request.content.userInfo[Info.generation] as? UInt32 ?? 0
    self.init(id: request.identifier, generation: generation)
  }
}

extension OsState {
  /// No notification of this app is ever shown.
  static let unheld = OsState(notifications: .denied, pending: [], shown: [])

  /// The system as it is now, to a core that chooses its words by these languages.
  static func now(of center: UNUserNotificationCenter, spoken: [String]) async -> OsState {
    let notifications = Permission(await center.notificationSettings())
    let pending = await center.pendingNotificationRequests().compactMap {
      Pending($0, spoken: spoken)
    }
    let shown = await center.deliveredNotifications().compactMap(Shown.init)
    return OsState(notifications: notifications, pending: pending, shown: shown)
  }

  private init(notifications: Permission, pending: [Pending], shown: [Shown]) {
    self.init(
      permissions: Permissions(
        notifications: notifications, questionChannel: .notNeeded, restChannel: .notNeeded,
        exactAlarms: .notNeeded, background: .notNeeded),
      delivery: .system, pending: pending, shown: shown)
  }
}

extension Permission {
  /// Who was not asked yet is asked when there is something to come: nothing stands in its way.
  fileprivate init(_ settings: UNNotificationSettings) {
    self =
      switch (settings.authorizationStatus, settings.scheduledDeliverySetting) {
      case (.denied, _): .denied
      case (_, .enabled): .gathered
      default: .granted
      }
  }
}

extension Pending {
  /// The moment is the one it was armed for: the system tells only how long it was to wait. In other words
  /// than the core's it comes at no time that the core wants it for, and is armed anew.
  fileprivate init?(_ request: UNNotificationRequest, spoken: [String]) {
    let info = request.content.userInfo
    guard let at = info[Info.at] as? Int64 else { return nil }
    let isSpoken = info[Info.languages] as? [String] == spoken
    let asked = QuestionRef(request)
    self.init(id: asked.id, generation: asked.generation, atUtcMs: isSpoken ? at : 0)
  }
}

extension Shown {
  fileprivate init(_ notification: UNNotification) {
    let asked = QuestionRef(notification.request)
    self.init(id: asked.id, generation: asked.generation)
  }
}
