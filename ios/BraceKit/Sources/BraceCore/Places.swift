// Where in the app a screen stands: a place of the bar, or above one.
// Boundary: what lies under what, so that the system's way back shows it; where that leads, the core says.
import BraceWire

/// What a screen is, whatever it shows.
public enum Level: Hashable, Sendable {
  case screen(String)
  /// Articles lie over each other.
  case article(String)
  /// Pages of rows do as well.
  case rows(Route)
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
    case .flagCard: .screen("flag")
    case .article(let page): .article(page.article.title)
    case .rows(let page): .rows(page.page)
    case .opening, .recovery, .today, .history, .plan, .library: .screen("place")
    }
  }

  /// It is opened over the screen from which it is left again.
  fileprivate var lies: Bool {
    switch self {
    case .article, .editSet, .editCheck, .editSession, .rows: true
    default: false
    }
  }

  /// What the system's way back sends.
  public var wayBack: Event {
    switch self {
    case .article(let page): page.back.leadsTo
    case .editSet, .editCheck, .editSession: .correct(.leave)
    case .past: .go(.history)
    case .rows(let page): page.back.tap
    default: .go(.today)
    }
  }
}

extension [AppView] {
  /// With a newer view on top: in place of its own screen's last one, over what it was opened from, or
  /// in place of all.
  ///
  /// What was left by its own way back is not under what that led to, whatever the app came back to before.
  func covered(by view: AppView, after event: Event) -> [AppView] {
    if let last, event == last.screen.wayBack, view.screen.level != last.screen.level {
      return Array(dropLast()).covered(by: view)
    }
    return covered(by: view)
  }

  private func covered(by view: AppView) -> [AppView] {
    if let own = firstIndex(where: { $0.screen.level == view.screen.level }) {
      return self[..<own] + [view]
    }
    return view.screen.lies ? self + [view] : [view]
  }
}
