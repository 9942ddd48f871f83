// Colours, styles and fonts; each text remembers the ones it is drawn in.
// Boundary: only what Brace's screens use of Apple's pages "ShapeStyle", "Color", "Font", "StrokeStyle"
// and "ScaledMetric". The signatures were read in Apple's documentation.
import Foundation

// Apple, "ShapeStyle"; "resolve(in:)" and "Resolved" are there from iOS 17 on.
public protocol ShapeStyle: Sendable {
  associatedtype Resolved: ShapeStyle = Never
  func resolve(in environment: EnvironmentValues) -> Resolved
}
extension ShapeStyle where Resolved == Never {
  public func resolve(in environment: EnvironmentValues) -> Never {
    fatalError("a stand-in's own style is not resolved")
  }
}
extension Never: ShapeStyle {}

// Apple, "Color".
public struct Color: ShapeStyle, Hashable {
  /// Red, green and blue, 0 to 1; absent where the system chooses.
  @_spi(Evaluator) public let rgb: [Double]?
  public init(red: Double, green: Double, blue: Double, opacity: Double = 1) {
    rgb = [red, green, blue]
  }
  private init() { rgb = nil }
  public static let clear = Color()
}

extension Color: View, Leaf {
  func elements(_ place: Place) -> [Element] { [] }
}

extension ShapeStyle where Self == Color {
  public static var clear: Color { .clear }
}

/// A style that shows through.
struct Translucent<Style: ShapeStyle>: ShapeStyle {
  let style: Style
  typealias Resolved = Never
}

extension ShapeStyle {
  // Apple, "opacity(_:)" of ShapeStyle.
  public func opacity(_ opacity: Double) -> some ShapeStyle { Translucent(style: self) }
}

/// The colour that a style comes to; absent where it is the system's.
func color(of style: any ShapeStyle, in environment: EnvironmentValues) -> Color? {
  func open<Style: ShapeStyle>(_ style: Style) -> Color? {
    if let color = style as? Color { return color.rgb == nil ? nil : color }
    if Style.Resolved.self == Never.self { return nil }
    return color(of: style.resolve(in: environment), in: environment)
  }
  return open(style)
}

// Apple, "ColorScheme".
public enum ColorScheme: CaseIterable, Sendable { case light, dark }

// Apple, "ColorSchemeContrast".
public enum ColorSchemeContrast: CaseIterable, Sendable { case standard, increased }

// Apple, "Font".
public struct Font: Hashable, Sendable {
  let size: CGFloat?
  // Apple, "Font.Weight".
  public struct Weight: Hashable, Sendable {
    let name: String
    public static let regular = Weight(name: "regular")
    public static let medium = Weight(name: "medium")
  }
  // Apple, "Font.Design".
  public enum Design: Hashable, Sendable { case `default`, rounded }
  // Apple, "Font.TextStyle".
  public enum TextStyle: CaseIterable, Hashable, Sendable {
    case largeTitle, title, title2, title3, headline, subheadline, body, callout, footnote, caption
  }
  // Apple, "system(size:weight:design:)".
  public static func system(size: CGFloat, weight: Weight? = nil, design: Design? = nil) -> Font {
    Font(size: size)
  }
}

// Apple, "ScaledMetric".
@propertyWrapper public struct ScaledMetric<Value: BinaryFloatingPoint>: DynamicProperty, Joined {
  let value: Value
  let factor = Cell<Value>(1)
  public init(wrappedValue: Value, relativeTo textStyle: Font.TextStyle) { value = wrappedValue }
  public init(wrappedValue: Value) { value = wrappedValue }
  public var wrappedValue: Value { value * factor.value }
  func join(_ place: Place, _ name: String) {
    factor.value = Value(place.environment.dynamicTypeSize.bodySize / 17)
  }
}

extension DynamicTypeSize {
  /// How large the system writes its body style, in points (Apple, "Typography", "Dynamic Type sizes").
  var bodySize: Double {
    switch self {
    case .xSmall: 14
    case .small: 15
    case .medium: 16
    case .large: 17
    case .xLarge: 19
    case .xxLarge: 21
    case .xxxLarge: 23
    case .accessibility1: 28
    case .accessibility2: 33
    case .accessibility3: 40
    case .accessibility4: 47
    case .accessibility5: 53
    }
  }
}

// Apple, "TextAlignment".
public enum TextAlignment: Sendable { case leading, center, trailing }

extension View {
  public func font(_ font: Font?) -> some View { Modified(self) { $0.font = font } }
  public func foregroundStyle<Style: ShapeStyle>(_ style: Style) -> some View {
    Modified(self) { $0.ink = style }
  }
  // Apple, "tint(_:)".
  public func tint<Style: ShapeStyle>(_ tint: Style?) -> some View { unchanged }
  // Apple, "background(_:ignoresSafeAreaEdges:)" and "background(_:in:fillStyle:)".
  public func background<Style: ShapeStyle>(
    _ style: Style, ignoresSafeAreaEdges edges: Edge.Set = .all
  ) -> some View { Modified(self) { $0.ground = style } }
  public func background<Style: ShapeStyle, Outline: Shape>(
    _ style: Style, in shape: Outline
  ) -> some View { Modified(self) { $0.ground = style } }
}
