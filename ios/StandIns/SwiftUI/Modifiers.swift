// Modifiers of looks and behaviour. Looks change nothing that is evaluated.
// Boundary: only what Brace's screens use of Apple's page "View", its "fundamentals", "layout" and
// "style" modifiers among them, and of "SensoryFeedback".
import Foundation

/// One shape for every modifier: the environment it sets, and what it makes of the elements.
struct Modified: Leaf {
  let content: any View
  var set: (inout EnvironmentValues) -> Void = { _ in }
  let change: ([Element], Place) -> [Element]

  init(_ content: any View, change: @escaping ([Element], Place) -> [Element]) {
    self.content = content
    self.change = change
  }

  init(_ content: any View, set: @escaping (inout EnvironmentValues) -> Void) {
    self.content = content
    self.set = set
    change = { found, _ in found }
  }

  func elements(_ place: Place) -> [Element] {
    var place = place
    set(&place.environment)
    return change(evaluate(content, place), place)
  }
}

// Apple, "SensoryFeedback".
public struct SensoryFeedback: Equatable, Sendable {
  let name: String
  public static let success = Self(name: "success")
}

// Apple, "Animation".
public struct Animation: Equatable, Sendable {
  public static func easeOut(duration: TimeInterval) -> Animation { Animation() }
}

// Apple, "ScrollBounceBehavior".
public struct ScrollBounceBehavior: Sendable {
  public static let basedOnSize = Self()
}

// Apple, "ScrollDismissesKeyboardMode".
public struct ScrollDismissesKeyboardMode: Sendable {
  public static let interactively = Self()
}

// Apple, "ScrollTargetBehavior" and "PagingScrollTargetBehavior".
public protocol ScrollTargetBehavior {}
public struct PagingScrollTargetBehavior: ScrollTargetBehavior {}
extension ScrollTargetBehavior where Self == PagingScrollTargetBehavior {
  public static var paging: Self { Self() }
}

extension View {
  var unchanged: Modified { Modified(self) { found, _ in found } }

  /// One element remembers how large it is said to be, at least.
  func sized(_ width: CGFloat?, _ height: CGFloat?) -> Modified {
    Modified(self) { found, _ in
      if found.count == 1 { found[0].take(width, height) }
      return found
    }
  }

  public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View { unchanged }
  public func padding(_ length: CGFloat) -> some View { unchanged }
  public func frame(
    width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center
  ) -> some View { sized(width, height) }
  public func frame(
    minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil,
    minHeight: CGFloat? = nil, idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil,
    alignment: Alignment = .center
  ) -> some View { sized(minWidth, minHeight) }
  public func fixedSize(horizontal: Bool, vertical: Bool) -> some View { unchanged }
  public func monospacedDigit() -> some View { unchanged }
  public func opacity(_ opacity: Double) -> some View { unchanged }
  public func contentShape<Outline: Shape>(_ shape: Outline) -> some View { unchanged }
  public func lineLimit(_ number: Int?) -> some View { unchanged }
  public func lineSpacing(_ lineSpacing: CGFloat) -> some View { unchanged }
  public func minimumScaleFactor(_ factor: CGFloat) -> some View { unchanged }
  public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some View { unchanged }
  public func position(x: CGFloat = 0, y: CGFloat = 0) -> some View { unchanged }
  // Apple, "animation(_:value:)".
  public func animation<Value: Equatable>(_ animation: Animation?, value: Value) -> some View {
    unchanged
  }
  // Apple, "overlay(alignment:content:)".
  public func overlay<Content: View>(
    alignment: Alignment = .center, @ViewBuilder content: () -> Content
  ) -> some View {
    let content = content()
    return Modified(self) { found, place in found + evaluate(content, place.at("overlay")) }
  }
  // Apple, "background(alignment:content:)".
  public func background<Content: View>(
    alignment: Alignment = .center, @ViewBuilder content: () -> Content
  ) -> some View {
    let content = content()
    return Modified(self) { found, place in evaluate(content, place.at("behind")) + found }
  }
  public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { unchanged }
  public func scrollBounceBehavior(
    _ behavior: ScrollBounceBehavior, axes: Axis.Set = [.vertical]
  ) -> some View { unchanged }
  public func scrollDismissesKeyboard(_ mode: ScrollDismissesKeyboardMode) -> some View {
    unchanged
  }
  public func privacySensitive(_ sensitive: Bool = true) -> some View { unchanged }
  public func focused(_ condition: FocusState<Bool>.Binding) -> some View {
    Modified(self) { found, _ in
      for field in found where field.role == "field" {
        field.actions["Focus"] = { condition.wrappedValue = true }
        field.actions["Blur"] = { condition.wrappedValue = false }
      }
      return found
    }
  }

