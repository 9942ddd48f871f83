// The icons: drawings of 24 units in lines of 2.5, with round ends.
// Boundary: for the eye; what stands beside them or their label is what is heard.
import Foundation
import SwiftUI

/// A line drawing.
enum Sign: CaseIterable {
  case forward, back, down, play, what, plus, minus, undo, check, bin, bell, bellOff, book,
    calendar, stairs, figure, gear, now, today, soon
}

// In an extension: the values themselves belong to no actor.
extension Sign: Shape {
  nonisolated func path(in rect: CGRect) -> Path {
    var pen = Pen(rect: rect)
    draw(&pen)
    return pen.path
  }

  private nonisolated func draw(_ pen: inout Pen) {
    switch self {
    case .forward: pen.lines([(9, 5), (16, 12), (9, 19)])
    case .back: pen.lines([(15, 5), (8, 12), (15, 19)])
    case .down: pen.lines([(5, 9), (12, 16), (19, 9)])
    case .play: pen.ring([(7, 4), (19, 12), (7, 20)])
    // A question mark in a ring.
    case .what:
      pen.arc(12, 12, 9.5, from: 0, to: 360)
      pen.arc(12, 9.5, 3, from: 180, to: 410)
      pen.lines([(13.9, 11.8), (12, 13.2), (12, 14.5)])
      pen.dot(12, 17.8, 0.3)
    case .plus:
      pen.lines([(4, 12), (20, 12)])
      pen.lines([(12, 4), (12, 20)])
    case .minus: pen.lines([(4, 12), (20, 12)])
    case .undo:
      pen.arc(12, 13, 7.5, from: 210, to: 510)
      pen.lines([(4, 4), (5, 10), (11, 9)])
    case .check: pen.lines([(4, 13), (10, 19), (20, 6)])
    case .bin:
      pen.lines([(4, 7), (20, 7)])
      pen.lines([(9, 7), (9, 4), (15, 4), (15, 7)])
      pen.lines([(6, 7), (7, 20), (17, 20), (18, 7)])
    case .bell: pen.bell()
    case .bellOff:
      pen.bell()
      pen.lines([(4, 4), (20, 20)])
    case .book:
      pen.lines([(12, 6), (12, 20)])
      pen.lines([(12, 6), (9, 4), (3, 4), (3, 18), (9, 18), (12, 20)])
      pen.lines([(12, 6), (15, 4), (21, 4), (21, 18), (15, 18), (12, 20)])
    case .calendar:
      for y in [6, 12, 18] { for x in [5, 12, 19] { pen.dot(CGFloat(x), CGFloat(y), 1) } }
    case .stairs: pen.lines([(3, 20), (9, 20), (9, 15), (15, 15), (15, 10), (21, 10), (21, 5)])
    // Eight teeth round a ring.
    case .gear:
      pen.arc(12, 12, 5.5, from: 0, to: 360)
      for tooth in 0..<8 {
        let angle = Double(tooth) * .pi / 4
        let (x, y) = (CGFloat(cos(angle)), CGFloat(sin(angle)))
        pen.lines([(12 + 7 * x, 12 + 7 * y), (12 + 9.5 * x, 12 + 9.5 * y)])
      }
    // How soon a symptom wants someone: an octagon, a triangle, a circle.
    case .now:
      pen.ring([
        (8.5, 3.5), (15.5, 3.5), (20.5, 8.5), (20.5, 15.5), (15.5, 20.5), (8.5, 20.5), (3.5, 15.5),
        (3.5, 8.5),
      ])
      pen.call(8)
    case .today:
      pen.ring([(12, 4), (21, 20), (3, 20)])
      pen.call(10)
    case .soon:
      pen.arc(12, 12, 8.5, from: 0, to: 360)
      pen.call(8)
    // A hinge from the side: back, leg, arm.
    case .figure:
      pen.lines([(5, 7), (17, 10)])
      pen.lines([(17, 10), (13, 15), (15, 21)])
      pen.lines([(6, 7), (7, 15)])
    }
  }
}

/// Draws in a box of 24 by 24 units.
private struct Pen {
  let rect: CGRect
  var path = Path()

  private func at(_ x: CGFloat, _ y: CGFloat) -> CGPoint {
    CGPoint(x: rect.minX + x / 24 * rect.width, y: rect.minY + y / 24 * rect.height)
  }

  mutating func lines(_ points: [(CGFloat, CGFloat)]) {
    guard let first = points.first else { return }
    path.move(to: at(first.0, first.1))
    for point in points.dropFirst() { path.addLine(to: at(point.0, point.1)) }
  }

  /// Lines that end where they begin.
  mutating func ring(_ points: [(CGFloat, CGFloat)]) {
    lines(points)
    path.closeSubpath()
  }

  /// A stroke over a dot.
  mutating func call(_ top: CGFloat) {
    lines([(12, top), (12, top + 4)])
    dot(12, top + 7, 0.3)
  }

  /// Degrees from three o'clock on, the way a clock runs.
  mutating func arc(
    _ x: CGFloat, _ y: CGFloat, _ radius: CGFloat, from start: Double, to end: Double
  ) {
    let radians = start * .pi / 180
    path.move(to: at(x + radius * cos(radians), y + radius * sin(radians)))
    // Screens count down from the top: the way a clock runs is not what the path calls clockwise.
    path.addArc(
      center: at(x, y), radius: radius / 24 * rect.width, startAngle: .degrees(start),
      endAngle: .degrees(end), clockwise: false)
  }

  mutating func dot(_ x: CGFloat, _ y: CGFloat, _ radius: CGFloat) {
    arc(x, y, radius, from: 0, to: 360)
  }

  mutating func bell() {
    path.move(to: at(5, 17))
    path.addLine(to: at(19, 17))
    path.addQuadCurve(to: at(17, 11), control: at(17, 15))
    path.addQuadCurve(to: at(12, 4), control: at(17, 4))
    path.addQuadCurve(to: at(7, 11), control: at(7, 4))
    path.addQuadCurve(to: at(5, 17), control: at(7, 15))
    lines([(10, 20.5), (14, 20.5)])
  }
}

/// An icon before words.
struct Signed: View {
  let sign: Sign
  let words: String

  var body: some View {
    HStack(spacing: Gap.narrow) {
      Icon(sign, side: 16)
      Text(words)
    }
  }
}

/// An icon in the ink of where it stands, as large as the text beside it grows.
struct Icon: View {
  let sign: Sign
  @ScaledMetric private var side: CGFloat

  init(_ sign: Sign, side: CGFloat = 24) {
    self.sign = sign
    _side = ScaledMetric(wrappedValue: side, relativeTo: .body)
  }

  var body: some View {
    sign
      .stroke(style: StrokeStyle(lineWidth: side * 2.5 / 24, lineCap: .round, lineJoin: .round))
      .frame(width: side, height: side)
      .accessibilityHidden(true)
  }
}
