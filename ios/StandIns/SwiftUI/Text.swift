// Text and symbols.
// Boundary: only what Brace's screens use of Apple's pages "Text", "Image" and
// "TextSelectability"; there is no LocalizedStringKey, because every text comes from the core.
import Foundation

// Apple, "Text".
public struct Text: Equatable, Sendable {
  let words: String

  public init(verbatim content: String) { words = content }

  public init<Content: StringProtocol>(_ content: Content) { words = String(content) }

  // Apple, "Text.DateStyle": the system's own timer counts from the date on and back.
  public struct DateStyle: Equatable, Sendable {
    let name: String
    public static let timer = DateStyle(name: "timer")
  }
  public init(_ date: Date, style: DateStyle) {
    words = "\(style.name) of \(Int64((date.timeIntervalSince1970 * 1000).rounded()))"
  }

  // Apple, "init(timerInterval:pauseTime:countsDown:showsHours:)".
  public init(
    timerInterval: ClosedRange<Date>, pauseTime: Date? = nil, countsDown: Bool = true,
    showsHours: Bool = true
  ) {
    let until = Int64((timerInterval.upperBound.timeIntervalSince1970 * 1000).rounded())
    words = "timer until \(until)"
  }

  // Apple, "font(_:)" and "foregroundStyle(_:)" of a Text, as a canvas draws it.
  public func font(_ font: Font?) -> Text { self }
  public func foregroundStyle<Style: ShapeStyle>(_ style: Style) -> Text { self }
  public func monospacedDigit() -> Text { self }
}

extension Text: View, Leaf {
  func elements(_ place: Place) -> [Element] {
    let text = Element("text", words)
    text.drawn = place.environment
    return [text]
  }
}

// Apple, "Image".
public struct Image: Leaf {
  let name: String
  public init(systemName: String) { name = systemName }
  func elements(_ place: Place) -> [Element] { [Element("image", name)] }
}

// Apple, "TextSelectability".
public protocol TextSelectability {
  static var allowsSelection: Bool { get }
}
public struct EnabledTextSelectability: TextSelectability {
  public static let allowsSelection = true
}
extension TextSelectability where Self == EnabledTextSelectability {
  public static var enabled: EnabledTextSelectability { EnabledTextSelectability() }
}

extension View {
  // Apple, "textSelection(_:)": what may be selected may be copied.
  public func textSelection<S: TextSelectability>(_ selectability: S) -> some View {
    Modified(self) { found, _ in
      if S.allowsSelection { for element in found { element.traits.append("copies") } }
      return found
    }
  }
}