  public func disabled(_ disabled: Bool) -> some View {
    Modified(self) { $0.isEnabled = $0.isEnabled && !disabled }
  }

  public func environment<Object: AnyObject>(_ object: Object?) -> some View {
    Modified(self) { $0.objects[ObjectIdentifier(Object.self)] = object }
  }

  public func tag<Value: Hashable>(_ tag: Value) -> some View {
    Modified(self) { found, _ in
      for element in found { element.tag = AnyHashable(tag) }
      return found
    }
  }

  public func onSubmit(_ action: @escaping () -> Void) -> some View {
    Modified(self) { found, _ in
      for field in found.flatMap(\.all) where field.role == "field" {
        field.actions["Submit"] = action
      }
      return found
    }
  }

  // Apple, "scrollTargetLayout(isEnabled:)" and "scrollPosition(id:anchor:)".
  public func scrollTargetLayout(isEnabled: Bool = true) -> some View { unchanged }
  public func scrollPosition<ID: Hashable>(
    id: Binding<ID?>, anchor: UnitPoint? = nil
  ) -> some View { unchanged }

  // Apple, "containerRelativeFrame(_:alignment:)" and "scrollTargetBehavior(_:)".
  public func containerRelativeFrame(
    _ axes: Axis.Set, alignment: Alignment = .center
  ) -> some View { unchanged }
  public func scrollTargetBehavior<Behavior: ScrollTargetBehavior>(
    _ behavior: Behavior
  ) -> some View { unchanged }

  // Apple, "onAppear(perform:)": a person scrolls to it.
  public func onAppear(perform action: (() -> Void)? = nil) -> some View {
    Modified(self) { found, _ in
      found.first?.actions["Appear"] = action
      return found
    }
  }

  // Apple, "refreshable(action:)".
  public func refreshable(action: @escaping @Sendable () async -> Void) -> some View {
    Modified(self) { found, _ in
      found.first?.actions["Refresh"] = { Task { await action() } }
      return found
    }
  }

  // Apple, "onChange(of:initial:_:)", with and without the values.
  public func onChange<Value: Equatable>(
    of value: Value, initial: Bool = false, _ action: @escaping () -> Void
  ) -> some View { onChange(of: value, initial: initial) { _, _ in action() } }
  public func onChange<Value: Equatable>(
    of value: Value, initial: Bool = false, _ action: @escaping (Value, Value) -> Void
  ) -> some View {
    Modified(self) { found, place in
      var key = place.path + "onChange \(Value.self)"
      // Several of one type on one view each have their own.
      while place.host.used.contains(key) { key += "+" }
      let isNew = place.host.slots[key] == nil
      let last = place.host.slot(key) { Cell(value) }
      if isNew, initial { place.host.later.append { action(value, value) } }
      if last.value != value {
        let old = last.value
        last.value = value
        place.host.later.append { action(old, value) }
      }
      return found
    }
  }

  // Apple, "sensoryFeedback(_:trigger:)": it ticks when the trigger changes.
  public func sensoryFeedback<Trigger: Equatable>(
    _ feedback: SensoryFeedback, trigger: Trigger
  ) -> some View {
    Modified(self) { found, place in
      let last = place.host.slot(place.path + "feedback") { Cell(trigger) }
      if last.value != trigger {
        last.value = trigger
        place.host.feedbacks += 1
      }
      return found
    }
  }
}
