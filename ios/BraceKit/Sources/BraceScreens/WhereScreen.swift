// Where the last answer was felt: the nine areas again, one tap.
// Boundary: what was kept meanwhile is the core's; going back keeps it.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct WhereScreen: View {
  let place: PlaceView
  let subjects: Subjects
  @Environment(Core.self) private var core

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.wide) {
        Heading(place.title)
        Text(place.body).textStyle(.body)
        BackFigure(places: place.places, names: place.names) { chosen in
          core.send(.check(.placeAnswer(check: subjects.answer ?? "", site: chosen.site)))
        }
      }
      .column()
    }
    .scrollBounceBehavior(.basedOnSize)
  }
}
