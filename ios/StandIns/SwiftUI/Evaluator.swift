// Turns views into elements, as assistive technology would meet them. It lays nothing out.
// Boundary: nothing here is Apple's; tests reach it through `@_spi(Evaluator) import SwiftUI`.
import Foundation

/// One element of a screen.
@_spi(Evaluator) @MainActor public final class Element {
  public internal(set) var role: String
  public internal(set) var label: String
  public internal(set) var value: String?
  public internal(set) var traits: [String] = []
  public internal(set) var isEnabled = true
  public internal(set) var children: [Element]
  /// How large it is said to be, at least.
  public private(set) var size = CGSize.zero
  /// The system draws it: a part of a picker, a swipe's action.
  public internal(set) var isOfTheSystem = false
  /// How many columns of a grid it takes.
  public internal(set) var columns = 1
  /// What a text is drawn in.
  var drawn: EnvironmentValues?
  /// The texts of a button's label.
  var parts: [Element] = []
  var isHidden = false
  /// Of those in one group the highest is met first.
  var priority = 0.0
  /// What is read aloud next stands here.
  public internal(set) var isHeard = false
  var staysOpen = false
  var tag: AnyHashable?
  var press: (() -> Void)?
  var pressLong: (() -> Void)?
  var enter: ((String) -> Void)?
  var actions: [String: () -> Void] = [:]
  var dialog: FileDialog?

  init(_ role: String, _ label: String = "", value: String? = nil, _ children: [Element] = []) {
    self.role = role
    self.label = label
    self.value = value
    self.children = children
  }

  /// The texts that are seen of it, each with what it is drawn in.
  public var texts: [Element] { parts.isEmpty ? (drawn == nil ? [] : [self]) : parts }

  /// Itself and everything inside, but for what is hidden.
  public var all: [Element] { isHidden ? [] : [self] + children.flatMap(\.all) }

  func take(_ width: CGFloat?, _ height: CGFloat?) {
    size = CGSize(width: max(size.width, width ?? 0), height: max(size.height, height ?? 0))
  }

  /// A button's texts are drawn as its style says, where they do not say otherwise.
  func wear(_ style: EnvironmentValues?) {
    for part in parts {
      guard var drawn = part.drawn else { continue }
      drawn.ink = drawn.ink ?? style?.ink
      drawn.ground = drawn.ground ?? style?.ground
      drawn.font = drawn.font ?? style?.font
      part.drawn = drawn
    }
  }

  /// A text's size in points.
  public var fontSize: CGFloat? { drawn?.font?.size }

  /// The colours of a text and of what is behind it; absent where the system chooses one.
  public func colors(
    _ scheme: ColorScheme, _ contrast: ColorSchemeContrast = .standard
  ) -> (ink: Color, ground: Color)? {
    guard var drawn, let ink = drawn.ink, let ground = drawn.ground else { return nil }
    (drawn.colorScheme, drawn.colorSchemeContrast) = (scheme, contrast)
    guard let ink = color(of: ink, in: drawn), let ground = color(of: ground, in: drawn) else {
      return nil
    }
    return (ink, ground)
  }

  func lines(_ depth: Int) -> String {
    guard !isHidden else { return "" }
    var line = String(repeating: "  ", count: depth) + role
    if !label.isEmpty { line += " \"\(label)\"" }
    if let value, !value.isEmpty { line += " = \(value)" }
    if !traits.isEmpty { line += " [\(traits.joined(separator: ", "))]" }
    if !isEnabled { line += " (disabled)" }
    if !actions.isEmpty { line += " actions: \(actions.keys.sorted().joined(separator: ", "))" }
    return line + "\n" + children.map { $0.lines(depth + 1) }.joined()
  }
}

/// What a rendered screen keeps between evaluations: state by place, and work to do afterwards.
@MainActor final class Host {
  var slots: [String: AnyObject] = [:]
  var used: Set<String> = []
  var later: [() -> Void] = []
  var feedbacks = 0
  var written: [String] = []
  var dashes: [[CGFloat]] = []
  /// When a timeline is drawn.
  var date = Date(timeIntervalSinceReferenceDate: 0)

  func slot<Kept: AnyObject>(_ key: String, _ make: () -> Kept) -> Kept {
    used.insert(key)
    if let kept = slots[key] as? Kept { return kept }
    let made = make()
    slots[key] = made
    return made
  }
}

/// Where in the tree a view stands: its state's key, its environment, its navigation.
struct Place {
  let host: Host
  var path = ""
  var environment: EnvironmentValues
  var navigation: Navigation?

  func at(_ step: String) -> Place {
    var place = self
    place.path += "/" + step
    return place
  }
}

/// Joins a view's or a modifier's properties to its place.
@MainActor func join(_ subject: Any, _ here: Place) {
  for property in Mirror(reflecting: subject).children {
    (property.value as? any Joined)?.join(here, property.label ?? "")
  }
}

@MainActor func evaluate(_ view: any View, _ place: Place) -> [Element] {
  if let leaf = view as? any Leaf { return leaf.elements(place) }
  func open<V: View>(_ view: V) -> [Element] {
    let here = place.at("\(V.self)")
    join(view, here)
    return evaluate(view.body, here)
  }
  return open(view)
}

/// What is read aloud of these elements.
@MainActor func words(_ elements: [Element]) -> String {
  let read = elements.flatMap(\.all).filter { ["text", "element"].contains($0.role) }.map(\.label)
  return read.filter { !$0.isEmpty }.joined(separator: ", ")
}
