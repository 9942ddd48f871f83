// State, bindings and the environment.
// Boundary: only what Brace's screens use of Apple's pages "State", "Binding", "FocusState",
// "Environment", "EnvironmentValues", "ScenePhase" and "DynamicTypeSize".
import Foundation

// Apple, "DynamicProperty".
public protocol DynamicProperty {}

/// A property that the evaluator joins to its view's place before the body is read.
@MainActor protocol Joined {
  func join(_ place: Place, _ name: String)
}

/// A value that outlives the view that holds it.
final class Cell<Value> {
  var value: Value
  var kept: Cell<Value>?
  init(_ value: Value) { self.value = value }
  var live: Cell<Value> { kept ?? self }
}

// Apple, "State".
@propertyWrapper public struct State<Value>: DynamicProperty, Joined {
  let cell: Cell<Value>
  public init(wrappedValue: Value) { cell = Cell(wrappedValue) }
  public init(initialValue value: Value) { cell = Cell(value) }
  public var wrappedValue: Value {
    get { cell.live.value }
    nonmutating set { cell.live.value = newValue }
  }
  public var projectedValue: Binding<Value> {
    let live = cell.live
    return Binding(read: { live.value }, write: { live.value = $0 })
  }
  func join(_ place: Place, _ name: String) {
    let kept = place.host.slot(place.path + name) { Cell(cell.value) }
    if kept !== cell { cell.kept = kept }
  }
}

extension State where Value: ExpressibleByNilLiteral {
  public init() { self.init(wrappedValue: nil) }
}

// Apple, "Binding".
@propertyWrapper public struct Binding<Value> {
  let read: () -> Value
  let write: (Value) -> Void
  init(read: @escaping () -> Value, write: @escaping (Value) -> Void) {
    self.read = read
    self.write = write
  }
  /// Apple documents `@isolated(any)`; here it is the main actor alone, where the screens are.
  public init(
    get: @escaping @MainActor @Sendable () -> Value,
    set: @escaping @MainActor @Sendable (Value) -> Void
  ) {
    read = { MainActor.assumeIsolated { Unchecked(get()) }.value }
    write = { value in
      let value = Unchecked(value)
      MainActor.assumeIsolated { set(value.value) }
    }
  }
  public var wrappedValue: Value {
    get { read() }
    nonmutating set { write(newValue) }
  }
  public var projectedValue: Binding<Value> { self }
}

/// A value that never leaves the main actor.
struct Unchecked<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}

// Apple, "FocusState": of a Bool, which is all that the screens need.
@propertyWrapper public struct FocusState<Value: Hashable>: DynamicProperty, Joined {
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

// Apple, "EnvironmentValues".
public struct EnvironmentValues {
  var objects: [ObjectIdentifier: AnyObject] = [:]
  public init() {}
  public internal(set) var isEnabled = true
  public internal(set) var scenePhase = ScenePhase.active
  public var dynamicTypeSize = DynamicTypeSize.large
  public var colorScheme = ColorScheme.light
  public internal(set) var colorSchemeContrast = ColorSchemeContrast.standard
  public internal(set) var accessibilityReduceMotion = false
  /// What texts are drawn in; Apple keeps them to itself.
  var ink: (any ShapeStyle)?
  var ground: (any ShapeStyle)?
  var font: Font?
  public internal(set) var dismiss = DismissAction {}
  public internal(set) var openURL = OpenURLAction { _ in }
}

@_spi(Evaluator) extension EnvironmentValues {
  /// As the person has set light or dark, and how much contrast they asked for.
  public init(_ scheme: ColorScheme, _ contrast: ColorSchemeContrast) {
    self.init()
    (colorScheme, colorSchemeContrast) = (scheme, contrast)
  }
}

// Apple, "ScenePhase".
public enum ScenePhase: Comparable, Sendable { case background, inactive, active }

// Apple, "DynamicTypeSize".
public enum DynamicTypeSize: Comparable, Sendable {
  case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
  case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5
  public var isAccessibilitySize: Bool { self >= .accessibility1 }
}

// Apple, "DismissAction".
@MainActor public struct DismissAction {
  let run: @MainActor () -> Void
  nonisolated init(_ run: @escaping @MainActor () -> Void) { self.run = run }
  public func callAsFunction() { run() }
}

// Apple, "OpenURLAction".
@MainActor public struct OpenURLAction {
  let run: @MainActor (URL) -> Void
  nonisolated init(_ run: @escaping @MainActor (URL) -> Void) { self.run = run }
  public func callAsFunction(_ url: URL) { run(url) }
}

// Apple, "Environment".
@propertyWrapper public struct Environment<Value>: DynamicProperty, Joined {
  let cell = Cell<Value?>(nil)
  let read: (EnvironmentValues) -> Value?
  public init(_ keyPath: KeyPath<EnvironmentValues, Value>) { read = { $0[keyPath: keyPath] } }
  public init(_ objectType: Value.Type) where Value: AnyObject {
    read = { $0.objects[ObjectIdentifier(objectType)] as? Value }
  }
  public var wrappedValue: Value {
    guard let value = cell.value else { fatalError("no \(Value.self) in the environment") }
    return value
  }
  func join(_ place: Place, _ name: String) { cell.value = read(place.environment) }
}
