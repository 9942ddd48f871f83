// The back from behind, nine areas to press; a list of the same for who listens or reads large.
// Boundary: draws marks and reports presses; what a press means is the screen's.
import BraceWire
import Foundation
import SwiftUI

struct BackFigure: View {
  let places: [Place]
  let names: BackNames
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
        BackArea(index: index).fill(place.surface.ground)
        BackArea(index: index).stroke(.line, lineWidth: 1)
      }
      Spine().stroke(
        .line, style: StrokeStyle(lineWidth: 1.5, lineCap: .round, dash: [0.1, 6]))
      ShoulderBlades().stroke(.line, style: StrokeStyle(lineWidth: 1.5, lineCap: .round))
      Names(names: names)
      // The numbers stand over the drawing.
      ForEach(Array(places.enumerated()), id: \.element.site) { index, place in
        Area(index: index, place: place) { choose(place) }
      }
    }
    .frame(width: TorsoBox.width, height: TorsoBox.height)
  }
}

/// The regions beside the arms, and which side is the person's left.
private struct Names: View {
  let names: BackNames

  var body: some View {
    ZStack(alignment: .topLeading) {
      ForEach(Array(zip(names.regions, TorsoBox.names).enumerated()), id: \.offset) { _, name in
        Text(name.0).offset(x: 0, y: name.1)
      }
      Text(names.left).offset(x: TorsoBox.sides[0], y: TorsoBox.sideTop)
      Text(names.right).offset(x: TorsoBox.sides[1], y: TorsoBox.sideTop)
    }
    .textStyle(.small)
    .foregroundStyle(.quiet)
    .frame(width: TorsoBox.width, height: TorsoBox.height, alignment: .topLeading)
  }
}

/// One area to press: darker the more it hurts, and the number in it.
private struct Area: View {
  let index: Int
  let place: Place
  let press: @MainActor () -> Void

  var body: some View {
    Button(action: press) {
      ZStack {
        if let nrs = place.nrs {
          Text(nrs.description)
            .textStyle(.title)
            .foregroundStyle(place.surface.ink)
            .position(x: TorsoBox.columns[index % 3], y: TorsoBox.bands[index / 3] + 32)
        }
      }
      .frame(width: TorsoBox.width, height: TorsoBox.height)
      .contentShape(BackArea(index: index))
    }
    .buttonStyle(.plain)
    .accessibilityLabel(place.label)
  }
}

extension Place {
  fileprivate var surface: Surface { nrs.map(Surface.pain) ?? .card }
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
