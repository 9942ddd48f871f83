// The centre: what is permitted, pending and shown, in memory, with a clock that a test moves.
// Boundary: the part that Brace uses, after Apple's documentation; what a test does in the place of
// time and of a person is behind `@_spi(StandIn) import UserNotifications`.
import Foundation

// developer.apple.com/documentation/usernotifications/unauthorizationoptions
public struct UNAuthorizationOptions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let badge = Self(rawValue: 1 << 0)
  public static let sound = Self(rawValue: 1 << 1)
  public static let alert = Self(rawValue: 1 << 2)
}

// developer.apple.com/documentation/usernotifications/unauthorizationstatus
public enum UNAuthorizationStatus: Int, Sendable {
  case notDetermined, denied, authorized, provisional, ephemeral
}

// developer.apple.com/documentation/usernotifications/unnotificationsetting
public enum UNNotificationSetting: Int, Sendable {
  case notSupported, disabled, enabled
}

// developer.apple.com/documentation/usernotifications/unnotificationsettings
open class UNNotificationSettings: NSObject {
  public let authorizationStatus: UNAuthorizationStatus
  public let scheduledDeliverySetting: UNNotificationSetting
  init(_ status: UNAuthorizationStatus, _ scheduled: UNNotificationSetting) {
    (authorizationStatus, scheduledDeliverySetting) = (status, scheduled)
  }
}

// developer.apple.com/documentation/usernotifications/unerror
public struct UNError: Error, Equatable {
  public enum Code: Int, Sendable { case notificationsNotAllowed = 1 }
  public let code: Code
}

// developer.apple.com/documentation/usernotifications/unnotificationpresentationoptions
public struct UNNotificationPresentationOptions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let sound = Self(rawValue: 1 << 1)
  public static let list = Self(rawValue: 1 << 3)
  public static let banner = Self(rawValue: 1 << 4)
}

// developer.apple.com/documentation/usernotifications/unnotificationdefaultactionidentifier
// swift-format-ignore: AlwaysUseLowerCamelCase
public let UNNotificationDefaultActionIdentifier = "com.apple.UNNotificationDefaultActionIdentifier"
// developer.apple.com/documentation/usernotifications/unnotificationdismissactionidentifier
// swift-format-ignore: AlwaysUseLowerCamelCase
public let UNNotificationDismissActionIdentifier = "com.apple.UNNotificationDismissActionIdentifier"

// developer.apple.com/documentation/usernotifications/unnotificationresponse
open class UNNotificationResponse: NSObject {
  public let notification: UNNotification
  public let actionIdentifier: String

  fileprivate init(_ notification: UNNotification, _ action: String) {
    self.notification = notification
    actionIdentifier = action
  }
}

// developer.apple.com/documentation/usernotifications/untextinputnotificationresponse
open class UNTextInputNotificationResponse: UNNotificationResponse {
  public let userText: String

  fileprivate init(_ notification: UNNotification, _ action: String, _ text: String) {
    userText = text
    super.init(notification, action)
  }
}

// developer.apple.com/documentation/usernotifications/unusernotificationcenterdelegate
public protocol UNUserNotificationCenterDelegate: NSObjectProtocol {
  func userNotificationCenter(
    _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
    withCompletionHandler completionHandler:
      @escaping @Sendable (UNNotificationPresentationOptions) -> Void)
  func userNotificationCenter(
    _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
    withCompletionHandler completionHandler: @escaping @Sendable () -> Void)
}

// developer.apple.com/documentation/usernotifications/unusernotificationcenter
open class UNUserNotificationCenter: NSObject {
  nonisolated(unsafe) private static let one = UNUserNotificationCenter()

  open class func current() -> UNUserNotificationCenter { one }
  open weak var delegate: (any UNUserNotificationCenterDelegate)?

  private let lock = NSRecursiveLock()
  private var now = Date(timeIntervalSince1970: 0)
  private var pending: [(request: UNNotificationRequest, due: Date)] = []
  private var shown: [UNNotification] = []
  private var categories: Set<UNNotificationCategory> = []
  private var status = UNAuthorizationStatus.notDetermined
  private var summary = UNNotificationSetting.disabled
  private var agrees = true
  private var asked: [UNAuthorizationOptions] = []
  private var added: [UNNotificationRequest] = []
  private var presented: [UNNotificationPresentationOptions] = []
  private var takesTime = false
  private var prompt: CheckedContinuation<Void, Never>?

  open func requestAuthorization(options: UNAuthorizationOptions = []) async throws -> Bool {
    if lock.withLock({ takesTime && status == .notDetermined }) {
      await withCheckedContinuation { answered in lock.withLock { prompt = answered } }
    }
    return lock.withLock {
      if status == .notDetermined {
        asked.append(options)
        status = agrees ? .authorized : .denied
      }
      return status == .authorized
    }
  }

  open func notificationSettings() async -> UNNotificationSettings {
    lock.withLock { UNNotificationSettings(status, summary) }
  }

  open func setNotificationCategories(_ categories: Set<UNNotificationCategory>) {
    lock.withLock { self.categories = categories }
  }

