// What assistive technology is told.
// Boundary: only what Brace's screens use of Apple's pages "Accessibility modifiers",
// "AccessibilityTraits", "AccessibilityChildBehavior", "AccessibilityFocusState",
// "AccessibilityAdjustmentDirection", "AccessibilityActionKind" and
// "accessibilityRepresentation(representation:)".
import Foundation

// Apple, "AccessibilityTraits".
public struct AccessibilityTraits: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let isHeader = Self(rawValue: 1)
  public static let isSelected = Self(rawValue: 2)
  public static let updatesFrequently = Self(rawValue: 4)
  public static let isTabBar = Self(rawValue: 8)
  // From iOS 17 on.
  public static let isToggle = Self(rawValue: 16)
  var names: [String] {
    let named: [(Self, String)] = [
      (.isHeader, "header"), (.isSelected, "selected"), (.updatesFrequently, "updates"),
      (.isTabBar, "tabs"), (.isToggle, "toggle"),
    ]
    return named.filter { contains($0.0) }.map(\.1)
  }
}

// Apple, "AccessibilityAdjustmentDirection".
public enum AccessibilityAdjustmentDirection: Sendable { case increment, decrement }

// Apple, "AccessibilityActionKind".
public struct AccessibilityActionKind: Equatable, Sendable {
  let name: String
  public static let `default` = Self(name: "Activate")
}

// Apple, "AccessibilityChildBehavior".
public struct AccessibilityChildBehavior: Equatable, Sendable {
  let name: String
  public static let combine = Self(name: "combine")
  public static let ignore = Self(name: "ignore")
  public static let contain = Self(name: "contain")
}

// Apple, "AccessibilityFocusState": of a Bool, and of a value of which one or none is focused.
@propertyWrapper public struct AccessibilityFocusState<Value: Hashable>: DynamicProperty, Joined {
  @propertyWrapper public struct Binding {
    let cell: Cell<Value>
    public var wrappedValue: Value {
      get { cell.live.value }
      nonmutating set { cell.live.value = newValue }
    }
    public var projectedValue: Binding { self }
  }
  let cell: Cell<Value>
  public init() where Value == Bool { cell = Cell(false) }
  public init<Focused: Hashable>() where Value == Focused? { cell = Cell(nil) }
  public var wrappedValue: Value {
    get { cell.live.value }
    nonmutating set { cell.live.value = newValue }
  }
  public var projectedValue: Binding { Binding(cell: cell) }
  func join(_ place: Place, _ name: String) {
    let kept = place.host.slot(place.path + name) { Cell(cell.value) }
    if kept !== cell { cell.kept = kept }
  }
}

extension View {
  // Apple, "accessibilityFocused(_:equals:)".
  public func accessibilityFocused<Value: Hashable>(
    _ binding: AccessibilityFocusState<Value>.Binding, equals value: Value
  ) -> some View {
    Modified(self) { found, _ in
      found.first?.isHeard = binding.wrappedValue == value
      return found
    }
  }

  /// A modifier of one element; on several it makes a group of them.
  func single(_ change: @escaping (Element) -> Void) -> Modified {
    Modified(self) { found, _ in
      let one = found.count == 1 ? found[0] : Element("group", "", found)
      change(one)
      return [one]
    }
  }

  public func accessibilityLabel<Words: StringProtocol>(_ label: Words) -> some View {
    let label = String(label)
    return single { $0.label = label }
  }

  public func accessibilityValue<Words: StringProtocol>(_ value: Words) -> some View {
    let value = String(value)
    return single { $0.value = value }
  }

  public func accessibilityHidden(_ hidden: Bool) -> some View {
    Modified(self) { found, _ in
      if hidden { for element in found { element.isHidden = true } }
      return found
    }
  }

  public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View {
    Modified(self) { found, _ in
      for element in found { element.traits += traits.names }
      return found
    }
  }

  public func accessibilityElement(
    children: AccessibilityChildBehavior = .ignore
  ) -> some View {
    Modified(self) { found, _ in
      switch children {
      case .contain:
        let order = found.enumerated().sorted {
          ($1.element.priority, $0.offset) < ($0.element.priority, $1.offset)
        }
        return [Element("group", "", order.map(\.element))]
      case .combine:
        let one = Element("element", words(found))
        one.traits = found.flatMap(\.all).flatMap(\.traits)
        return [one]
      default: return [Element("element")]
      }
    }
  }

  // Apple, "accessibilityAdjustableAction(_:)": a swipe up or down.
  public func accessibilityAdjustableAction(
    _ handler: @escaping (AccessibilityAdjustmentDirection) -> Void
  ) -> some View {
    single {
      $0.role = "adjustable"
      $0.actions["Increment"] = { handler(.increment) }
      $0.actions["Decrement"] = { handler(.decrement) }
    }
  }

  // Apple, "accessibilityAction(_:_:)": of the default kind, a double tap.
  public func accessibilityAction(
    _ actionKind: AccessibilityActionKind = .default, _ handler: @escaping () -> Void
  ) -> some View {
    single { $0.actions[actionKind.name] = handler }
  }

  // Apple, "accessibilitySortPriority(_:)".
  public func accessibilitySortPriority(_ sortPriority: Double) -> some View {
    single { $0.priority = sortPriority }
  }

  /// What is seen is not what is met: the representation alone is.
  public func accessibilityRepresentation<Representation: View>(
    @ViewBuilder representation: () -> Representation
  ) -> some View {
    let representation = representation()
    return Modified(self) { found, place in
      for element in found { element.isHidden = true }
      return found + evaluate(representation, place.at("representation"))
    }
  }
}
