// The rest since the last set: a clock that counts by itself, its target, and a line that fills.
// Boundary: the system's own timers over the moments that the core gives; from the target on the core
// says so.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct RestClock: View {
  let rest: RestView
  @Environment(Core.self) private var core

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.hair) {
      Beside {
        clock.lineLimit(1).minimumScaleFactor(0.5).accessibilityAddTraits(.updatesFrequently)
        if rest.ready == nil { Text(rest.targetText).textStyle(.small).foregroundStyle(.quiet) }
        Spacer(minLength: 0)
        HStack(spacing: Gap.broad) {
          step(rest.less, rest.lessLabel, .less)
          step(rest.more, rest.moreLabel, .more)
        }
      }
      ProgressView(timerInterval: began...target, countsDown: false) {
        EmptyView()
      } currentValueLabel: {
        EmptyView()
      }
      .accessibilityHidden(true)
    }
  }

  @ViewBuilder private var clock: some View {
    if let ready = rest.ready {
      Text(ready).textStyle(.numeral)
    } else {
      Text(began, style: .timer).textStyle(.clock)
    }
  }

  private func step(_ words: String, _ label: String, _ step: RestStep) -> some View {
    Button(words) { core.send(.reminders(.stepRest(step))) }
      .buttonStyle(.quiet)
      .accessibilityLabel(label)
  }

  private var began: Date { Date(millisecondsSince1970: rest.sinceUtcMs) }
  private var target: Date { began.addingTimeInterval(TimeInterval(rest.targetSeconds)) }
}
