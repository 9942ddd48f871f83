// Whether reminders will come: each risk with its way to the system's settings, and the choices.
// Boundary: what is a risk and what it means, the core says.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct RemindersScreen: View {
  let health: HealthView
  @Environment(Core.self) private var core

  var body: some View {
    List {
      Section {
        if health.risks.isEmpty { Text(health.fine) }
        ForEach(health.risks, id: \.risk) { RiskRow(line: $0) }
        if let lateness = health.lateness { Text(lateness) }
      }
      Section {
        Toggle(health.nextMorning, isOn: nextMorning)
        Text(health.nextMorningSource).textStyle(.small).foregroundStyle(.quiet)
      }
      Section {
        Picker(health.rest, selection: rest) {
          ForEach(health.rests, id: \.seconds) { Text($0.name).tag($0.seconds) }
        }
        .pickerStyle(.menu)
      }
    }
    .navigationTitle(health.title)
    .toolbarTitleDisplayMode(.inline)
  }

  private var nextMorning: Binding<Bool> {
    Binding(
      get: { health.settings.nextMorning }, set: { choose($0 ? .nextMorning : .noNextMorning) })
  }

  private var rest: Binding<UInt16> {
    Binding(get: { health.settings.restSeconds }, set: { choose(.restSeconds($0)) })
  }

  private func choose(_ choice: ReminderChoice) { core.send(.reminders(.choose(choice))) }
}

private struct RiskRow: View {
  let line: RiskLine
  @Environment(\.openURL) private var openURL

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      Text(line.text).textStyle(.body)
      Button(line.action) {
        if let settings = Platform.settings { openURL(settings) }
      }
      .buttonStyle(.quiet)
    }
  }
}
