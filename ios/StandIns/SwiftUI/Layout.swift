// Containers. The evaluator keeps their order and lays nothing out.
// Boundary: only what Brace's screens use of Apple's pages "HStack", "VStack", "ZStack",
// "ScrollView", "Grid", "GridRow" and "Spacer".
import Foundation

// Apple, "HorizontalAlignment".
public struct HorizontalAlignment: Sendable {
  public static let leading = Self()
  public static let center = Self()
  public static let trailing = Self()
}

// Apple, "VerticalAlignment".
public struct VerticalAlignment: Sendable {
  public static let top = Self()
  public static let center = Self()
  public static let bottom = Self()
}

// Apple, "Alignment".
public struct Alignment: Sendable {
  public static let center = Self()
  public static let leading = Self()
  public static let trailing = Self()
  public static let top = Self()
  public static let topLeading = Self()
  public static let bottom = Self()
}

// Apple, "Axis".
public enum Axis: Sendable {
  case horizontal, vertical
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let horizontal = Set(rawValue: 1)
    public static let vertical = Set(rawValue: 2)
  }
}

// Apple, "Edge".
public enum Edge: Sendable {
  case top, leading, bottom, trailing
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let top = Set(rawValue: 1)
    public static let leading = Set(rawValue: 2)
    public static let bottom = Set(rawValue: 4)
    public static let trailing = Set(rawValue: 8)
    public static let horizontal: Set = [.leading, .trailing]
    public static let vertical: Set = [.top, .bottom]
    public static let all: Set = [.horizontal, .vertical]
  }
}

// Apple, "HStack".
public struct HStack<Content: View>: Leaf {
  let content: Content
  public init(
    alignment: VerticalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) { self.content = content() }
  func elements(_ place: Place) -> [Element] { evaluate(content, place.at("h")) }
}

// Apple, "VStack".
public struct VStack<Content: View>: Leaf {
  let content: Content
  public init(
    alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) { self.content = content() }
  func elements(_ place: Place) -> [Element] { evaluate(content, place.at("v")) }
}

// Apple, "LazyVStack": it makes no view before it is in sight; here all of them are.
public struct LazyVStack<Content: View>: Leaf {
  let content: Content
  public init(
    alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) { self.content = content() }
  func elements(_ place: Place) -> [Element] { evaluate(content, place.at("lazy")) }
}

// Apple, "ZStack".
public struct ZStack<Content: View>: Leaf {
  let content: Content
  public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  func elements(_ place: Place) -> [Element] { evaluate(content, place.at("z")) }
}

// Apple, "ScrollView".
public struct ScrollView<Content: View>: Leaf {
  let content: Content
  public init(_ axes: Axis.Set = .vertical, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  func elements(_ place: Place) -> [Element] {
    [Element("scroll", "", evaluate(content, place.at("scroll")))]
  }
}

// Apple, "Grid".
public struct Grid<Content: View>: Leaf {
  let content: Content
  public init(
    alignment: Alignment = .center, horizontalSpacing: CGFloat? = nil,
    verticalSpacing: CGFloat? = nil, @ViewBuilder content: () -> Content
  ) { self.content = content() }
  func elements(_ place: Place) -> [Element] { evaluate(content, place.at("grid")) }
}

// Apple, "GridRow".
public struct GridRow<Content: View>: Leaf {
  let content: Content
  public init(alignment: VerticalAlignment? = nil, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  func elements(_ place: Place) -> [Element] { evaluate(content, place.at("row")) }
}

extension View {
  // Apple, "gridCellColumns(_:)".
  public func gridCellColumns(_ count: Int) -> some View {
    Modified(self) { found, _ in
      for element in found { element.columns = count }
      return found
    }
  }
}

// Apple, "Spacer".
public struct Spacer: Leaf {
  public init(minLength: CGFloat? = nil) {}
  func elements(_ place: Place) -> [Element] { [] }
}
