// Buttons, fields and pickers.
// Boundary: only what Brace's screens use of Apple's pages "Button", "ButtonRole", "ButtonStyle",
// "PrimitiveButtonStyle", "TextField", "Toggle", "Picker", "PickerStyle" and "ProgressView".
import Foundation

// Apple, "ButtonRole".
public struct ButtonRole: Equatable, Sendable {
  let name: String
  public static let destructive = Self(name: "destructive")
}

// Apple, "Button".
public struct Button<Label: View>: Leaf {
  let role: ButtonRole?
  let action: @MainActor () -> Void
  let label: Label
  public init(
    role: ButtonRole? = nil, action: @escaping @MainActor () -> Void,
    @ViewBuilder label: () -> Label
  ) {
    self.role = role
    self.action = action
    self.label = label()
  }
  public init<Words: StringProtocol>(
    _ title: Words, role: ButtonRole? = nil, action: @escaping @MainActor () -> Void
  ) where Label == Text {
    self.init(role: role, action: action) { Text(title) }
  }
  func elements(_ place: Place) -> [Element] {
    var inside = place.at("label")
    (inside.environment.ink, inside.environment.ground, inside.environment.font) = (nil, nil, nil)
    let shown = evaluate(label, inside)
    // A symbol alone is read by its own name, which the system supplies.
    let symbol = shown.flatMap(\.all).first { $0.role == "image" }?.label ?? ""
    let read = words(shown)
    let button = Element("button", read.isEmpty ? symbol : read)
    for part in shown.flatMap(\.all) { button.take(part.size.width, part.size.height) }
    button.parts = shown.flatMap(\.all).filter { $0.role == "text" }
    button.press = action
    button.isEnabled = place.environment.isEnabled
    if let role { button.traits.append(role.name) }
    return [button]
  }
}

// Apple, "ButtonStyle".
@MainActor @preconcurrency public protocol ButtonStyle {
  associatedtype Body: View
  typealias Configuration = ButtonStyleConfiguration
  @ViewBuilder @MainActor @preconcurrency func makeBody(configuration: Configuration) -> Body
}

// Apple, "ButtonStyleConfiguration".
public struct ButtonStyleConfiguration {
  public struct Label: Leaf {
    let probe: Element
    func elements(_ place: Place) -> [Element] {
      probe.drawn = place.environment
      return [probe]
    }
  }
  public let label: Label
  public let isPressed: Bool
}

// Apple, "PrimitiveButtonStyle".
@MainActor @preconcurrency public protocol PrimitiveButtonStyle {}
public struct PlainButtonStyle: PrimitiveButtonStyle {
  public init() {}
}
extension PrimitiveButtonStyle where Self == PlainButtonStyle {
  public static var plain: Self { Self() }
}

extension View {
  public func buttonStyle<Style: PrimitiveButtonStyle>(_ style: Style) -> some View {
    Modified(self) { found, place in
      for button in found.flatMap(\.all) { button.wear(place.environment) }
      return found
    }
  }
  /// The style's own body is made, so that it is run; what it shows is the button's label.
  public func buttonStyle<Style: ButtonStyle>(_ style: Style) -> some View {
    Modified(self) { found, place in
      for isPressed in [true, false] {
        let probe = Element("text")
        let configuration = ButtonStyleConfiguration(
          label: ButtonStyleConfiguration.Label(probe: probe), isPressed: isPressed)
        _ = evaluate(style.makeBody(configuration: configuration), place.at("style"))
        for button in found.flatMap(\.all) where button.role == "button" {
          button.take(probe.size.width, probe.size.height)
          button.wear(probe.drawn)
        }
      }
      return found
    }
  }
}

// Apple, "TextField".
public struct TextField<Label: View>: Leaf {
  let text: Binding<String>
  let label: Label
  // Apple, "init(_:text:axis:)": with a vertical axis it grows with its lines.
  public init<Words: StringProtocol>(_ title: Words, text: Binding<String>, axis: Axis)
  where Label == Text {
    label = Text(title)
    self.text = text
  }
  func elements(_ place: Place) -> [Element] {
    let field = Element("field", words(evaluate(label, place)), value: text.wrappedValue)
    field.enter = { text.wrappedValue = $0 }
    field.isEnabled = place.environment.isEnabled
    field.drawn = place.environment
    return [field]
  }
}

// Apple, "Toggle".
public struct Toggle<Label: View>: Leaf {
  let isOn: Binding<Bool>
  let label: Label
  public init<Words: StringProtocol>(_ title: Words, isOn: Binding<Bool>) where Label == Text {
    label = Text(title)
    self.isOn = isOn
  }
  public init(isOn: Binding<Bool>, @ViewBuilder label: () -> Label) {
    self.label = label()
    self.isOn = isOn
  }
  func elements(_ place: Place) -> [Element] {
    let value = isOn.wrappedValue ? "on" : "off"
    let toggle = Element("switch", words(evaluate(label, place)), value: value)
    toggle.press = { isOn.wrappedValue.toggle() }
    return [toggle]
  }
}

// Apple, "Picker".
public struct Picker<Label: View, SelectionValue: Hashable, Content: View>: Leaf {
  let selection: Binding<SelectionValue>
  let label: Label
  let content: Content
  public init<Words: StringProtocol>(
    _ title: Words, selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content
  ) where Label == Text {
    label = Text(title)
    self.selection = selection
    self.content = content()
  }
  func elements(_ place: Place) -> [Element] {
    let options = evaluate(content, place.at("options"))
    let chosen = options.first { $0.tag == AnyHashable(selection.wrappedValue) }
    let name = words(evaluate(label, place.at("label")))
    let picker = Element("picker", name, value: chosen?.label, options)
    picker.enter = { name in
      let option = options.first { $0.label == name }
      if let value = option?.tag?.base as? SelectionValue { selection.wrappedValue = value }
    }
    return [picker]
  }
}

// Apple, "PickerStyle".
@MainActor @preconcurrency public protocol PickerStyle {}
public struct MenuPickerStyle: PickerStyle {
  public init() {}
}
extension PickerStyle where Self == MenuPickerStyle {
  public static var menu: Self { Self() }
}
extension View {
  public func pickerStyle<Style: PickerStyle>(_ style: Style) -> some View { unchanged }
}

// Apple, "ProgressView".
public struct ProgressView<Label: View, CurrentValueLabel: View>: Leaf {
  let label: Label
  let value: CurrentValueLabel
  public init<Words: StringProtocol>(_ title: Words)
  where Label == Text, CurrentValueLabel == EmptyView {
    label = Text(title)
    value = EmptyView()
  }
  func elements(_ place: Place) -> [Element] {
    let name = words(evaluate(label, place.at("label")))
    return [Element("progress", name, evaluate(value, place.at("value")))]
  }
}

// Apple, "init(timerInterval:countsDown:label:currentValueLabel:)".
extension ProgressView {
  public init(
    timerInterval: ClosedRange<Date>, countsDown: Bool = true,
    @ViewBuilder label: () -> Label, @ViewBuilder currentValueLabel: () -> CurrentValueLabel
  ) {
    self.label = label()
    value = currentValueLabel()
  }
}
