// What this device's clocks say.
// Boundary: reads clocks and decides nothing; what a moment means is the core's matter.
import BraceWire
import Foundation

/// Where the core's moments come from: the device, or a test.
public protocol Clocks: Sendable {
  func moment() -> Moment
}

/// The device's wall clock and zone, and a clock that counts sleep.
public struct DeviceClocks: Clocks {
  public init() {}

  public func moment() -> Moment {
    let now = Date()
    let boot = Platform.boot
    return Moment(
      utcMs: Int64((now.timeIntervalSince1970 * 1000).rounded(.down)),
      offsetMin: Int32(TimeZone.current.secondsFromGMT(for: now) / 60),
      uptimeMs: boot == nil ? 0 : Platform.uptimeMs,
      boot: boot)
  }
}
