// The phases of a lift as small figures beside each other, the one that is shown underlined.
// Boundary: a phase's name and place are the core's, and what is heard of it.
import BraceWire
import Foundation
import SwiftUI

struct StripThumbnails: View {
  let steps: [StripStep]
  let at: Int
  let show: @MainActor (Int) -> Void

  var body: some View {
    ScrollView(.horizontal) {
      HStack(spacing: 0) {
        ForEach(Array(steps.enumerated()), id: \.offset) { index, step in
          Button {
            show(index)
          } label: {
            VStack(spacing: 0) {
              FigureDrawing(figure: step.figure, side: Target.usual)
              Rectangle()
                .fill(.action)
                .frame(width: Target.usual, height: Gap.hair)
                .opacity(index == at ? 1 : 0)
            }
          }
          .buttonStyle(.icon)
          // The way to its article has the name alone.
          .accessibilityLabel(step.place)
          .accessibilityValue(step.title)
          .accessibilityAddTraits(index == at ? .isSelected : [])
        }
      }
    }
  }
}
