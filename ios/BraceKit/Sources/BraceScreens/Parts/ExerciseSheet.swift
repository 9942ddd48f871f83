// The exercises, to switch to another one.
// Boundary: which there are is the core's; choosing one is an edit of the set like any other.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct ExerciseSheet: View {
  let session: SessionView
  @Environment(Core.self) private var core
  @Environment(\.dismiss) private var dismiss

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.narrow) {
        Heading(session.labels.exercise)
        ForEach(session.exercises, id: \.id) { exercise in
          Button {
            choose(exercise)
          } label: {
            HStack(spacing: Gap.wide) {
              Text(exercise.name).textStyle(.body)
              Spacer(minLength: 0)
              if isCurrent(exercise) { Icon(.check, side: 16) }
            }
          }
          .buttonStyle(.row)
          .foregroundStyle(.action)
          .accessibilityAddTraits(isCurrent(exercise) ? .isSelected : [])
        }
      }
      .column()
    }
    .presentationDetents([.medium, .large])
    .on(.page)
  }

  private func isCurrent(_ exercise: Choice) -> Bool { exercise.id == session.form.exercise }

  private func choose(_ exercise: Choice) {
    core.edit(session, \.exercise, exercise.id)
    dismiss()
  }
}
