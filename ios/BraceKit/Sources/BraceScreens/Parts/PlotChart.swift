// A chart: bands, marks and series in data units, drawn from the back to the front.
// Boundary: the one renderer; every number, word and label is the core's, and who listens hears the
// chart as one sentence.
import BraceWire
import Foundation
import SwiftUI

struct PlotChart: View {
  let plot: PlotView
  let height: CGFloat
  @ScaledMetric(relativeTo: .footnote) private var letters: CGFloat = TextStyle.small.size

  static let full: CGFloat = 176
  static let low: CGFloat = 96
  static let mini: CGFloat = 72
  /// Beyond this, words in a chart would cover each other; the sentence holds them all.
  private static let mostLetters: CGFloat = 18

  var body: some View {
    Canvas { context, size in
      let letters = Font.system(size: min(letters, Self.mostLetters))
      PlotPen(plot: plot, size: size, letters: letters).draw(into: context)
    }
    .frame(height: height)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(plot.label)
  }
}

/// From data units to points on the canvas.
struct PlotPen {
  let plot: PlotView
  let size: CGSize
  let letters: Font

  /// Room for half a point all around, and for words where there are any: half a time of day at the
  /// sides, a line above and below, a number at the left.
  private static let side: CGFloat = 12
  private static let halfTime: CGFloat = 20
  private static let line: CGFloat = 22
  private static let number: CGFloat = 20
  private static let radius: CGFloat = 11

  private var area: CGRect {
    let side = plot.x.labels.isEmpty ? Self.side : Self.halfTime
    let left = side + (plot.y.labels.isEmpty ? 0 : Self.number)
    let below = plot.x.labels.isEmpty ? Self.side : Self.line
    let above = plot.marks.allSatisfy(\.label.isEmpty) ? Self.side : Self.line
    return CGRect(
      x: left, y: above, width: max(1, size.width - left - side),
      height: max(1, size.height - above - below))
  }

  private func x(_ value: Int32) -> CGFloat { area.minX + share(value, plot.x) * area.width }
  private func y(_ value: Int32) -> CGFloat { area.maxY - share(value, plot.y) * area.height }

  private func share(_ value: Int32, _ axis: PlotAxis) -> CGFloat {
    let inside = min(max(value, axis.from), axis.to)
    return CGFloat(inside - axis.from) / CGFloat(max(1, axis.to - axis.from))
  }

  func draw(into context: GraphicsContext) {
    for band in plot.bands { draw(band, into: context) }
    context.stroke(
      line(CGPoint(x: area.minX, y: area.maxY), CGPoint(x: area.maxX, y: area.maxY)),
      with: .style(.line), lineWidth: 1)
    for mark in plot.marks { draw(mark, into: context) }
    for series in plot.series { draw(series, into: context) }
    for label in plot.x.labels {
      write(label.words, at: CGPoint(x: x(label.at), y: size.height), .bottom, into: context)
    }
    for label in plot.y.labels {
      write(label.words, at: CGPoint(x: 0, y: y(label.at)), .leading, into: context)
    }
  }

  private func draw(_ band: PlotBand, into context: GraphicsContext) {
    let rect = CGRect(
      x: x(band.left), y: y(band.top), width: x(band.right) - x(band.left),
      height: y(band.bottom) - y(band.top))
    switch band.fill {
    case .tinted: context.fill(Path(rect), with: .style(.ink.opacity(0.08)))
    case .hatched:
      var inside = context
      inside.clip(to: Path(rect))
      inside.stroke(hatching(rect), with: .style(.line.opacity(0.5)), lineWidth: 1)
    }
    write(
      band.label, at: CGPoint(x: rect.minX + Gap.hair, y: rect.minY), .topLeading, into: context)
  }

  /// Lines at 45 degrees, six points apart.
  private func hatching(_ rect: CGRect) -> Path {
    Path { path in
      for start in stride(from: rect.minX - rect.height, to: rect.maxX, by: 6) {
        path.move(to: CGPoint(x: start, y: rect.maxY))
        path.addLine(to: CGPoint(x: start + rect.height, y: rect.minY))
      }
    }
  }

  private func draw(_ mark: PlotMark, into context: GraphicsContext) {
    let at = x(mark.at)
    switch mark.kind {
    case .line:
      context.stroke(
        line(CGPoint(x: at, y: area.minY), CGPoint(x: at, y: area.maxY)), with: .style(.line),
        style: StrokeStyle(lineWidth: 1, dash: [4, 4]))
      write(mark.label, at: CGPoint(x: at, y: 0), .top, into: context)
    case .tick:
      context.stroke(
        line(CGPoint(x: at, y: area.maxY - 8), CGPoint(x: at, y: area.maxY)),
        with: .style(.ink), lineWidth: 2)
    }
  }

  private func draw(_ series: PlotSeries, into context: GraphicsContext) {
    context.stroke(
      through(series), with: .style(.ink),
      style: StrokeStyle(lineWidth: 2, lineCap: .round, lineJoin: .round))
    for point in series.points { draw(point, into: context) }
  }

  private func through(_ series: PlotSeries) -> Path {
    Path { path in
      guard series.kind != .dots, let first = series.points.first else { return }
      var last = CGPoint(x: x(first.x), y: y(first.y))
      path.move(to: last)
      for point in series.points.dropFirst() {
        let next = CGPoint(x: x(point.x), y: y(point.y))
        if series.kind == .steps { path.addLine(to: CGPoint(x: next.x, y: last.y)) }
        path.addLine(to: next)
        last = next
      }
    }
  }

  /// A rating stands in its point, on its own step of the ramp; a point without words is a dot. Strong
  /// ones are larger or have a wider edge: colour alone says nothing.
  private func draw(_ point: PlotPoint, into context: GraphicsContext) {
    let at = CGPoint(x: x(point.x), y: y(point.y))
    guard !point.words.isEmpty else {
      context.fill(disc(at, point.strong ? 6 : 4), with: .style(.ink))
      return
    }
    let surface = Surface.pain(UInt8(clamping: min(point.y, 10)))
    context.fill(disc(at, Self.radius), with: .style(surface.ground))
    context.stroke(
      disc(at, Self.radius), with: .style(.ink), lineWidth: point.strong ? 2.5 : 1)
    context.draw(Text(point.words).font(letters).foregroundStyle(surface.ink), at: at)
  }

  private func write(
    _ words: String, at: CGPoint, _ anchor: UnitPoint, into context: GraphicsContext
  ) {
    guard !words.isEmpty else { return }
    context.draw(Text(words).font(letters).foregroundStyle(.quiet), at: at, anchor: anchor)
  }

  private func disc(_ at: CGPoint, _ radius: CGFloat) -> Path {
    Path(
      ellipseIn: CGRect(
        x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius))
  }

  private func line(_ from: CGPoint, _ to: CGPoint) -> Path {
    Path { path in
      path.move(to: from)
      path.addLine(to: to)
    }
  }
}
