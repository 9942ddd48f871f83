// A full check: the back from behind, nine areas to mark, and one button that sends it.
// Boundary: what is marked lives in the core; which area is being rated is momentary and lives here.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct FullCheckScreen: View {
  let check: FullCheckView
  let subjects: Subjects
  @Environment(Core.self) private var core
  @State private var marking: Marking?

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.wide) {
        Heading(check.title)
        Text(check.body).textStyle(.body)
        What(link: check.what)
        BackFigure(places: check.places, names: check.names) { marking = Marking(place: $0) }
        if let relief = check.relief { Relief(relief: relief) }
        if let symptoms = check.symptoms { QuietWord(button: symptoms) }
        NoteArea(field: check.note) { core.send(.check(.noteCheck(text: $0))) }
      }
      .column()
    }
    .scrollBounceBehavior(.basedOnSize)
    // In a note Return is a new line.
    .scrollDismissesKeyboard(.interactively)
    .safeAreaInset(edge: .bottom) { way.padding(Gap.wide).background(.ground) }
    .sheet(item: $marking) { marked in
      MarkSheet(
        place: marked.place, scale: check.scale, low: check.scaleLow, high: check.scaleHigh,
        wipe: check.wipe
      ) { core.send(.check(.markSite(site: marked.place.site, nrs: $0))) }
    }
  }

  /// "Nothing hurts" is not the strongest button: a tap too many would say what is not so.
  @ViewBuilder private var way: some View {
    if check.marked.isEmpty {
      Button(check.nothingHurts, action: send).buttonStyle(.outlined)
    } else {
      Button(check.confirm, action: send).buttonStyle(.docked)
    }
  }

  private func send() {
    let (ratings, note) = (check.marked, check.note.text)
    switch check.purpose {
    case .start: core.send(.session(.start(ratings: ratings, note: note)))
    case .now: core.send(.check(.rateNow(ratings: ratings, note: note)))
    case .end:
      core.send(.session(.end(session: subjects.session, ratings: ratings, note: note)))
    }
  }
}
