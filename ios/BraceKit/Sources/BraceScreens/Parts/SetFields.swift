// The next set's fields: exercise, kind, load, reps and how hard it was.
// Boundary: what is being typed is momentary and lives here; it goes to the core when the field is left.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct SetFields: View {
  let session: SessionView
  @Environment(Core.self) private var core

  var body: some View {
    let (form, labels) = (session.form, session.labels)
    VStack(alignment: .leading, spacing: Gap.wide) {
      Picker(labels.exercise, selection: choice(\.exercise)) {
        ForEach(session.exercises, id: \.id) { Text($0.name).tag($0.id) }
      }
      .pickerStyle(.menu)
      Picker(labels.kind, selection: choice(\.kind)) {
        ForEach(session.kinds, id: \.kind) { Text($0.name).tag($0.kind) }
      }
      .pickerStyle(.segmented)
      Stepped(label: labels.load, less: labels.lessLoad, more: labels.moreLoad) {
        step($0 == .less ? .loadDown : .loadUp)
      } field: {
        TypedField(label: labels.load, kept: form.load) { edit(\.load, $0) }
      }
      Stepped(label: labels.reps, less: labels.fewerReps, more: labels.moreReps) {
        step($0 == .less ? .repsDown : .repsUp)
      } field: {
        TypedField(label: labels.reps, kept: form.reps) { edit(\.reps, $0) }
      }
      Captioned(label: labels.rpe) {
        TypedField(label: labels.rpe, kept: form.rpe) { edit(\.rpe, $0) }
      }
    }
  }

  private func step(_ step: SetStep) {
    core.send(.session(.stepForm(step: step)))
  }

  private func edit<Value>(_ field: WritableKeyPath<SetForm, Value>, _ value: Value) {
    var form = session.form
    form[keyPath: field] = value
    core.send(.session(.editForm(form: form)))
  }

  private func choice<Value: Sendable>(
    _ field: WritableKeyPath<SetForm, Value> & Sendable
  ) -> Binding<Value> {
    Binding(get: { session.form[keyPath: field] }, set: { edit(field, $0) })
  }
}

private enum Direction { case less, more }

/// A field between two large steppers.
private struct Stepped<Field: View>: View {
  let label: String
  let less: String
  let more: String
  let step: @MainActor (Direction) -> Void
  @ViewBuilder let field: () -> Field

  var body: some View {
    Captioned(label: label) {
      HStack(spacing: Gap.wide) {
        button(.minus, less, .less)
        field()
        button(.plus, more, .more)
      }
    }
  }

  private func button(_ sign: Sign, _ label: String, _ direction: Direction) -> some View {
    Button {
      step(direction)
    } label: {
      Icon(sign)
    }
    .buttonStyle(.round)
    .accessibilityLabel(label)
  }
}

/// The label above a field; the field says it to who listens.
private struct Captioned<Content: View>: View {
  let label: String
  @ViewBuilder let content: () -> Content

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.hair) {
      Text(label).textStyle(.small).foregroundStyle(.quiet).accessibilityHidden(true)
      content()
    }
  }
}
