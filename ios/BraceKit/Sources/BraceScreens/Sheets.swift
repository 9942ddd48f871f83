// The sheet that stands on whatever screen: a stop.
// Boundary: it is shown while the core says so, but for the pages about a symptom, which go before it.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

private struct Stopped: Identifiable {
  let stop: StopView
  var id: String { stop.check }
}

struct Sheets<Content: View>: View {
  let view: AppView
  @ViewBuilder let content: () -> Content
  @Environment(Core.self) private var core

  var body: some View {
    content()
      .sheet(item: shown) { stopped in
        StopSheet(stop: stopped.stop) { take($0, of: stopped.stop) }
          .safeAreaInset(edge: .top) {
            if let flag = view.flag { FlagLine(flag: flag) }
          }
          .safeAreaInset(edge: .bottom) {
            NoticeBar(view: view).padding(.horizontal, Gap.wide).on(.page)
          }
      }
  }

  private var shown: Binding<Stopped?> {
    let stopped = view.screen.isOfSymptoms ? nil : view.stop.map(Stopped.init)
    return Binding(get: { stopped }, set: { if $0 == nil { close(stopped?.stop) } })
  }

  /// Swiped away: a stop is carried on with, where that is offered and nothing else was chosen.
  private func close(_ stop: StopView?) {
    if let stop, core.view?.stop == stop, stop.carryOn != nil { take(.carryOn, of: stop) }
  }

  private func take(_ choice: StopChoice, of stop: StopView) {
    core.send(.check(.takeStop(check: stop.check, choice: choice)))
  }
}

extension Screen {
  /// What to do about a symptom, and what has become of it.
  fileprivate var isOfSymptoms: Bool {
    switch self {
    case .flagCard: true
    case .rows(let page): [.endFlag, .numbers].contains(page.page)
    default: false
    }
  }
}
