// A full check: the back from behind, nine areas to mark, and one button that sends it.
// Boundary: what is marked lives in the core; which area is being rated is momentary and lives here.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

/// The area being rated.
private struct Marking: Identifiable {
  let place: Place
  var id: Site { place.site }
}

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
        BackFigure(places: check.places) { marking = Marking(place: $0) }
      }
      .column()
    }
    .scrollBounceBehavior(.basedOnSize)
    .safeAreaInset(edge: .bottom) { way.padding(Gap.wide).background(.ground) }
    .sheet(item: $marking) { MarkSheet(check: check, place: $0.place) }
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
    let ratings = check.marked
    switch check.purpose {
    case .start: core.send(.session(.start(ratings: ratings)))
    case .end: core.send(.session(.end(session: subjects.session, ratings: ratings)))
    }
  }
}

/// Eleven answers for one area, and wiping its mark.
private struct MarkSheet: View {
  let check: FullCheckView
  let place: Place
  @Environment(Core.self) private var core
  @Environment(\.dismiss) private var dismiss

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.wide) {
        Heading(place.name)
        Answers(scale: check.scale, low: check.scaleLow, high: check.scaleHigh) { mark($0) }
        if place.nrs != nil {
          Button(check.wipe, role: .destructive) { mark(nil) }.buttonStyle(.quiet)
        }
      }
      .column()
    }
    .presentationDetents([.medium, .large])
    .on(.page)
  }

  private func mark(_ nrs: UInt8?) {
    core.send(.check(.markSite(site: place.site, nrs: nrs)))
    dismiss()
  }
}
