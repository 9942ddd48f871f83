// What few people say of a set: how hard it was, a note, that it was filmed.
// Boundary: how hard it was is there where the person wants it; every field is the core's form.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

/// The ways to it in the quiet line.
struct SetDetailsButtons: View {
  let session: SessionView
  @State private var isOpen = false

  var body: some View {
    Group {
      if let effort = session.effort {
        Button {
          isOpen = true
        } label: {
          Text(effort.text).textStyle(.small)
        }
        .buttonStyle(.quiet)
        .accessibilityLabel(effort.label)
        .accessibilityValue(session.form.rpe)
      }
      Button {
        isOpen = true
      } label: {
        Text(session.noteField.label).textStyle(.small)
      }
      .buttonStyle(.quiet)
      .accessibilityValue(session.form.note)
    }
    .sheet(isPresented: $isOpen) { SetDetails(session: session) }
  }
}

private struct SetDetails: View {
  let session: SessionView
  @Environment(Core.self) private var core

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.wide) {
        if let effort = session.effort {
          EffortField(effort: effort, kept: session.form.rpe) {
            core.send(.session(.stepForm(step: $0 == .less ? .rpeDown : .rpeUp)))
          } keep: {
            core.edit(session, \.rpe, $0)
          }
        }
        NoteArea(field: session.noteField) { core.edit(session, \.note, $0) }
        Toggle(session.labels.filmed, isOn: isFilmed).textStyle(.body)
      }
      .column()
    }
    .presentationDetents([.medium, .large])
    .on(.page)
  }

  private var isFilmed: Binding<Bool> {
    Binding(get: { session.form.filmed }, set: { core.edit(session, \.filmed, $0) })
  }
}

/// How hard a set was, on the person's scale.
struct EffortField: View {
  let effort: EffortView
  let kept: String
  let step: @MainActor (Direction) -> Void
  let keep: @MainActor (String) -> Void

  var body: some View {
    Stepped(label: effort.label, less: effort.less, more: effort.more, step: step) {
      TypedField(label: effort.label, kept: kept, steps: $0, keep: keep)
    }
  }
}

/// A note: its label over as many lines as it needs.
struct NoteArea: View {
  let field: NoteField
  let keep: @MainActor (String) -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      Text(field.label).textStyle(.small).foregroundStyle(.quiet).accessibilityHidden(true)
      TypedField(
        label: field.label, hint: field.hint, kept: field.text, style: .body, takes: .lines,
        keep: keep)
    }
  }
}
