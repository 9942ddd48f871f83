// Buttons, fields and pickers.
// Boundary: only what Brace's screens use of Apple's pages "Button", "ButtonRole", "ButtonStyle",
// "PrimitiveButtonStyle", "TextField", "Toggle", "Picker", "PickerStyle" and "ProgressView".
import Foundation

// Apple, "ButtonRole".
public struct ButtonRole: Equatable, Sendable {
  let name: String
  public static let destructive = Self(name: "destructive")
  public static let cancel = Self(name: "cancel")
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
    let shown = evaluate(label, place.at("label"))
    // A symbol alone is read by its own name, which the system supplies.
    let symbol = shown.flatMap(\.all).first { $0.role == "image" }?.label ?? ""
    let read = words(shown)
    let button = Element("button", read.isEmpty ? symbol : read)
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
    let shown: [Element]
    func elements(_ place: Place) -> [Element] { shown }
  }
  public let label: Label
  public let isPressed: Bool
}

// Apple, "PrimitiveButtonStyle".
@MainActor @preconcurrency public protocol PrimitiveButtonStyle {}
public struct BorderedButtonStyle: PrimitiveButtonStyle {
  public init() {}
}
public struct BorderedProminentButtonStyle: PrimitiveButtonStyle {
  public init() {}
}
public struct BorderlessButtonStyle: PrimitiveButtonStyle {
  public init() {}
}
extension PrimitiveButtonStyle where Self == BorderedButtonStyle {
  public static var bordered: Self { Self() }
}
extension PrimitiveButtonStyle where Self == BorderedProminentButtonStyle {
  public static var borderedProminent: Self { Self() }
}
extension PrimitiveButtonStyle where Self == BorderlessButtonStyle {
  public static var borderless: Self { Self() }
}

extension View {
  public func buttonStyle<Style: PrimitiveButtonStyle>(_ style: Style) -> some View { unchanged }
  /// The style's own body is made once, so that it is run; what it shows is the button's label.
  public func buttonStyle<Style: ButtonStyle>(_ style: Style) -> some View {
    Modified(self) { found, place in
      let label = ButtonStyleConfiguration.Label(shown: [])
      for isPressed in [false, true] {
        let configuration = ButtonStyleConfiguration(label: label, isPressed: isPressed)
        _ = evaluate(style.makeBody(configuration: configuration), place.at("style"))
      }
      return found
    }
  }
}

// Apple, "TextField".
public struct TextField<Label: View>: Leaf {
  let text: Binding<String>
  let label: Label
  public init<Words: StringProtocol>(_ title: Words, text: Binding<String>) where Label == Text {
    label = Text(title)
    self.text = text
  }
  func elements(_ place: Place) -> [Element] {
    let field = Element("field", words(evaluate(label, place)), value: text.wrappedValue)
    field.enter = { text.wrappedValue = $0 }
    field.isEnabled = place.environment.isEnabled
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
public struct SegmentedPickerStyle: PickerStyle {
  public init() {}
}
public struct NavigationLinkPickerStyle: PickerStyle {
  public init() {}
}
public struct MenuPickerStyle: PickerStyle {
  public init() {}
}
extension PickerStyle where Self == SegmentedPickerStyle {
  public static var segmented: Self { Self() }
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
