// A place that the bar leads to and what lies above it, as a navigation stack: the system's way back
// leads where the core says.
// Boundary: the core owns the route; this keeps the stack alike, and puts around every screen what
// stands on all of them.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

/// Everything above a place: one level, whose content the core changes.
private enum Above: Hashable { case place }

struct Stack: View {
  let view: AppView
  @Environment(Core.self) private var core
  @State private var path: [Above] = []

  var body: some View {
    Sheets(view: view) {
      NavigationStack(path: $path) {
        Base(back: view.back)
          .between(view)
          .navigationDestination(for: Above.self) { _ in AbovePlace().between(view) }
      }
    }
    .onChange(of: view.screen, initial: true) { _, screen in path = screen.isPlace ? [] : [.place] }
    .onChange(of: path) { _, path in
      if path.isEmpty, !view.screen.isPlace { core.send(view.screen.wayBack) }
    }
  }
}

extension Screen {
  /// What the system's way back sends.
  fileprivate var wayBack: Event {
    if case .article(let page) = self { page.back.leadsTo } else { .go(.today) }
  }
}

/// A place of the bar; where the app came back to another screen, none is known yet.
private struct Base: View {
  let back: String?
  @Environment(Core.self) private var core

  var body: some View {
    if let view = core.base {
      PlaceScreen(view: view)
    } else {
      Color.clear.navigationTitle(back ?? "")
    }
  }
}

private struct PlaceScreen: View {
  let view: AppView

  var body: some View {
    switch view.screen {
    case .today(let today): TodayScreen(today: today, subjects: view.subjects)
    case .plan(let article), .library(let article): ArticleScreen(article: article)
    default: Color.clear
    }
  }
}

private struct AbovePlace: View {
  @Environment(Core.self) private var core

  var body: some View {
    if let view = core.above { AboveScreen(view: view) }
  }
}

private struct AboveScreen: View {
  let view: AppView

  var body: some View {
    switch view.screen {
    case .fullCheck(let check): FullCheckScreen(check: check, subjects: view.subjects)
    case .session(let session): SessionScreen(view: view, session: session)
    case .pad(let pad): PadScreen(pad: pad, subjects: view.subjects)
    case .where(let place): WhereScreen(place: place, subjects: view.subjects)
    case .verdict(let verdict): VerdictScreen(verdict: verdict)
    case .record(let record): RecordScreen(record: record)
    case .recent(let recent): RecentScreen(recent: recent)
    case .reminders(let health): RemindersScreen(health: health)
    case .article(let page): ArticleScreen(article: page.article)
    case .opening, .recovery, .today, .plan, .library: Color.clear
    }
  }
}

extension Screen {
  /// The loop between sets has its own place for what the last event came to: under the clock.
  var isSession: Bool { if case .session = self { true } else { false } }
}

extension View {
  /// Between what stands on top of every screen and what the last event came to.
  fileprivate func between(_ view: AppView) -> some View {
    safeAreaInset(edge: .top) { TopBar(view: view) }
      .safeAreaInset(edge: .bottom) {
        if !view.screen.isSession {
          NoticeBar(view: view).padding(.horizontal, Gap.wide).on(.page)
        }
      }
  }
}
