// Whether reminders will come: each thing in their way with its button, and the choices.
// Boundary: what is in the way and what it means, the core says.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct RemindersScreen: View {
  let health: HealthView
  @Environment(Core.self) private var core

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.broad) {
        ArticleBody(blocks: health.health.blocks)
        VStack(alignment: .leading, spacing: Gap.hair) {
          Toggle(health.nextMorning, isOn: nextMorning).textStyle(.body)
          Text(health.nextMorningSource).textStyle(.small).foregroundStyle(.quiet)
        }
        Beside {
          Text(health.rest).textStyle(.body).accessibilityHidden(true)
          Spacer(minLength: 0)
          Picker(health.rest, selection: rest) {
            ForEach(health.rests, id: \.seconds) { Text($0.name).tag($0.seconds) }
          }
          .pickerStyle(.menu)
        }
      }
      .column()
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
