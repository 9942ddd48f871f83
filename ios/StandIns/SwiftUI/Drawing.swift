// Colours, fonts, shapes and the canvas.
// Boundary: only what Brace's screens use of Apple's pages "Color", "Font", "Shape", "Path",
// "Canvas", "GraphicsContext" and "StrokeStyle". Drawing runs and is thrown away.
import Foundation

// Apple, "ShapeStyle".
public protocol ShapeStyle: Sendable {}

// Apple, "Color".
public struct Color: ShapeStyle, Hashable {
  let name: String
  init(_ name: String) { self.name = name }
  public init(red: Double, green: Double, blue: Double, opacity: Double = 1) {
    name = "\(red) \(green) \(blue) \(opacity)"
  }
  public static let primary = Color("primary")
  public static let secondary = Color("secondary")
  public static let clear = Color("clear")
  public func opacity(_ opacity: Double) -> Color { self }
}

extension Color: View, Leaf {
  func elements(_ place: Place) -> [Element] { [] }
}

extension ShapeStyle where Self == Color {
  /// Documented on Color itself, where it is found from here too.
  public static var accentColor: Color { Color("accent") }
  public static var primary: Color { .primary }
  public static var secondary: Color { .secondary }
}

// Apple, "Material".
public struct Material: ShapeStyle {
}
extension ShapeStyle where Self == Material {
  public static var bar: Material { Material() }
  public static var regularMaterial: Material { Material() }
}

// Apple, "TintShapeStyle".
public struct TintShapeStyle: ShapeStyle {
  public init() {}
}
extension ShapeStyle where Self == TintShapeStyle {
  public static var tint: TintShapeStyle { TintShapeStyle() }
}

// Apple, "BackgroundStyle".
public struct BackgroundStyle: ShapeStyle {
  public init() {}
}
extension ShapeStyle where Self == BackgroundStyle {
  public static var background: BackgroundStyle { BackgroundStyle() }
}

// Apple, "Font".
public struct Font: Hashable, Sendable {
  public enum Weight: Hashable, Sendable { case regular, medium, semibold, bold }
  public static let largeTitle = Font()
  public static let title = Font()
  public static let title2 = Font()
  public static let headline = Font()
  public static let body = Font()
  public static let subheadline = Font()
  public static let footnote = Font()
  public func weight(_ weight: Weight) -> Font { self }
  public func monospacedDigit() -> Font { self }
}

// Apple, "ContentMode" and "TextAlignment".
public enum ContentMode: Sendable { case fit, fill }
public enum TextAlignment: Sendable { case leading, center, trailing }

// Apple, "StrokeStyle".
public struct StrokeStyle: Equatable, Sendable {
  public init(
    lineWidth: CGFloat = 1, dash: [CGFloat] = []
  ) {}
}

// Apple, "Path".
public struct Path: Equatable, Sendable {
  var count = 0
  public init() {}
  public init(_ callback: (inout Path) -> Void) { callback(&self) }
  public init(ellipseIn rect: CGRect) { count = 1 }
  public mutating func move(to end: CGPoint) { count += 1 }
  public mutating func addLine(to end: CGPoint) { count += 1 }
  public mutating func addQuadCurve(to end: CGPoint, control: CGPoint) { count += 1 }
  public mutating func closeSubpath() { count += 1 }
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
}

/// A shape's path is made, so that its code runs; nothing is read of it.
struct Drawn<Outline: Shape>: Leaf {
  let shape: Outline
  func elements(_ place: Place) -> [Element] {
    _ = shape.path(in: CGRect(x: 0, y: 0, width: 320, height: 200))
    return []
  }
}

// Apple, "RoundedRectangle", "Circle" and "Capsule".
public struct RoundedRectangle: Shape {
  public init(cornerRadius: CGFloat) {}
  nonisolated public func path(in rect: CGRect) -> Path { Path() }
}
public struct Circle: Shape {
  public init() {}
  nonisolated public func path(in rect: CGRect) -> Path { Path(ellipseIn: rect) }
}

// Apple, "GraphicsContext".
public struct GraphicsContext {
  public struct Shading: Sendable {
    public static func color(_ color: Color) -> Shading { Shading() }
  }
  public func stroke(_ path: Path, with shading: Shading, lineWidth: CGFloat = 1) {}
  public func stroke(_ path: Path, with shading: Shading, style: StrokeStyle) {}
  public func fill(_ path: Path, with shading: Shading) {}
}

// Apple, "Canvas".
public struct Canvas<Symbols: View>: Leaf {
  let renderer: (inout GraphicsContext, CGSize) -> Void
  public init(
    opaque: Bool = false, rendersAsynchronously: Bool = false,
    renderer: @escaping (inout GraphicsContext, CGSize) -> Void
  ) where Symbols == EmptyView { self.renderer = renderer }
  func elements(_ place: Place) -> [Element] {
    var context = GraphicsContext()
    renderer(&context, CGSize(width: 320, height: 200))
    return []
  }
}
