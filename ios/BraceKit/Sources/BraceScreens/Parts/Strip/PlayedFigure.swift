// A lift that moves from its first phase to its last, once.
// Boundary: time alone; every position on the way is the core's, and nothing plays where motion is reduced.
import BraceWire
import Foundation
import SwiftUI

struct PlayedFigure: View {
  let strip: StripView
  /// Hears of every phase as it comes, the first one included.
  let passed: @MainActor (Int) -> Void
  @State private var began: Date?

  var body: some View {
    TimelineView(.animation(minimumInterval: Motion.frame)) { context in
      let at = strip.place(after: context.date.timeIntervalSince(began ?? context.date))
      FigureDrawing(figure: strip.figure(at: at))
        .onChange(of: Int(at), initial: true) { _, phase in
          began = began ?? context.date
          passed(phase)
        }
    }
  }
}
