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
      drawn.accessibilityRepresentation { PlaceList(places: places, choose: choose) }
    }
  }

  private var drawn: some View {
    ZStack {
      Back().stroke(.secondary, lineWidth: 2)
      Grid(horizontalSpacing: Gap.narrow, verticalSpacing: Gap.narrow) {
        // Three to a row, as the back is drawn.
        ForEach(Array(stride(from: 0, to: places.count, by: 3)), id: \.self) { row in
          GridRow {
            ForEach(places[row..<min(row + 3, places.count)], id: \.site) { place in
              Area(place: place) { choose(place) }
            }
          }
        }
      }
      .padding(Gap.wide)
    }
    .aspectRatio(0.9, contentMode: .fit)
  }
}

/// One area: darker the more it hurts, and the number in it.
private struct Area: View {
  let place: Place
  let press: @MainActor () -> Void

  var body: some View {
    Button(action: press) {
      Text(place.nrs?.description ?? "")
        .font(.title)
        .monospacedDigit()
        .frame(maxWidth: .infinity, minHeight: Target.large, maxHeight: .infinity)
        .background(
          Color.accentColor.opacity(0.1 + 0.04 * Double(place.nrs ?? 0)),
          in: RoundedRectangle(cornerRadius: Gap.wide))
    }
    .buttonStyle(.borderless)
    .accessibilityLabel(place.label)
  }
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

/// Shoulders, waist, hips.
private struct Back: Shape {
  nonisolated func path(in rect: CGRect) -> Path {
    func at(_ x: CGFloat, _ y: CGFloat) -> CGPoint {
      CGPoint(x: rect.minX + x * rect.width, y: rect.minY + y * rect.height)
    }
    return Path { path in
      path.move(to: at(0.38, 0))
      path.addQuadCurve(to: at(0, 0.1), control: at(0.3, 0.06))
      path.addQuadCurve(to: at(0.12, 0.65), control: at(0.05, 0.4))
      path.addQuadCurve(to: at(0.04, 1), control: at(0.1, 0.85))
      path.addLine(to: at(0.96, 1))
      path.addQuadCurve(to: at(0.88, 0.65), control: at(0.9, 0.85))
      path.addQuadCurve(to: at(1, 0.1), control: at(0.95, 0.4))
      path.addQuadCurve(to: at(0.62, 0), control: at(0.7, 0.06))
      path.closeSubpath()
    }
  }
}
