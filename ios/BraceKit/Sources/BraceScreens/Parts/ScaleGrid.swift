// Eleven equal answers in two rows, both ends named; one below the other for who reads large.
// Boundary: nothing is chosen beforehand, and no answer looks better than another.
import BraceWire
import Foundation
import SwiftUI

struct ScaleGrid: View {
  let scale: [ScalePoint]
  let low: String
  let high: String
  let choose: @MainActor (UInt8) -> Void
  @Environment(\.dynamicTypeSize) private var size

  var body: some View {
    if size.isAccessibilitySize {
      VStack(alignment: .leading, spacing: Gap.narrow) {
        ForEach(scale, id: \.nrs) { point in
          Button(point.label) { choose(point.nrs) }.buttonStyle(.quiet)
        }
      }
    } else {
      VStack(spacing: Gap.narrow) {
        Grid(horizontalSpacing: Gap.narrow, verticalSpacing: Gap.narrow) {
          GridRow { answers(scale.prefix(6)) }
          GridRow { answers(scale.dropFirst(6)) }
        }
        Ends(low: low, high: high)
      }
    }
  }

  private func answers(_ points: ArraySlice<ScalePoint>) -> some View {
    ForEach(points, id: \.nrs) { point in
      Button {
        choose(point.nrs)
      } label: {
        Text(point.nrs.description)
          .font(.title)
          .monospacedDigit()
          .frame(maxWidth: .infinity, minHeight: Target.large)
      }
      .buttonStyle(.bordered)
      .accessibilityLabel(point.label)
    }
  }
}

/// The anchors; the answers at both ends say them to who listens.
private struct Ends: View {
  let low: String
  let high: String

  var body: some View {
    HStack {
      Text(low).font(.footnote)
      Spacer()
      Text(high).font(.footnote)
    }
    .accessibilityHidden(true)
  }
}
