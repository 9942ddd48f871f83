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
  var isHidden = false
  var staysOpen = false
  var tag: AnyHashable?
  var press: (() -> Void)?
  var enter: ((String) -> Void)?
  var actions: [String: () -> Void] = [:]

  init(_ role: String, _ label: String = "", value: String? = nil, _ children: [Element] = []) {
    self.role = role
    self.label = label
    self.value = value
    self.children = children
  }

  /// Itself and everything inside, but for what is hidden.
  public var all: [Element] { isHidden ? [] : [self] + children.flatMap(\.all) }

  func lines(_ depth: Int) -> String {
    guard !isHidden else { return "" }
    var line = String(repeating: "  ", count: depth) + role
    if !label.isEmpty { line += " \"\(label)\"" }
    if let value { line += " = \(value)" }
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

@MainActor func evaluate(_ view: any View, _ place: Place) -> [Element] {
  if let leaf = view as? any Leaf { return leaf.elements(place) }
  func open<V: View>(_ view: V) -> [Element] {
    let here = place.at("\(V.self)")
    for property in Mirror(reflecting: view).children {
      (property.value as? any Joined)?.join(here, property.label ?? "")
    }
    return evaluate(view.body, here)
  }
  return open(view)
}

/// What is read aloud of these elements.
@MainActor func words(_ elements: [Element]) -> String {
  let read = elements.flatMap(\.all).filter { $0.role == "text" }.map(\.label)
  return read.filter { !$0.isEmpty }.joined(separator: ", ")
}
