// The clock that counts sleep, and the boot it belongs to: the one file that knows on what it runs.
// Boundary: two readings of the system; where it gives none, the moment goes without.
import Foundation

enum Platform {
  #if canImport(Darwin)
    /// Milliseconds since the boot, sleep included ("mach_continuous_time").
    static var uptimeMs: Int64 {
      var base = mach_timebase_info_data_t()
      guard mach_timebase_info(&base) == KERN_SUCCESS, base.denom > 0 else { return 0 }
      let ticks = mach_continuous_time()
      let scaled = ticks.multipliedFullWidth(by: UInt64(base.numer))
      return Int64(UInt64(base.denom).dividingFullWidth(scaled).quotient / 1_000_000)
    }

    /// The system's name for this boot.
    static let boot: String? = {
      var text = [CChar](repeating: 0, count: 64)
      var size = text.count
      guard sysctlbyname("kern.bootsessionuuid", &text, &size, nil, 0) == 0 else { return nil }
      let letters = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      return letters.isEmpty ? nil : String(decoding: letters, as: UTF8.self)
    }()
  #else
    /// Milliseconds since the boot, sleep included ("clock_gettime", CLOCK_BOOTTIME).
    static var uptimeMs: Int64 {
      var time = timespec()
      guard clock_gettime(CLOCK_BOOTTIME, &time) == 0 else { return 0 }
      return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// The system's name for this boot.
    static let boot: String? = {
      let path = "/proc/sys/kernel/random/boot_id"
      let text = try? String(contentsOfFile: path, encoding: .utf8)
      return text?.trimmingCharacters(in: .whitespacesAndNewlines)
    }()
  #endif
}
