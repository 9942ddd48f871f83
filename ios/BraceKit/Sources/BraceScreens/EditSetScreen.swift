// A set being corrected, or entered afterwards: the fields of the next set, its time, and what it showed.
// Boundary: stepping, reading and refusing what was typed are the core's.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct EditSetScreen: View {
  let edit: EditSetView
  let confirm: ConfirmView?
  @Environment(Core.self) private var core

  var body: some View {
    let (set, labels) = (edit.form.set, edit.labels)
    FixPage(frame: edit.frame, form: .set(edit.form), confirm: confirm) {
      Button {
        core.send(.exercises(.open(purpose: .correction)))
      } label: {
        HStack(spacing: Gap.wide) {
          Text(edit.exercise).textStyle(.head).foregroundStyle(.ink)
          Spacer(minLength: 0)
          Icon(.forward, side: 16)
        }
      }
      .buttonStyle(.row)
      .accessibilityLabel(labels.exercise)
      .accessibilityValue(edit.exercise)
      Stepped(label: labels.load, less: labels.lessLoad, more: labels.moreLoad) {
        step($0 == .less ? .loadDown : .loadUp)
      } field: {
        TypedField(label: labels.load, kept: set.load, steps: $0) { fill(\.load, $0) }
      }
      Stepped(label: labels.reps, less: labels.fewerReps, more: labels.moreReps) {
        step($0 == .less ? .repsDown : .repsUp)
      } field: {
        TypedField(label: labels.reps, kept: set.reps, steps: $0) { fill(\.reps, $0) }
      }
      Picker(labels.kind, selection: choice(\.kind)) {
        ForEach(edit.kinds, id: \.kind) { Text($0.name).tag($0.kind) }
      }
      .pickerStyle(.menu)
      if let effort = edit.effort {
        EffortField(effort: effort, kept: set.rpe) {
          step($0 == .less ? .rpeDown : .rpeUp)
        } keep: {
          fill(\.rpe, $0)
        }
      }
      TimeFields(time: edit.when) {
        core.send(.correct(.step(step: $0 == .less ? .earlier : .later)))
      } fill: {
        send(SetFix(set: set, when: $0))
      }
      TagChoices(choices: edit.faults + [edit.filmed])
      NoteArea(field: edit.noteField) { fill(\.note, $0) }
      if let list = edit.checklist { ChecklistAnswers(list: list) }
    }
  }

  private func step(_ step: SetStep) { core.send(.correct(.step(step: .set(step)))) }

  private func fill<Value>(_ field: WritableKeyPath<SetForm, Value>, _ value: Value) {
    var form = edit.form
    form.set[keyPath: field] = value
    send(form)
  }

  private func send(_ form: SetFix) { core.send(.correct(.fill(form: .set(form)))) }

  private func choice<Value: Sendable>(
    _ field: WritableKeyPath<SetForm, Value> & Sendable
  ) -> Binding<Value> {
    Binding(get: { edit.form.set[keyPath: field] }, set: { fill(field, $0) })
  }
}
