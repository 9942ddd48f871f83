// What a notification says, when it comes, and what can be answered to it.
// Boundary: the part that Brace uses, after Apple's documentation; like Apple's, no class is Sendable.
import Foundation

// developer.apple.com/documentation/usernotifications/unnotificationsound
open class UNNotificationSound: NSObject {
  open class var `default`: UNNotificationSound { UNNotificationSound() }
}

// developer.apple.com/documentation/usernotifications/unnotificationcontent
open class UNNotificationContent: NSObject {
  fileprivate var said = Said()

  open var title: String { said.title }
  open var body: String { said.body }
  open var categoryIdentifier: String { said.category }
  open var userInfo: [AnyHashable: Any] { said.info }
  open var sound: UNNotificationSound? { said.sound }
}

private struct Said {
  var title = ""
  var body = ""
  var category = ""
  var info: [AnyHashable: Any] = [:]
  var sound: UNNotificationSound?
}

// developer.apple.com/documentation/usernotifications/unmutablenotificationcontent
open class UNMutableNotificationContent: UNNotificationContent {
  open override var title: String {
    get { said.title }
    set { said.title = newValue }
  }
  open override var body: String {
    get { said.body }
    set { said.body = newValue }
  }
  open override var categoryIdentifier: String {
    get { said.category }
    set { said.category = newValue }
  }
  open override var userInfo: [AnyHashable: Any] {
    get { said.info }
    set { said.info = newValue }
  }
  open override var sound: UNNotificationSound? {
    get { said.sound }
    set { said.sound = newValue }
  }
}

// developer.apple.com/documentation/usernotifications/unnotificationtrigger
open class UNNotificationTrigger: NSObject {
  public let repeats: Bool
  fileprivate init(repeats: Bool) { self.repeats = repeats }
}

// developer.apple.com/documentation/usernotifications/untimeintervalnotificationtrigger
// "This value must be greater than zero"; a repeating one, which Brace never makes, is at least 60 s.
open class UNTimeIntervalNotificationTrigger: UNNotificationTrigger {
  public let timeInterval: TimeInterval

  public init(timeInterval: TimeInterval, repeats: Bool) {
    precondition(timeInterval > 0 && !repeats)
    self.timeInterval = timeInterval
    super.init(repeats: repeats)
  }
}

// developer.apple.com/documentation/usernotifications/unnotificationrequest
open class UNNotificationRequest: NSObject {
  public let identifier: String
  public let content: UNNotificationContent
  public let trigger: UNNotificationTrigger?

  public init(identifier: String, content: UNNotificationContent, trigger: UNNotificationTrigger?) {
    self.identifier = identifier
    // Apple's property is `copy`: what is changed afterwards is not scheduled.
    self.content = UNNotificationContent()
    self.content.said = content.said
    self.trigger = trigger
  }
}

// developer.apple.com/documentation/usernotifications/unnotification
open class UNNotification: NSObject {
  public let date: Date
  public let request: UNNotificationRequest

  init(date: Date, request: UNNotificationRequest) {
    self.date = date
    self.request = request
  }
}

// developer.apple.com/documentation/usernotifications/unnotificationactionoptions
public struct UNNotificationActionOptions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let authenticationRequired = Self(rawValue: 1 << 0)
  public static let destructive = Self(rawValue: 1 << 1)
  public static let foreground = Self(rawValue: 1 << 2)
}

// developer.apple.com/documentation/usernotifications/unnotificationaction
open class UNNotificationAction: NSObject {
  public let identifier: String
  public let title: String
  public let options: UNNotificationActionOptions

  public init(identifier: String, title: String, options: UNNotificationActionOptions = []) {
    self.identifier = identifier
    self.title = title
    self.options = options
  }
}

// developer.apple.com/documentation/usernotifications/untextinputnotificationaction
open class UNTextInputNotificationAction: UNNotificationAction {
  public let textInputButtonTitle: String
  public let textInputPlaceholder: String

  public init(
    identifier: String, title: String, options: UNNotificationActionOptions = [],
    textInputButtonTitle: String, textInputPlaceholder: String
  ) {
    self.textInputButtonTitle = textInputButtonTitle
    self.textInputPlaceholder = textInputPlaceholder
    super.init(identifier: identifier, title: title, options: options)
  }
}

// developer.apple.com/documentation/usernotifications/unnotificationcategoryoptions
public struct UNNotificationCategoryOptions: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let customDismissAction = Self(rawValue: 1 << 0)
}

// developer.apple.com/documentation/usernotifications/unnotificationcategory
open class UNNotificationCategory: NSObject {
  public let identifier: String
  public let actions: [UNNotificationAction]
  public let hiddenPreviewsBodyPlaceholder: String
  public let options: UNNotificationCategoryOptions

  public init(
    identifier: String, actions: [UNNotificationAction], intentIdentifiers: [String],
    hiddenPreviewsBodyPlaceholder: String, options: UNNotificationCategoryOptions = []
  ) {
    self.identifier = identifier
    self.actions = actions
    self.hiddenPreviewsBodyPlaceholder = hiddenPreviewsBodyPlaceholder
    self.options = options
  }
}
