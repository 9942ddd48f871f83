// What the system holds and shows of reminders: nothing yet, and it is told so.
// Boundary: the core draws the conclusions and warns the person that questions stand in the app only.
import BraceWire

extension OsState {
  /// No notification of this app is ever shown.
  static let unheld = OsState(
    permissions: Permissions(
      notifications: .denied, questionChannel: .notNeeded, restChannel: .notNeeded,
      exactAlarms: .notNeeded, background: .notNeeded),
    delivery: .system, pending: [], shown: [])
}
