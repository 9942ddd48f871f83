// The back from behind: its outline and its nine areas, in a box of 320 by 296 points.
// Boundary: shapes; which area means what is the figure's.
import Foundation
import SwiftUI

/// Where things are in the box, in points.
enum TorsoBox {
  static let width: CGFloat = 320
  static let height: CGFloat = 296
  /// Where the three bands begin and end.
  static let bands: [CGFloat] = [92, 156, 220, 284]
  /// Where they are cut.
  static let cuts: [CGFloat] = [132, 188]
  /// Where the regions' names begin, beside and below the arm.
  static let names: [CGFloat] = [104, 178, 264]
  /// Where the sides' letters stand, over the shoulders.
  static let sides: [CGFloat] = [48, 264]
  static let sideTop: CGFloat = 60
  /// The middle of each column's widest part.
  static let columns: [CGFloat] = [96, 160, 224]
}

/// Neck, shoulders, arms, flanks and hips; the left half is the right one mirrored. The head is joined
/// by the neck.
struct BackOutline: Shape {
  nonisolated func path(in rect: CGRect) -> Path {
    let head = Path(ellipseIn: CGRect(x: 133, y: 3, width: 54, height: 54))
    return half(1).union(half(-1)).union(head)
  }

  private nonisolated func half(_ side: CGFloat) -> Path {
    func at(_ x: CGFloat, _ y: CGFloat) -> CGPoint { CGPoint(x: 160 + side * (x - 160), y: y) }
    return Path { path in
      path.move(to: at(160, 48))
      path.addLine(to: at(178, 48))
      path.addCurve(to: at(214, 80), control1: at(178, 66), control2: at(188, 74))
      path.addCurve(to: at(276, 124), control1: at(252, 86), control2: at(268, 92))
      path.addCurve(to: at(302, 252), control1: at(284, 158), control2: at(292, 206))
      path.addLine(to: at(280, 258))
      path.addCurve(to: at(260, 152), control1: at(274, 224), control2: at(268, 190))
      path.addCurve(to: at(258, 236), control1: at(264, 196), control2: at(260, 220))
      path.addCurve(to: at(270, 296), control1: at(258, 258), control2: at(268, 276))
      path.addLine(to: at(160, 296))
      path.closeSubpath()
    }
  }
}

/// One of the nine areas, from the upper left on: a band of the torso between two cuts.
struct BackArea: Shape {
  let index: Int

  nonisolated func path(in rect: CGRect) -> Path {
    let (row, column) = (index / 3, index % 3)
    let edges = [0] + TorsoBox.cuts + [TorsoBox.width]
    let band = CGRect(
      x: edges[column], y: TorsoBox.bands[row], width: edges[column + 1] - edges[column],
      height: TorsoBox.bands[row + 1] - TorsoBox.bands[row])
    return torso.intersection(Path(band))
  }

  /// The torso without the arms.
  private nonisolated var torso: Path { half(1).union(half(-1)) }

  private nonisolated func half(_ side: CGFloat) -> Path {
    func at(_ x: CGFloat, _ y: CGFloat) -> CGPoint { CGPoint(x: 160 + side * (x - 160), y: y) }
    return Path { path in
      path.move(to: at(160, 84))
      path.addLine(to: at(240, 88))
      path.addQuadCurve(to: at(260, 152), control: at(258, 116))
      path.addCurve(to: at(258, 236), control1: at(264, 196), control2: at(260, 220))
      path.addCurve(to: at(270, 296), control1: at(258, 258), control2: at(268, 276))
      path.addLine(to: at(160, 296))
      path.closeSubpath()
    }
  }
}

/// What tells up from down and left from right: the spine, dotted, and the shoulder blades.
struct Spine: Shape {
  nonisolated func path(in rect: CGRect) -> Path {
    Path { path in
      path.move(to: CGPoint(x: 160, y: 84))
      path.addLine(to: CGPoint(x: 160, y: 288))
    }
  }
}

struct ShoulderBlades: Shape {
  nonisolated func path(in rect: CGRect) -> Path {
    Path { path in
      for side: CGFloat in [-1, 1] {
        path.move(to: CGPoint(x: 160 + side * 22, y: 104))
        path.addQuadCurve(
          to: CGPoint(x: 160 + side * 54, y: 146), control: CGPoint(x: 160 + side * 24, y: 146))
      }
    }
  }
}
