// A drawing of a body: lines and circles in a square box, words beside them.
// Boundary: the one renderer; coordinates and words are the core's, and who listens hears what it shows.
import BraceWire
import Foundation
import SwiftUI

struct FigureDrawing: View {
  let figure: FigureView
  var side: CGFloat = 260

  /// The side of the core's box.
  private static let box: CGFloat = 10_000

  var body: some View {
    Canvas { context, size in draw(into: context, unit: size.width / Self.box) }
      .frame(width: side, height: side)
      .frame(maxWidth: .infinity)
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(figure.label)
  }

  /// A fault lies over the form, which steps back.
  private var hasFault: Bool { figure.lines.contains { $0.ink == .fault } }

  private func draw(into context: GraphicsContext, unit: CGFloat) {
    func at(_ point: FigurePoint) -> CGPoint {
      CGPoint(x: CGFloat(point.x) * unit, y: CGFloat(point.y) * unit)
    }
    for line in figure.lines {
      let path = Path { path in
        guard let first = line.points.first else { return }
        path.move(to: at(first))
        for point in line.points.dropFirst() { path.addLine(to: at(point)) }
      }
      stroke(path, line.ink, max(1, CGFloat(line.width) * unit), into: context)
    }
    for circle in figure.circles {
      let (centre, radius) = (at(circle.centre), CGFloat(circle.radius) * unit)
      let rect = CGRect(
        x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius)
      stroke(Path(ellipseIn: rect), circle.ink, 1.5, into: context)
    }
    for label in figure.labels {
      let letters = Font.system(size: TextStyle.small.size)
      context.draw(Text(label.words).font(letters).foregroundStyle(.quiet), at: at(label.at))
    }
  }

  private func stroke(
    _ path: Path, _ ink: FigureInk, _ width: CGFloat, into context: GraphicsContext
  ) {
    func line(_ dash: [CGFloat], _ ends: CGLineCap = .round) -> StrokeStyle {
      StrokeStyle(lineWidth: width, lineCap: ends, lineJoin: .round, dash: dash)
    }
    switch ink {
    case .plain: context.stroke(path, with: .style(hasFault ? .line : .ink), style: line([]))
    case .strong: context.stroke(path, with: .style(.action), style: line([]))
    case .guide: context.stroke(path, with: .style(.line), style: line([0.1, 5]))
    // Round ends would close the gaps of a wide line.
    case .fault:
      let dash = [max(6, width * 0.6), max(5, width * 0.4)]
      context.stroke(path, with: .style(Surface.clay.ink), style: line(dash, .butt))
    }
  }
}
