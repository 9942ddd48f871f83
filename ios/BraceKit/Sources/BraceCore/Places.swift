// Where in the app a screen stands.
// Boundary: a place of the bar, or above one; the core says which screen is shown.
import BraceWire

extension Screen {
  /// A place that the bar leads to.
  public var isPlace: Bool {
    switch self {
    case .today, .plan, .library: true
    default: false
    }
  }
}
