// The first screen: the one card that matters most, the week, and the way on where the thumb is.
// Boundary: which card that is, and every word on it, comes from the core.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct TodayScreen: View {
  let today: TodayView
  let subjects: Subjects
  @Environment(Core.self) private var core

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.broad) {
        if let welcome = today.welcome {
          WelcomePage(welcome: welcome)
        } else {
          TodayCardView(card: today.card, subjects: subjects)
          if let days = today.daysOff { DaysOff(days: days) }
          if let next = today.next { NextLine(next: next) }
          Week(title: today.weekTitle, days: today.week)
        }
        if let about = today.about { QuietWord(button: about) }
        if let rate = today.rateNow {
          Button(rate) { core.go(.rateNow) }.buttonStyle(.quiet)
        }
        if let risk = core.view?.reminderRisk {
          Button(risk) { core.go(.reminders) }.buttonStyle(.quiet)
        }
      }
      .column()
    }
    .safeAreaInset(edge: .bottom) { wayOn }
    .navigationTitle(today.title)
    .toolbar {
      ToolbarItem(placement: .primaryAction) {
        Button {
          core.go(.reminders)
        } label: {
          Icon(core.view?.reminderRisk == nil ? .bell : .bellOff)
        }
        .buttonStyle(.icon)
        .accessibilityLabel(today.reminders)
      }
      ToolbarItem(placement: .primaryAction) {
        Button {
          core.go(.settings)
        } label: {
          Icon(.gear)
        }
        .buttonStyle(.icon)
        .accessibilityLabel(today.settings)
      }
    }
  }

  /// Start, or the session that is open.
  @ViewBuilder private var wayOn: some View {
    if let start = today.start {
      docked(start, .baseline)
    } else if today.card.kind == .session {
      docked(today.card.action, today.card.to)
    }
  }

  private func docked(_ label: String, _ route: Route) -> some View {
    Button(label) { core.go(route) }
      .buttonStyle(.docked)
      .padding(Gap.wide)
      .on(.page)
  }
}

/// What the next session begins with, and why: it opens the page with every reason and the sets.
private struct NextLine: View {
  let next: NextView
  @Environment(Core.self) private var core

  var body: some View {
    Button {
      core.send(next.tap)
    } label: {
      HStack(spacing: Gap.narrow) {
        VStack(alignment: .leading, spacing: 0) {
          Text(next.title).textStyle(.head).foregroundStyle(.ink)
          if !next.reason.isEmpty { Text(next.reason).textStyle(.small).foregroundStyle(.quiet) }
        }
        .multilineTextAlignment(.leading)
        Spacer(minLength: 0)
        Icon(.forward, side: 16)
      }
    }
    .buttonStyle(.row(Target.betweenSets))
    .accessibilityLabel(next.label)
    .privacySensitive()
  }
}

/// Days off that run, until when, and ending them.
private struct DaysOff: View {
  let days: DaysOffView

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      Text(days.text).textStyle(.body)
      QuietWord(button: days.end)
    }
  }
}
