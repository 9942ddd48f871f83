// How buttons look: a filled one for what comes next, outlined and quiet ones beside it, round ones
// that step.
// Boundary: looks; every button is at least as large as a thumb.
import Foundation
import SwiftUI

/// Filled: one to a screen, for what comes next.
struct FilledButton: ButtonStyle {
  let height: CGFloat

  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .textStyle(.head)
      .multilineTextAlignment(.center)
      .frame(maxWidth: .infinity, minHeight: height)
      .padding(.horizontal, Gap.wide)
      .on(.action, corner: Corner.card)
      .pressed(configuration.isPressed)
  }
}

/// Outlined: another way on.
struct OutlinedButton: ButtonStyle {
  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .textStyle(.body)
      .multilineTextAlignment(.center)
      .frame(maxWidth: .infinity, minHeight: Target.betweenSets)
      .padding(.horizontal, Gap.wide)
      .foregroundStyle(.action)
      .overlay { RoundedRectangle(cornerRadius: Corner.card).stroke(.line, lineWidth: 1.5) }
      .contentShape(RoundedRectangle(cornerRadius: Corner.card))
      .pressed(configuration.isPressed)
  }
}

/// Quiet: its letters stand on the margin, its place to press reaches beyond.
struct QuietButton: ButtonStyle {
  var ink: Shade = .action

  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .textStyle(.body)
      .multilineTextAlignment(.leading)
      .padding(.horizontal, Gap.narrow)
      .frame(minWidth: Target.usual, minHeight: Target.usual)
      .contentShape(RoundedRectangle(cornerRadius: Corner.cell))
      .padding(.horizontal, -Gap.narrow)
      .foregroundStyle(ink)
      .pressed(configuration.isPressed)
  }
}

/// A row of a list, pressed as a whole.
struct WholeRowButton: ButtonStyle {
  var height: CGFloat = Target.usual

  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .frame(maxWidth: .infinity, minHeight: height, alignment: .leading)
      .contentShape(Rectangle())
      .pressed(configuration.isPressed)
  }
}

/// Round, with a fill: it steps a number.
struct RoundButton: ButtonStyle {
  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .foregroundStyle(.action)
      .frame(minWidth: Target.betweenSets, minHeight: Target.betweenSets)
      .background(.card, in: Circle())
      .pressed(configuration.isPressed)
  }
}

/// An icon alone: its label is what is heard.
struct IconButton: ButtonStyle {
  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .foregroundStyle(.action)
      .frame(minWidth: Target.usual, minHeight: Target.usual)
      .contentShape(Rectangle())
      .pressed(configuration.isPressed)
  }
}

extension ButtonStyle where Self == FilledButton {
  static var docked: FilledButton { FilledButton(height: Target.docked) }
  static var wide: FilledButton { FilledButton(height: Target.betweenSets) }
}

extension ButtonStyle where Self == OutlinedButton {
  static var outlined: OutlinedButton { OutlinedButton() }
}

extension ButtonStyle where Self == QuietButton {
  static var quiet: QuietButton { QuietButton() }
  static func quiet(in ink: Shade) -> QuietButton { QuietButton(ink: ink) }
}

extension ButtonStyle where Self == WholeRowButton {
  static var row: WholeRowButton { WholeRowButton() }
  static func row(_ height: CGFloat) -> WholeRowButton { WholeRowButton(height: height) }
}

extension ButtonStyle where Self == IconButton {
  static var icon: IconButton { IconButton() }
}

extension ButtonStyle where Self == RoundButton {
  static var round: RoundButton { RoundButton() }
}

private struct Pressed: ViewModifier {
  let isPressed: Bool
  @Environment(\.accessibilityReduceMotion) private var reducesMotion

  func body(content: Content) -> some View {
    content
      .opacity(isPressed ? 0.7 : 1)
      .animation(reducesMotion ? nil : .easeOut(duration: Motion.change), value: isPressed)
  }
}

extension View {
  fileprivate func pressed(_ isPressed: Bool) -> some View {
    modifier(Pressed(isPressed: isPressed))
  }
}
