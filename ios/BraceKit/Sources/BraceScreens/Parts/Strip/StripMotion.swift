// Where a lift is while it plays: each phase stands a while, then moves to the next.
// Boundary: blends neighbours among the core's figures, which are near enough for straight lines.
import BraceWire
import Foundation

extension StripView {
  /// Whether any of it moves.
  var moves: Bool { steps.contains { !$0.moves.isEmpty } }

  /// How many phases after the first it is so many seconds after it began to play; it ends at the last.
  func place(after seconds: TimeInterval) -> Double {
    min(seconds / Motion.phase, Double(steps.count - 1))
  }

  /// The lifter so many phases after the first: 2.5 lies between the third and the fourth.
  func figure(at place: Double) -> FigureView {
    let phase = Int(place)
    let step = steps[phase]
    let share = (place - Double(phase) - Motion.held) / (1 - Motion.held)
    guard share > 0, !step.moves.isEmpty, phase + 1 < steps.count else { return step.figure }
    let stills = [step.figure] + step.moves + [steps[phase + 1].figure]
    let along = share * Double(stills.count - 1)
    let before = min(Int(along), stills.count - 2)
    var figure = stills[before].blended(with: stills[before + 1], along - Double(before))
    figure.label = step.figure.label
    return figure
  }
}

extension FigureView {
  /// With another one over it, which has no words of its own here.
  func under(_ over: FigureView) -> FigureView {
    var both = self
    both.lines += over.lines
    both.circles += over.circles
    return both
  }

  /// So much of the way to the next, as far as both have lines: a figure's body is what comes first in it.
  fileprivate func blended(with next: FigureView, _ share: Double) -> FigureView {
    var blended = self
    blended.lines = zip(lines, next.lines).map { line, next in
      var line = line
      line.points = zip(line.points, next.points).map { $0.blended(with: $1, share) }
      return line
    }
    blended.circles = zip(circles, next.circles).map { circle, next in
      var circle = circle
      circle.centre = circle.centre.blended(with: next.centre, share)
      return circle
    }
    return blended
  }
}

extension FigurePoint {
  fileprivate func blended(with next: FigurePoint, _ share: Double) -> FigurePoint {
    func part(_ from: Int32, _ to: Int32) -> Int32 {
      from + Int32((Double(to - from) * share).rounded())
    }
    return FigurePoint(x: part(x, next.x), y: part(y, next.y))
  }
}
