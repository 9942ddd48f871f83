// The next set, filled in: a notice about the day, the next warm-up or one cue, the bar, big steppers, and
// the rest in one quiet line.
// Boundary: stepping, reading and refusing what was typed are the core's.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct NextSet: View {
  let session: SessionView
  /// The fields that somebody types in: then the keyboard takes the room of what is only read.
  @Binding var typing: Set<String>
  @Environment(Core.self) private var core

  var body: some View {
    let (form, labels) = (session.form, session.labels)
    VStack(alignment: .leading, spacing: Gap.narrow) {
      if let notice = session.deadliftDay { DayNotice(notice: notice) }
      if let ramp = session.ramp, let next = ramp.steps.first(where: { !$0.done }) {
        Ramp(ramp: ramp, next: next)
      } else if typing.isEmpty, session.deadliftDay == nil, let cue = session.cue {
        CueLine(cue: cue)
      }
      if typing.isEmpty, let bar = session.bar { LoadedBar(bar: bar) }
      Stepped(label: labels.load, less: labels.lessLoad, more: labels.moreLoad) {
        core.send(.session(.stepForm(step: $0 == .less ? .loadDown : .loadUp)))
      } field: {
        TypedField(label: labels.load, kept: form.load, steps: $0, typing: $typing) {
          core.edit(session, \.load, $0)
        }
      }
      Stepped(label: labels.reps, less: labels.fewerReps, more: labels.moreReps) {
        core.send(.session(.stepForm(step: $0 == .less ? .repsDown : .repsUp)))
      } field: {
        TypedField(label: labels.reps, kept: form.reps, steps: $0, typing: $typing) {
          core.edit(session, \.reps, $0)
        }
      }
      if typing.isEmpty { quietLine }
    }
  }

  @ViewBuilder private var quietLine: some View {
    Beside {
      Picker(session.labels.kind, selection: kind) {
        ForEach(session.kinds, id: \.kind) { Text($0.name).tag($0.kind) }
      }
      .pickerStyle(.menu)
      SetDetailsButtons(session: session)
      Spacer(minLength: 0)
    }
    if let line = session.checklistLine { ChecklistNote(line: line) }
  }

  private var kind: Binding<SetKind> {
    Binding(get: { session.form.kind }, set: { core.edit(session, \.kind, $0) })
  }
}
