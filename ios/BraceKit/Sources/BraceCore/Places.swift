// Where in the app a screen stands: a place of the bar, or above one.
// Boundary: what lies under what, so that the system's way back shows it; where that leads, the core says.
import BraceWire

/// What a screen is, whatever it shows.
public enum Level: Hashable, Sendable {
  case screen(String)
  /// Articles lie over each other.
  case article(String)
}

extension Screen {
  /// A place that the bar leads to.
  public var isPlace: Bool {
    switch self {
    case .today, .history, .plan, .library: true
    default: false
    }
  }

  public var level: Level {
    switch self {
    case .fullCheck: .screen("check")
    case .session: .screen("session")
    case .pad: .screen("pad")
    case .where: .screen("where")
    case .verdict: .screen("verdict")
    case .record: .screen("record")
    case .reminders: .screen("reminders")
    case .past: .screen("past")
    case .editSet, .editCheck, .editSession: .screen("form")
    case .article(let page): .article(page.article.title)
    case .opening, .recovery, .today, .history, .plan, .library: .screen("place")
    }
  }

  /// It is opened over the screen from which it is left again.
  fileprivate var lies: Bool {
    switch self {
    case .article, .editSet, .editCheck, .editSession: true
    default: false
    }
  }
}

extension [AppView] {
  /// With a newer view on top: in place of its own screen's last one, over what it was opened from, or
  /// in place of all.
  func covered(by view: AppView) -> [AppView] {
    if let own = firstIndex(where: { $0.screen.level == view.screen.level }) {
      return self[..<own] + [view]
    }
    return view.screen.lies ? self + [view] : [view]
  }
}
