// The deciding area over time: a line of ratings, the rise that counts, two hours after.
// Boundary: draws the core's points; who listens hears each of them.
import BraceWire
import Foundation
import SwiftUI

struct Chart: View {
  let chart: ChartView

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      Canvas { context, size in draw(into: &context, Scaling(chart: chart, size: size)) }
        .frame(height: 160)
      HStack {
        Text(chart.elevatedLabel).textStyle(.small)
        Spacer()
        Text(chart.twoHoursLabel).textStyle(.small)
      }
    }
    .accessibilityRepresentation {
      VStack {
        Text(chart.label)
        ForEach(numbered: chart.points) { Text($0.label) }
      }
    }
  }

  private func draw(into context: inout GraphicsContext, _ scaling: Scaling) {
    let dashed = StrokeStyle(lineWidth: 1, dash: [4, 4])
    context.stroke(scaling.level(chart.elevatedFrom), with: .style(.line), style: dashed)
    context.stroke(scaling.time(chart.twoHoursAt), with: .style(.line), style: dashed)
    context.stroke(scaling.line(chart.points), with: .style(.action), lineWidth: 2)
    for point in chart.points {
      context.fill(scaling.dot(point), with: .style(point.elevated ? .ink : .action))
    }
  }
}

/// From minutes and ratings to points on the canvas.
private struct Scaling {
  let size: CGSize
  let minutes: CGFloat

  init(chart: ChartView, size: CGSize) {
    self.size = size
    let last = chart.points.map(\.minutes).max() ?? 0
    minutes = CGFloat(max(1, last, chart.twoHoursAt))
  }

  private func place(_ minute: Int32, _ nrs: UInt8) -> CGPoint {
    CGPoint(
      x: CGFloat(minute) / minutes * size.width, y: size.height * (1 - CGFloat(nrs) / 10))
  }

  func level(_ nrs: UInt8) -> Path {
    Path { path in
      path.move(to: CGPoint(x: 0, y: place(0, nrs).y))
      path.addLine(to: CGPoint(x: size.width, y: place(0, nrs).y))
    }
  }

  func time(_ minute: Int32) -> Path {
    Path { path in
      path.move(to: CGPoint(x: place(minute, 0).x, y: 0))
      path.addLine(to: CGPoint(x: place(minute, 0).x, y: size.height))
    }
  }

  func line(_ points: [ChartPoint]) -> Path {
    Path { path in
      guard let first = points.first else { return }
      path.move(to: place(first.minutes, first.nrs))
      for point in points.dropFirst() { path.addLine(to: place(point.minutes, point.nrs)) }
    }
  }

  func dot(_ point: ChartPoint) -> Path {
    // The elevated ones are larger: colour alone says nothing.
    let radius: CGFloat = point.elevated ? 6 : 4
    let at = place(point.minutes, point.nrs)
    return Path(
      ellipseIn: CGRect(
        x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius))
  }
}
