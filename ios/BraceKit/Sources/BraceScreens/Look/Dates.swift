// The core's instants as the system's dates.
// Boundary: milliseconds in, a date out.
import Foundation

extension Date {
  init(millisecondsSince1970 ms: Int64) {
    self.init(timeIntervalSince1970: TimeInterval(ms) / 1000)
  }
}
