// What a phone's screens have and a Mac's have not: the one file of the screens that knows the system.
// Boundary: the package is built for a Mac too, for its tests; the app is for the phone.
import Foundation
import SwiftUI

#if os(iOS)
  import UIKit
#endif

public enum Platform {
  #if os(iOS)
    /// Where the system keeps this app's settings, its language among them.
    @MainActor static var settings: URL? { URL(string: UIApplication.openSettingsURLString) }

    /// Where the system keeps what this app may notify of.
    @MainActor static var notifications: URL? {
      URL(string: UIApplication.openNotificationSettingsURLString)
    }
  #else
    /// What "UIApplication.openSettingsURLString" is.
    static let settings = URL(string: "app-settings:")

    /// What "UIApplication.openNotificationSettingsURLString" is.
    static let notifications = URL(string: "app-settings:notifications")
  #endif

  /// Opens the dialler with a number in it; the system asks before it calls ("Phone Links").
  static func dialler(_ number: String) -> URL? { URL(string: "tel:" + number) }

  /// Has the system wait with suspending the app until this is done, for as long as it allows
  /// ("beginBackgroundTask(withName:expirationHandler:)").
  @MainActor public static func finish(_ work: @escaping @MainActor () async -> Void) {
    #if os(iOS)
      let held = Held()
      held.task = UIApplication.shared.beginBackgroundTask(withName: "core") { held.end() }
      Task {
        await work()
        held.end()
      }
    #endif
  }

  /// Whether the screen stays on though nobody touches it ("isIdleTimerDisabled").
  @MainActor public static func keepAwake(_ staysOn: Bool) {
    #if os(iOS)
      UIApplication.shared.isIdleTimerDisabled = staysOn
    #endif
  }
}

#if os(iOS)
  /// What the system waits for; it is told once that it is over.
  @MainActor private final class Held {
    var task = UIBackgroundTaskIdentifier.invalid

    func end() {
      if task != .invalid { UIApplication.shared.endBackgroundTask(task) }
      task = .invalid
    }
  }
#endif

extension View {
  /// The keyboard with the numbers in front; "102.5 kg" needs letters as well.
  func numbersFirst(_ are: Bool) -> some View {
    #if os(iOS)
      keyboardType(are ? .numbersAndPunctuation : .default)
    #else
      self
    #endif
  }
}
