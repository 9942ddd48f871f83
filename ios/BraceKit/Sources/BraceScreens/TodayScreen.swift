// The first screen: the one card that matters most, start, and the week as seven dots.
// Boundary: which card that is, and every word on it, comes from the core.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct TodayScreen: View {
  let today: TodayView
  @Environment(Core.self) private var core

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.wide) {
        Card(card: today.card)
        if let start = today.start, today.card.kind != .welcome {
          Button(start) { core.go(.baseline) }.buttonStyle(.wide)
        }
        Week(title: today.weekTitle, days: today.week)
        Links(today: today)
      }
      .padding(Gap.wide)
    }
    .navigationTitle(today.title)
  }
}

private struct Card: View {
  let card: TodayCard
  @Environment(Core.self) private var core

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      Marked(mark: card.mark, words: card.title).font(.title2)
      if let wait = card.wait { WaitRing(wait: wait) }
      Text(card.body).font(.body)
      Button(card.action) { core.go(card.to) }.buttonStyle(.wide)
    }
    .padding(Gap.wide)
    .background(.regularMaterial, in: RoundedRectangle(cornerRadius: Gap.wide))
  }
}

/// The wait, closing by itself: the system's own timer over the end that the core gives.
private struct WaitRing: View {
  let wait: WaitView

  var body: some View {
    ProgressView(timerInterval: from...until, countsDown: false) {
      Text(wait.about)
    } currentValueLabel: {
      Text(timerInterval: from...until).monospacedDigit()
    }
  }

  private var from: Date { Date(millisecondsSince1970: wait.fromUtcMs) }
  /// A range must not run backwards, whatever the clocks say.
  private var until: Date { max(from, Date(millisecondsSince1970: wait.untilUtcMs)) }
}

private struct Week: View {
  let title: String
  let days: [WeekDot]

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      Text(title).font(.headline).accessibilityAddTraits(.isHeader)
      HStack {
        ForEach(days, id: \.label) { day in
          Dot(day: day).frame(maxWidth: .infinity)
        }
      }
    }
  }
}

private struct Dot: View {
  let day: WeekDot

  var body: some View {
    VStack(spacing: Gap.narrow) {
      Text(day.mark).font(.title2)
      Text(day.day).font(.footnote)
    }
    .frame(minWidth: Target.least / 2, minHeight: Target.least)
    .background(
      day.today ? Color.accentColor.opacity(0.15) : .clear,
      in: RoundedRectangle(cornerRadius: Gap.narrow)
    )
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(day.label)
    .accessibilityAddTraits(day.today ? .isSelected : [])
  }
}

private struct Links: View {
  let today: TodayView
  @Environment(Core.self) private var core

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      if let risk = core.view?.reminderRisk {
        Button(risk) { core.go(.reminders) }.buttonStyle(.quiet)
      }
      if let record = today.record {
        Button(record) { core.go(.record) }.buttonStyle(.quiet)
      }
      if let recent = today.recent {
        Button(recent) { core.go(.recent) }.buttonStyle(.quiet)
      }
      Button(today.reminders) { core.go(.reminders) }.buttonStyle(.quiet)
    }
  }
}
