// The first screen and what lies above it, as a navigation stack: the system's way back leads home.
// Boundary: the core owns the route; this keeps the stack alike, and puts around every screen what
// stands on all of them.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

/// Everything above the first screen: one place, whose content the core changes.
private enum Above: Hashable { case today }

struct Stack: View {
  let view: AppView
  @Environment(Core.self) private var core
  @State private var path: [Above] = []

  var body: some View {
    Sheets(view: view) {
      NavigationStack(path: $path) {
        Base(back: view.back)
          .between(view)
          .navigationDestination(for: Above.self) { _ in AboveToday().between(view) }
      }
    }
    .onChange(of: isHome, initial: true) { _, isHome in path = isHome ? [] : [.today] }
    .onChange(of: path) { _, path in
      if path.isEmpty, !isHome { core.go(.today) }
    }
  }

  private var isHome: Bool {
    if case .today = view.screen { true } else { false }
  }
}

/// The first screen; where the app came back to another one, it is not known yet.
private struct Base: View {
  let back: String?
  @Environment(Core.self) private var core

  var body: some View {
    if let today = core.today, let subjects = core.todaySubjects {
      TodayScreen(today: today, subjects: subjects)
    } else {
      Color.clear.navigationTitle(back ?? "")
    }
  }
}

private struct AboveToday: View {
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
    case .opening, .recovery, .today: Color.clear
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
