// How buttons look: one wide one for what comes next, quiet ones beside it.
// Boundary: looks; every button is at least as large as a thumb.
import Foundation
import SwiftUI

struct WideButton: ButtonStyle {
  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .font(.headline)
      .multilineTextAlignment(.center)
      .frame(maxWidth: .infinity, minHeight: Target.large)
      .padding(.horizontal, Gap.wide)
      .foregroundStyle(.background)
      .background(.tint, in: RoundedRectangle(cornerRadius: Gap.wide))
      .opacity(configuration.isPressed ? 0.7 : 1)
  }
}

struct QuietButton: ButtonStyle {
  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .font(.body)
      .frame(minWidth: Target.least, minHeight: Target.least)
      .padding(.horizontal, Gap.narrow)
      .contentShape(RoundedRectangle(cornerRadius: Gap.narrow))
      .foregroundStyle(.tint)
      .opacity(configuration.isPressed ? 0.7 : 1)
  }
}

extension ButtonStyle where Self == WideButton {
  static var wide: WideButton { WideButton() }
}

extension ButtonStyle where Self == QuietButton {
  static var quiet: QuietButton { QuietButton() }
}
