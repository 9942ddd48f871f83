// The few lengths that all screens share, on an 8-point grid.
// Boundary: points only; text sizes are the system's own styles, so that they grow with the reader's.
import Foundation

enum Gap {
  static let narrow: CGFloat = 8
  static let wide: CGFloat = 16
}

/// How large something to press is, at least: Apple asks for 44, chalky fingers for more.
enum Target {
  static let least: CGFloat = 44
  static let large: CGFloat = 56
}

extension Date {
  /// The core counts in milliseconds.
  init(millisecondsSince1970 ms: Int64) {
    self.init(timeIntervalSince1970: TimeInterval(ms) / 1000)
  }
}
