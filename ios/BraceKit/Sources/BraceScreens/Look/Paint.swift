// The tokens as SwiftUI takes them: colours that follow light and dark, text that grows with the reader's.
// Boundary: no value of its own.
import Foundation
import SwiftUI

extension Shade: ShapeStyle {
  func resolve(in environment: EnvironmentValues) -> Color {
    let isDark = environment.colorScheme == .dark
    let isStrong = environment.colorSchemeContrast == .increased
    let strong = isStrong ? (isDark ? darkStrong : lightStrong) : nil
    let bytes = strong ?? (isDark ? dark : light)
    func part(_ shift: UInt32) -> Double { Double(bytes >> shift & 0xFF) / 255 }
    return Color(red: part(16), green: part(8), blue: part(0))
  }
}

private struct Written: ViewModifier {
  let style: TextStyle
  @ScaledMetric private var size: CGFloat

  init(_ style: TextStyle) {
    self.style = style
    _size = ScaledMetric(wrappedValue: style.size, relativeTo: style.grows)
  }

  func body(content: Content) -> some View {
    content
      .font(.system(size: size, weight: style.weight))
      .monospacedDigit()
      .lineSpacing(max(0, size * (style.line / style.size - Self.ownLine)))
  }

  /// How high a line of the system's font is by itself, in sizes.
  private static let ownLine: CGFloat = 1.193
}

extension View {
  func textStyle(_ style: TextStyle) -> some View { modifier(Written(style)) }

  /// On a ground of its own, to its edges.
  func on(_ surface: Surface) -> some View {
    foregroundStyle(surface.ink).background(surface.ground)
  }

  /// On a card.
  func on(_ surface: Surface, corner: CGFloat) -> some View {
    foregroundStyle(surface.ink)
      .background(surface.ground, in: RoundedRectangle(cornerRadius: corner))
  }
}
