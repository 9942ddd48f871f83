// The sheets that stand on whatever screen: a stop, and the exercises for who switches.
// Boundary: a stop is shown while the core says so; that a person is switching is momentary and lives here.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

private enum Sheet: Identifiable {
  case stop(StopView)
  case exercises(SessionView)

  var id: String? {
    switch self {
    case .stop(let stop): stop.check
    case .exercises: nil
    }
  }
}

struct Sheets<Content: View>: View {
  let view: AppView
  @ViewBuilder let content: () -> Content
  @Environment(Core.self) private var core
  @State private var isSwitching = false

  var body: some View {
    content()
      .sheet(item: shown) { sheet in
        switch sheet {
        case .stop(let stop):
          StopSheet(stop: stop) { take($0, of: stop) }
            .safeAreaInset(edge: .bottom) {
              NoticeBar(view: view).padding(.horizontal, Gap.wide).on(.page)
            }
        case .exercises(let session): ExerciseSheet(session: session)
        }
      }
      // Where the switch led to no session, or something else asks to stop, nobody switches.
      .onChange(of: view.stop) { _, stop in
        if stop != nil || session == nil { isSwitching = false }
      }
  }

  private var session: SessionView? {
    if case .session(let session) = view.screen { session } else { nil }
  }

  private var shown: Binding<Sheet?> {
    let sheet =
      view.stop.map(Sheet.stop) ?? (isSwitching ? session.map(Sheet.exercises) : nil)
    return Binding(get: { sheet }, set: { if $0 == nil { close(sheet) } })
  }

  /// Swiped away: a stop is carried on with, where that is offered and nothing else was chosen.
  private func close(_ sheet: Sheet?) {
    switch sheet {
    case .stop(let stop) where core.view?.stop == stop && stop.carryOn != nil:
      take(.carryOn, of: stop)
    case .exercises: isSwitching = false
    case .stop, nil: break
    }
  }

  private func take(_ choice: StopChoice, of stop: StopView) {
    isSwitching = choice == .switch
    core.send(.check(.takeStop(check: stop.check, choice: choice)))
  }
}
