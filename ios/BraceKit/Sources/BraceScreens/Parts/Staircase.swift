// The steps of a plan, side by side and each higher than the one before; large text has them as rows.
// Boundary: what stands on a step, and where the person stands to it, is the core's.
import BraceWire
import Foundation
import SwiftUI

/// How much higher each step is, in points.
private let riser: CGFloat = 56

struct Staircase: View {
  let stairs: StaircaseView
  @Environment(\.dynamicTypeSize) private var size

  var body: some View {
    Group {
      if size.isAccessibilitySize { rows } else { drawn }
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(stairs.label)
  }

  private var drawn: some View {
    HStack(alignment: .bottom, spacing: 0) {
      ForEach(Array(stairs.treads.enumerated()), id: \.offset) { index, tread in
        VStack(spacing: Gap.hair) {
          if tread.stands == .here { Icon(.figure).foregroundStyle(.action) }
          Text(tread.text).textStyle(.small).multilineTextAlignment(.center)
          Dots(tread: tread)
          Block(stands: tread.stands).frame(height: riser * CGFloat(index + 1))
        }
        .frame(maxWidth: .infinity)
      }
    }
  }

  private var rows: some View {
    VStack(alignment: .leading, spacing: Gap.wide) {
      ForEach(numbered: stairs.treads) { tread in
        VStack(alignment: .leading, spacing: Gap.hair) {
          HStack(spacing: Gap.narrow) {
            switch tread.stands {
            case .done: Icon(.check)
            case .here: Icon(.figure)
            case .later: EmptyView()
            }
            Text(tread.text).textStyle(.body)
          }
          Dots(tread: tread)
        }
      }
    }
  }
}

/// Behind the person it is filled, under them outlined, and still to come a line.
private struct Block: View {
  let stands: Tread

  var body: some View {
    switch stands {
    case .done: Rectangle().fill(.action)
    case .here: Outline().stroke(.action, lineWidth: 4)
    case .later: Outline().stroke(.line, lineWidth: 1.5)
    }
  }
}

/// One riser up, and the tread.
private struct Outline: Shape {
  nonisolated func path(in rect: CGRect) -> Path {
    Path { path in
      path.move(to: CGPoint(x: rect.minX, y: min(rect.minY + riser, rect.maxY)))
      path.addLine(to: CGPoint(x: rect.minX, y: rect.minY))
      path.addLine(to: CGPoint(x: rect.maxX, y: rect.minY))
    }
  }
}

/// How many sessions have counted of those that it takes.
private struct Dots: View {
  let tread: TreadView

  var body: some View {
    HStack(spacing: Gap.hair) {
      ForEach(0..<Int(tread.needed), id: \.self) { at in
        if at < Int(tread.counted) {
          Circle().fill(.action).frame(width: Gap.narrow, height: Gap.narrow)
        } else {
          Circle().stroke(.line, lineWidth: 1.5).frame(width: Gap.narrow, height: Gap.narrow)
        }
      }
    }
  }
}
