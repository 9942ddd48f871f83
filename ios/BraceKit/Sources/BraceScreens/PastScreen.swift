// One session of any time: its verdict, its course, its sets and ratings. A tap on a line opens its form.
// Boundary: what can be done about it is the core's; deleting is undone by the notice's button.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct PastScreen: View {
  let past: PastView
  @Environment(Core.self) private var core

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.broad) {
        Text(session.state).textStyle(.small).foregroundStyle(.quiet)
        if let note = session.note { Text(note).textStyle(.body) }
        VerdictCard(verdict: session.verdict)
        if let plot = session.verdict.plot { PlotChart(plot: plot, height: PlotChart.full) }
        sets
        checks
        symptoms
        Why(verdict: session.verdict)
        VStack(alignment: .leading, spacing: 0) {
          Button(past.times) { open(.session) }.buttonStyle(.quiet)
          Button(role: .destructive) {
            core.send(.correct(.remove(subject: past.subject)))
          } label: {
            Signed(sign: .bin, words: past.remove)
          }
          .buttonStyle(.quiet)
        }
      }
      .column()
    }
    .privacySensitive()
    .navigationTitle(session.title)
    .toolbarTitleDisplayMode(.inline)
  }

  private var session: RecordedSession { past.session }

  private var sets: some View {
    VStack(alignment: .leading, spacing: 0) {
      Subheading(session.setsTitle)
      if session.sets.isEmpty { Text(session.noSets).textStyle(.body) }
      ForEach(session.sets, id: \.id) { set in
        EntryRow(time: set.time, words: set.text, details: [set.details, set.note]) {
          open(.set(set.id))
        }
      }
      Button(past.addSet) { open(.newSet) }.buttonStyle(.quiet)
    }
  }

  private var checks: some View {
    VStack(alignment: .leading, spacing: 0) {
      Subheading(session.checksTitle)
      ForEach(session.checks, id: \.id) { check in
        EntryRow(time: check.time, words: check.label, details: [check.text, check.note]) {
          open(.check(check.id))
        }
      }
      Button(past.addCheck) { open(.newCheck) }.buttonStyle(.quiet)
    }
  }

  @ViewBuilder private var symptoms: some View {
    if !session.symptoms.isEmpty {
      VStack(alignment: .leading, spacing: Gap.narrow) {
        Subheading(session.symptomsTitle)
        ForEach(numbered: session.symptoms) { Text($0).textStyle(.body) }
      }
    }
  }

  private func open(_ entry: FixEntry) {
    core.send(.correct(.open(session: session.id, entry: entry)))
  }
}

private struct EntryRow: View {
  let time: String
  let words: String
  let details: [String?]
  let open: @MainActor () -> Void

  var body: some View {
    Button(action: open) {
      VStack(alignment: .leading, spacing: 0) {
        Beside {
          Text(words).textStyle(.body)
          Spacer(minLength: 0)
          Text(time).textStyle(.small).foregroundStyle(.quiet)
        }
        ForEach(numbered: details.compactMap(\.self).filter { !$0.isEmpty }) {
          Text($0).textStyle(.small).foregroundStyle(.quiet)
        }
      }
    }
    .buttonStyle(.row(Target.betweenSets))
  }
}
