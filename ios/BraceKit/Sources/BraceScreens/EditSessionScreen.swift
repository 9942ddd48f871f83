// A session's times being corrected, or a session being entered afterwards.
// Boundary: what may stay empty and what lies outside, the core says.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct EditSessionScreen: View {
  let edit: EditSessionView
  @Environment(Core.self) private var core

  var body: some View {
    FixPage(frame: edit.frame, form: .times(edit.form)) {
      TimeFields(time: edit.starts) {
        core.send(.correct(.step(step: $0 == .less ? .earlier : .later)))
      } fill: {
        fill(TimesFix(starts: $0, ends: edit.form.ends, note: edit.form.note))
      }
      TimeFields(time: edit.ends) {
        core.send(.correct(.step(step: $0 == .less ? .endsEarlier : .endsLater)))
      } fill: {
        fill(TimesFix(starts: edit.form.starts, ends: $0, note: edit.form.note))
      }
      NoteArea(field: edit.noteField) {
        fill(TimesFix(starts: edit.form.starts, ends: edit.form.ends, note: $0))
      }
      if let note = edit.note { Text(note).textStyle(.small).foregroundStyle(.quiet) }
    }
  }

  private func fill(_ form: TimesFix) { core.send(.correct(.fill(form: .times(form)))) }
}
