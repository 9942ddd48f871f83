// The back from behind, nine areas to press; a list of the same for who listens or reads large.
// Boundary: draws marks and reports presses; what a press means is the screen's.
import BraceWire
import Foundation
import SwiftUI

struct BackFigure: View {
  let places: [Place]
  let choose: @MainActor (Place) -> Void
  @Environment(\.dynamicTypeSize) private var size

  var body: some View {
    if size.isAccessibilitySize {
      PlaceList(places: places, choose: choose)
    } else {
      drawn
        .frame(maxWidth: .infinity)
        .accessibilityRepresentation { PlaceList(places: places, choose: choose) }
    }
  }

  private var drawn: some View {
    ZStack {
      BackOutline().fill(.card)
      BackOutline().stroke(.line, lineWidth: 1.5)
      ForEach(Array(places.enumerated()), id: \.element.site) { index, place in
        Area(index: index, place: place) { choose(place) }
      }
      Spine().stroke(
        .line, style: StrokeStyle(lineWidth: 1.5, lineCap: .round, dash: [0.1, 6]))
      ShoulderBlades().stroke(.line, style: StrokeStyle(lineWidth: 1.5, lineCap: .round))
    }
    .frame(width: TorsoBox.width, height: TorsoBox.height)
  }
}

/// One area: darker the more it hurts, and the number in it.
private struct Area: View {
  let index: Int
  let place: Place
  let press: @MainActor () -> Void

  var body: some View {
    Button(action: press) {
      ZStack {
        area.fill(surface.ground)
        area.stroke(.line, lineWidth: 1)
        if let nrs = place.nrs {
          Text(nrs.description)
            .textStyle(.title)
            .foregroundStyle(surface.ink)
            .position(x: TorsoBox.columns[index % 3], y: TorsoBox.bands[index / 3] + 32)
        }
      }
      .frame(width: TorsoBox.width, height: TorsoBox.height)
      .contentShape(area)
    }
    .buttonStyle(.plain)
    .accessibilityLabel(place.label)
  }

  private var area: BackArea { BackArea(index: index) }
  private var surface: Surface { place.nrs.map(Surface.pain) ?? .card }
}

private struct PlaceList: View {
  let places: [Place]
  let choose: @MainActor (Place) -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      ForEach(places, id: \.site) { place in
        Button(place.label) { choose(place) }.buttonStyle(.quiet)
      }
    }
  }
}
