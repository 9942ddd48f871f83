// A number that can be typed as well as stepped.
// Boundary: every character goes to the core, for a button is pressed without leaving the field; while
// one types, the field shows what was typed, and after that what the core made of it.
import Foundation
import SwiftUI

struct TypedField: View {
  let label: String
  let kept: String
  var style = TextStyle.numeral
  /// How often the number was stepped beside the field: a step ends the typing.
  var steps = 0
  let keep: @MainActor (String) -> Void
  @State private var typed = ""
  @FocusState private var isFocused: Bool

  var body: some View {
    TextField(label, text: $typed)
      .textStyle(style)
      .monospacedDigit()
      .multilineTextAlignment(.center)
      .frame(minHeight: Target.betweenSets)
      .overlay(alignment: .bottom) { Rectangle().fill(.line).frame(height: 1) }
      .numbersFirst()
      .focused($isFocused)
      .onSubmit { isFocused = false }
      .onChange(of: typed) { if isFocused, typed != kept { keep(typed) } }
      .onChange(of: steps) { isFocused = false }
      .onChange(of: isFocused) { if !isFocused { typed = kept } }
      .onChange(of: kept, initial: true) { if !isFocused { typed = kept } }
  }
}
