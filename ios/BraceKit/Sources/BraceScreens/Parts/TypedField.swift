// A number that can be typed as well as stepped.
// Boundary: holds the characters until the field is left; reading them is the core's.
import Foundation
import SwiftUI

struct TypedField: View {
  let label: String
  let kept: String
  var style = TextStyle.numeral
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
      .onSubmit { leave() }
      .onChange(of: isFocused) { _, isFocused in
        if !isFocused { leave() }
      }
      .onChange(of: kept, initial: true) { _, kept in typed = kept }
  }

  private func leave() {
    if typed != kept { keep(typed) }
  }
}
