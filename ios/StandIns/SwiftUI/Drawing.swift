// Shapes and the canvas.
// Boundary: only what Brace's screens use of Apple's pages "Shape", "Path", "Canvas",
// "GraphicsContext" and "StrokeStyle", whose signatures were read there. Drawing runs and is thrown
// away, but for the texts and the dashes of a canvas, which a test can read.
import Foundation

// Apple, "StrokeStyle".
public struct StrokeStyle: Equatable, Sendable {
  public var dash: [CGFloat]
  public init(
    lineWidth: CGFloat = 1, lineCap: CGLineCap = .butt, lineJoin: CGLineJoin = .miter,
    miterLimit: CGFloat = 10, dash: [CGFloat] = [], dashPhase: CGFloat = 0
  ) { self.dash = dash }
}

// Apple, "CGLineCap" and "CGLineJoin", which come with Core Graphics.
public enum CGLineCap: Int32, Sendable { case butt, round, square }
public enum CGLineJoin: Int32, Sendable { case miter, round, bevel }

// Apple, "Angle" and "UnitPoint".
public struct Angle: Hashable, Sendable {
  public static func degrees(_ degrees: Double) -> Angle { Angle() }
}
public struct UnitPoint: Hashable, Sendable {
  public static let center = UnitPoint()
  public static let leading = UnitPoint()
  public static let trailing = UnitPoint()
  public static let top = UnitPoint()
  public static let topLeading = UnitPoint()
  public static let bottom = UnitPoint()
}

// Apple, "Path".
public struct Path: Equatable, Sendable {
  var count = 0
  public init() {}
  public init(_ callback: (inout Path) -> Void) { callback(&self) }
  public init(_ rect: CGRect) { count = 1 }
  public init(ellipseIn rect: CGRect) { count = 1 }
  public mutating func move(to end: CGPoint) { count += 1 }
  public mutating func addLine(to end: CGPoint) { count += 1 }
  public mutating func addQuadCurve(to end: CGPoint, control: CGPoint) { count += 1 }
  public mutating func addCurve(to end: CGPoint, control1: CGPoint, control2: CGPoint) {
    count += 1
  }
  public mutating func addArc(
    center: CGPoint, radius: CGFloat, startAngle: Angle, endAngle: Angle, clockwise: Bool
  ) { count += 1 }
  public mutating func closeSubpath() { count += 1 }
  public func intersection(_ other: Path, eoFill: Bool = false) -> Path { self }
  public func union(_ other: Path, eoFill: Bool = false) -> Path { self }
}

// Apple, "Shape".
public protocol Shape: View, Sendable {
  nonisolated func path(in rect: CGRect) -> Path
}

extension Shape {
  public var body: some View { Drawn(shape: self) }
  public func fill<Style: ShapeStyle>(_ style: Style) -> some View { self }
  public func stroke<Style: ShapeStyle>(_ style: Style, lineWidth: CGFloat = 1) -> some View {
    self
  }
  public func stroke<Style: ShapeStyle>(_ style: Style, style stroke: StrokeStyle) -> some View {
    self
  }
  public func stroke(style: StrokeStyle) -> some Shape { self }
  public func trim(from startFraction: CGFloat = 0, to endFraction: CGFloat = 1) -> some Shape {
    self
  }
  public func rotation(_ angle: Angle, anchor: UnitPoint = .center) -> some Shape { self }
}

/// A shape's path is made, so that its code runs; nothing is read of it.
struct Drawn<Outline: Shape>: Leaf {
  let shape: Outline
  func elements(_ place: Place) -> [Element] {
    _ = shape.path(in: CGRect(x: 0, y: 0, width: 320, height: 200))
    return []
  }
}

// Apple, "RoundedRectangle", "Circle", "Capsule" and "Rectangle".
public struct RoundedRectangle: Shape {
  public init(cornerRadius: CGFloat) {}
  nonisolated public func path(in rect: CGRect) -> Path { Path() }
}
public struct Circle: Shape {
  public init() {}
  nonisolated public func path(in rect: CGRect) -> Path { Path(ellipseIn: rect) }
}
public struct Capsule: Shape {
  public init() {}
  nonisolated public func path(in rect: CGRect) -> Path { Path(rect) }
}
public struct Rectangle: Shape {
  public init() {}
  nonisolated public func path(in rect: CGRect) -> Path { Path(rect) }
}

// Apple, "GraphicsContext".
public struct GraphicsContext {
  public struct Shading: Sendable {
    public static func style<Style: ShapeStyle>(_ style: Style) -> Shading { Shading() }
  }
  let written = Cell<[String]>([])
  let dashed = Cell<[[CGFloat]]>([])
  public func stroke(_ path: Path, with shading: Shading, lineWidth: CGFloat = 1) {}
  public func stroke(_ path: Path, with shading: Shading, style: StrokeStyle) {
    if !style.dash.isEmpty { dashed.value.append(style.dash) }
  }
  public func fill(_ path: Path, with shading: Shading) {}
  public mutating func clip(to path: Path) {}
  public func draw(_ text: Text, at point: CGPoint, anchor: UnitPoint = .center) {
    written.value.append(text.words)
  }
}

// Apple, "Canvas": to who listens it is nothing; what it writes is read by `Reader.written`.
public struct Canvas<Symbols: View>: Leaf {
  let renderer: (inout GraphicsContext, CGSize) -> Void
  public init(
    opaque: Bool = false, rendersAsynchronously: Bool = false,
    renderer: @escaping (inout GraphicsContext, CGSize) -> Void
  ) where Symbols == EmptyView { self.renderer = renderer }
  func elements(_ place: Place) -> [Element] {
    var context = GraphicsContext()
    renderer(&context, CGSize(width: 328, height: 176))
    place.host.written += context.written.value
    place.host.dashes += context.dashed.value
    return []
  }
}
