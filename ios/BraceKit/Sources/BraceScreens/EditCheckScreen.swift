// A rating being corrected, or entered afterwards: each place with its number, and its time.
// Boundary: which area is being rated is momentary and lives here; the form is the core's.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct EditCheckScreen: View {
  let edit: EditCheckView
  @Environment(Core.self) private var core
  @State private var marking: Marking?

  var body: some View {
    FixPage(frame: edit.frame, form: .check(edit.form)) {
      if !edit.body.isEmpty { Text(edit.body).textStyle(.body) }
      if edit.contexts.isEmpty {
        Text(edit.context).textStyle(.head)
      } else {
        Picker(edit.context, selection: context) {
          ForEach(edit.contexts, id: \.context) { Text($0.name).tag($0.context) }
        }
        .pickerStyle(.menu)
      }
      BackFigure(places: edit.places, names: edit.names) { marking = Marking(place: $0) }
      Relief(relief: edit.relief)
      TimeFields(time: edit.when) {
        core.send(.correct(.step(step: $0 == .less ? .earlier : .later)))
      } fill: { when in
        fill { $0.when = when }
      }
      NoteArea(field: edit.noteField) { note in fill { $0.note = note } }
    }
    .sheet(item: $marking) { marked in
      MarkSheet(
        place: marked.place, scale: edit.scale, low: edit.scaleLow, high: edit.scaleHigh,
        wipe: edit.wipe
      ) { mark(marked.place.site, $0) }
    }
  }

  private var context: Binding<CheckContext> {
    Binding(get: { edit.form.context }, set: { context in fill { $0.context = context } })
  }

  private func mark(_ site: Site, _ nrs: UInt8?) {
    fill { form in
      form.ratings.removeAll { $0.site == site }
      if let nrs { form.ratings.append(Rating(site: site, nrs: nrs)) }
    }
  }

  private func fill(_ change: (inout CheckFix) -> Void) {
    var form = edit.form
    change(&form)
    core.send(.correct(.fill(form: .check(form))))
  }
}
