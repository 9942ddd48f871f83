// A place that the bar leads to and what lies above it, as a navigation stack: the system's way back
// leads where the core says.
// Boundary: the core owns the route; this keeps the stack alike, and puts around every screen what
// stands on all of them.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct Stack: View {
  let view: AppView
  @Environment(Core.self) private var core
  @State private var path: [Level] = []

  var body: some View {
    Sheets(view: view) {
      NavigationStack(path: $path) {
        Base(back: view.back)
          .between(view)
          .navigationDestination(for: Level.self) { AboveLevel(level: $0).between(view) }
      }
    }
    .onChange(of: view, initial: true) { follow() }
    .onChange(of: core.leaving) { follow() }
    .onChange(of: path) { _, path in
      if core.leaving == 0 { core.leave(downTo: path.count) }
    }
  }

  /// What the system has left is not shown once more by a view that the core drew before it knew.
  private func follow() {
    if core.leaving == 0 { path = core.above.map(\.screen.level) }
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
    case .history(let history): HistoryScreen(history: history)
    case .plan(let article), .library(let article): ArticleScreen(article: article)
    default: Color.clear
    }
  }
}

private struct AboveLevel: View {
  let level: Level
  @Environment(Core.self) private var core
  /// What it showed last: that is still seen while it slides away.
  @State private var last: AppView?

  var body: some View {
    Group {
      if let view = current ?? last { AboveScreen(view: view) }
    }
    .onChange(of: current, initial: true) { last = current ?? last }
  }

  private var current: AppView? { core.above.last { $0.screen.level == level } }
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
    case .reminders(let health): RemindersScreen(health: health)
    case .article(let page): ArticleScreen(article: page.article)
    case .past(let past): PastScreen(past: past)
    case .editSet(let edit): EditSetScreen(edit: edit, confirm: view.confirm)
    case .editCheck(let edit): EditCheckScreen(edit: edit)
    case .editSession(let edit): EditSessionScreen(edit: edit)
    case .rows(let page): RowsScreen(page: page, confirm: view.confirm)
    case .flagCard(let card): FlagCardScreen(card: card)
    case .opening, .recovery, .today, .history, .plan, .library: Color.clear
    // What it showed stands in the history; nothing leads to it.
    case .record: Color.clear
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
    // The system's stack has a ground of its own.
    on(.page)
      .safeAreaInset(edge: .top) { TopBar(view: view) }
      .safeAreaInset(edge: .bottom) {
        VStack(spacing: 0) {
          if !view.screen.isSession {
            NoticeBar(view: view).padding(.horizontal, Gap.wide).on(.page)
          }
          if let bar = view.bar { WayAround(bar: bar) }
        }
      }
  }
}
