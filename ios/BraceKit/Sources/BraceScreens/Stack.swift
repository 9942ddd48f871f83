// The first screen and what lies above it, as a navigation stack: the system's way back leads home.
// Boundary: the core owns the route; this keeps the stack alike, and asks for a stop in a sheet.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

/// Everything above the first screen: one place, whose content the core changes.
private enum Above: Hashable { case today }

/// A stop as something to show once.
private struct Stop: Identifiable {
  let view: StopView
  var id: StopView { view }
}

struct Stack: View {
  let view: AppView
  @Environment(Core.self) private var core
  @State private var path: [Above] = []

  var body: some View {
    NavigationStack(path: $path) {
      Base(back: view.back)
        .safeAreaInset(edge: .bottom) { NoticeBar(view: view) }
        .navigationDestination(for: Above.self) { _ in
          AboveToday().safeAreaInset(edge: .bottom) { NoticeBar(view: view) }
        }
    }
    .onChange(of: isHome, initial: true) { _, isHome in path = isHome ? [] : [.today] }
    .onChange(of: path) { _, path in
      if path.isEmpty, !isHome { core.go(.today) }
    }
    .sheet(item: stop) { StopSheet(stop: $0.view) }
  }

  private var isHome: Bool {
    if case .today = view.screen { true } else { false }
  }

  /// Shown while the core says so; every way out of it is an intent that ends it.
  private var stop: Binding<Stop?> {
    let shown = view.notice?.stop.map(Stop.init)
    return Binding(get: { shown }, set: { if $0 == nil { core.go(.session) } })
  }
}

/// The first screen; where the app came back to another one, it is not known yet.
private struct Base: View {
  let back: String?
  @Environment(Core.self) private var core

  var body: some View {
    if let today = core.today {
      TodayScreen(today: today)
    } else {
      Color.clear.navigationTitle(back ?? "")
    }
  }
}

private struct AboveToday: View {
  @Environment(Core.self) private var core

  var body: some View {
    switch core.above {
    case .fullCheck(let check): FullCheckScreen(check: check)
    case .session(let session): SessionScreen(session: session)
    case .pad(let pad): PadScreen(pad: pad)
    case .where(let place): WhereScreen(place: place)
    case .verdict(let verdict): VerdictScreen(verdict: verdict)
    case .record(let record): RecordScreen(record: record)
    case .recent(let recent): RecentScreen(recent: recent)
    case .reminders(let health): RemindersScreen(health: health)
    case .opening, .recovery, .today, nil: Color.clear
    }
  }
}
