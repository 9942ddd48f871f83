// A number between two round steppers, its label over it.
// Boundary: what a step is, the core says; the number can be typed as well.
import Foundation
import SwiftUI

enum Direction { case less, more }

struct Stepped<Field: View>: View {
  let label: String
  let less: String
  let more: String
  let step: @MainActor (Direction) -> Void
  /// Takes how often it was stepped.
  @ViewBuilder let field: (Int) -> Field
  @State private var steps = 0

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      // The field says it to who listens.
      Text(label).textStyle(.small).foregroundStyle(.quiet).accessibilityHidden(true)
      HStack(spacing: Gap.wide) {
        button(.minus, less, .less)
        field(steps)
        button(.plus, more, .more)
      }
    }
  }

  private func button(_ sign: Sign, _ label: String, _ direction: Direction) -> some View {
    Button {
      steps += 1
      step(direction)
    } label: {
      Icon(sign)
    }
    .buttonStyle(.round)
    .accessibilityLabel(label)
  }
}
