// The verdicts' shapes, drawn: fonts lack them or make each as large as it likes.
// Boundary: the view names a shape by its sign; who listens hears the word beside it.
import Foundation
import SwiftUI

/// `●`, `◐`, `▲`, `△` and `◌` are drawn; any other sign is written.
struct Mark: View {
  let sign: String
  @ScaledMetric private var side: CGFloat

  init(_ sign: String, side: CGFloat) {
    self.sign = sign
    _side = ScaledMetric(wrappedValue: side, relativeTo: .body)
  }

  var body: some View {
    drawn.frame(width: side, height: side).accessibilityHidden(true)
  }

  private var line: StrokeStyle {
    StrokeStyle(lineWidth: side / 10, lineCap: .round, lineJoin: .round)
  }

  @ViewBuilder private var drawn: some View {
    switch sign {
    case "●": Disc(share: 1)
    case "◐":
      ZStack {
        Disc(share: 1).stroke(style: line)
        Disc(share: 0.5)
      }
    case "◌":
      // Eight dots to a turn.
      Disc(share: 1).stroke(
        style: StrokeStyle(lineWidth: side / 7, lineCap: .round, dash: [0.1, side * 0.314]))
    case "▲": Triangle()
    case "△": Triangle().stroke(style: line)
    default: Text(sign).textStyle(.head)
    }
  }
}

/// A disc, or its left half.
private struct Disc: Shape {
  let share: CGFloat

  nonisolated func path(in rect: CGRect) -> Path {
    let inner = rect.insetBy(dx: rect.width / 10, dy: rect.height / 10)
    let disc = Path(ellipseIn: inner)
    let left = CGRect(
      x: rect.minX, y: rect.minY, width: rect.width * share, height: rect.height)
    return share < 1 ? disc.intersection(Path(left)) : disc
  }
}

private struct Triangle: Shape {
  nonisolated func path(in rect: CGRect) -> Path {
    let inner = rect.insetBy(dx: rect.width / 10, dy: rect.height / 10)
    return Path { path in
      path.move(to: CGPoint(x: inner.midX, y: inner.minY))
      path.addLine(to: CGPoint(x: inner.maxX, y: inner.maxY))
      path.addLine(to: CGPoint(x: inner.minX, y: inner.maxY))
      path.closeSubpath()
    }
  }
}