  /// A request with an identifier in use replaces the other one; without a trigger it comes at once.
  /// Of those that wait the system keeps the 64 that come soonest
  /// (developer.apple.com/documentation/uikit/uilocalnotification).
  open func add(_ request: UNNotificationRequest) async throws {
    let isNow = try lock.withLock {
      guard status == .authorized else { throw UNError(code: .notificationsNotAllowed) }
      added.append(request)
      pending.removeAll { $0.request.identifier == request.identifier }
      guard let wait = request.trigger as? UNTimeIntervalNotificationTrigger else { return true }
      pending.append((request, now + wait.timeInterval))
      pending.sort { $0.due < $1.due }
      pending.removeLast(max(0, pending.count - 64))
      return false
    }
    if isNow { show(request) }
  }

  open func pendingNotificationRequests() async -> [UNNotificationRequest] {
    lock.withLock { pending.map(\.request) }
  }

  open func deliveredNotifications() async -> [UNNotification] { lock.withLock { shown } }

  open func removePendingNotificationRequests(withIdentifiers identifiers: [String]) {
    lock.withLock { pending.removeAll { identifiers.contains($0.request.identifier) } }
  }

  open func removeDeliveredNotifications(withIdentifiers identifiers: [String]) {
    lock.withLock { shown.removeAll { identifiers.contains($0.request.identifier) } }
  }

  private func show(_ request: UNNotificationRequest) {
    lock.withLock {
      shown.removeAll { $0.request.identifier == request.identifier }
      shown.append(UNNotification(date: now, request: request))
    }
  }
}

@_spi(StandIn) extension UNUserNotificationCenter {
  /// A phone of its own, whose person agrees to notifications or does not.
  public convenience init(agrees: Bool) {
    self.init()
    self.agrees = agrees
  }

  /// What the person was asked to allow, each time.
  public var askedFor: [UNAuthorizationOptions] { lock.withLock { asked } }

  /// How often the person was asked whether notifications may come.
  public var timesAsked: Int { askedFor.count }

  /// The person puts the phone away with the question on it.
  public func leavesThePrompt() { lock.withLock { takesTime = true } }

  /// The question whether notifications may come is on the screen.
  public var isAsking: Bool { lock.withLock { prompt != nil } }

  /// The person answers it at last.
  public func answersThePrompt() {
    let answered = lock.withLock {
      defer { (prompt, takesTime) = (nil, false) }
      return prompt
    }
    answered?.resume()
  }

  /// Every request that was taken, in order.
  public var taken: [UNNotificationRequest] { lock.withLock { added } }

  /// What waits, and when it comes, in seconds from the beginning.
  public var waiting: [(request: UNNotificationRequest, at: TimeInterval)] {
    lock.withLock { pending.map { ($0.request, $0.due.timeIntervalSince1970) } }
  }

  /// The system has shown a request of before, whatever waits meanwhile.
  public func shows(_ request: UNNotificationRequest) { show(request) }

  /// What is on the screen.
  public var onScreen: [UNNotification] { lock.withLock { shown } }

  /// How each notification was shown that came while the app was in front.
  public var inFront: [UNNotificationPresentationOptions] { lock.withLock { presented } }

  /// The actions of a notification.
  public func actions(of category: String) -> [UNNotificationAction] {
    lock.withLock { categories.first { $0.identifier == category }?.actions ?? [] }
  }

  /// The person changes their mind in the system's settings.
  public func settings(allow: Bool) {
    lock.withLock { status = allow ? .authorized : .denied }
  }

  /// The person has the system gather this app's notifications in a summary, or not.
  public func settings(gather: Bool) {
    lock.withLock { summary = gather ? .enabled : .disabled }
  }

  /// Time passes: what is due is shown, in order; the app in front is asked how.
  public func pass(seconds: TimeInterval, appInFront: Bool = false) {
    let end = lock.withLock { now + seconds }
    while let (request, due) = lock.withLock({ pending.first }), due <= end {
      lock.withLock {
        now = due
        pending.removeFirst()
      }
      guard appInFront, let delegate else {
        show(request)
        continue
      }
      let notification = UNNotification(date: due, request: request)
      // The app answers from any thread; what is touched here is locked.
      nonisolated(unsafe) let (phone, came) = (self, request)
      delegate.userNotificationCenter(self, willPresent: notification) { options in
        phone.lock.withLock { phone.presented.append(options) }
        if !options.isEmpty { phone.show(came) }
      }
    }
    lock.withLock { now = end }
  }

  /// The person taps, answers or swipes away what is shown; returns once the app says it is done.
  public func respond(
    to identifier: String, _ action: String = UNNotificationDefaultActionIdentifier,
    text: String? = nil, isolation: isolated (any Actor)? = #isolation
  ) async {
    let notification = lock.withLock {
      shown.first { $0.request.identifier == identifier }
    }
    guard let notification, let delegate else { return }
    removeDeliveredNotifications(withIdentifiers: [identifier])
    let response =
      text.map { UNTextInputNotificationResponse(notification, action, $0) }
      ?? UNNotificationResponse(notification, action)
    await withCheckedContinuation { done in
      delegate.userNotificationCenter(self, didReceive: response) { done.resume() }
    }
  }
}
