// A number that can be typed as well as stepped, or words.
// Boundary: every character goes to the core, for a button is pressed without leaving the field; while
// one types, the field shows what was typed, and after that what the core made of it.
import Foundation
import SwiftUI

/// What a field takes: a number, a line of words, or as many lines as they need.
enum Takes { case number, words, lines }

struct TypedField: View {
  let label: String
  /// What stands there while it is empty; absent: its label.
  var hint: String?
  let kept: String
  var style = TextStyle.numeral
  /// How often the number was stepped beside the field: a step ends the typing.
  var steps = 0
  var takes = Takes.number
  /// The fields of this screen that somebody types in, by their labels.
  var typing: Binding<Set<String>>?
  let keep: @MainActor (String) -> Void
  @State private var typed = ""
  @FocusState private var isFocused: Bool

  var body: some View {
    TextField(hint ?? label, text: $typed, axis: takes == .lines ? .vertical : .horizontal)
      .accessibilityLabel(label)
      .textStyle(style)
      .monospacedDigit()
      .multilineTextAlignment(takes == .number ? .center : .leading)
      .frame(minHeight: Target.betweenSets)
      .overlay(alignment: .bottom) { Rectangle().fill(.line).frame(height: 1) }
      .numbersFirst(takes == .number)
      .focused($isFocused)
      .onSubmit { isFocused = false }
      .onChange(of: typed) { if isFocused, typed != kept { keep(typed) } }
      .onChange(of: steps) { isFocused = false }
      .onChange(of: isFocused) {
        if isFocused {
          typing?.wrappedValue.insert(label)
        } else {
          typing?.wrappedValue.remove(label)
          typed = kept
        }
      }
      .onChange(of: kept, initial: true) { if !isFocused { typed = kept } }
  }
}
