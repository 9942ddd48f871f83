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

  public func moment() -> Moment { moment(at: Date(), in: .current) }

  func moment(at now: Date, in zone: TimeZone) -> Moment {
    let boot = Platform.boot
    return Moment(
      utcMs: now.millisecondsSince1970, offsetMin: zone.offset(at: now),
      zoneChange: zone.change(after: now), uptimeMs: boot == nil ? 0 : Platform.uptimeMs,
      boot: boot.map(Boot.named) ?? .unnamed)
  }
}

extension Moment {
  /// By the clock that counts sleep and cannot be set, where both have it.
  func milliseconds(since other: Moment) -> Int64 {
    if case .named = boot, boot == other.boot {
      uptimeMs - other.uptimeMs
    } else {
      utcMs - other.utcMs
    }
  }
}

extension TimeZone {
  /// Minutes east of UTC.
  fileprivate func offset(at date: Date) -> Int32 { Int32(secondsFromGMT(for: date) / 60) }

  /// The next change of the offset, where the system knows of one.
  fileprivate func change(after now: Date) -> ZoneChange? {
    nextDaylightSavingTimeTransition(after: now).map {
      ZoneChange(atUtcMs: $0.millisecondsSince1970, offsetMin: offset(at: $0))
    }
  }
}

extension Date {
  fileprivate var millisecondsSince1970: Int64 {
    Int64((timeIntervalSince1970 * 1000).rounded(.down))
  }
}
