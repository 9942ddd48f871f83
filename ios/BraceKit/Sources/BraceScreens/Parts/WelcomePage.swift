// Before the first session: what Brace does, drawn and in three lines, and two ways to begin.
// Boundary: every word is the core's; the first way to begin stands where the thumb is.
import BraceWire
import Foundation
import SwiftUI

struct WelcomePage: View {
  let welcome: WelcomeView

  private static let drawing: CGFloat = 140

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.wide) {
      PlotChart(plot: welcome.drawing, height: Self.drawing)
      Heading(welcome.title)
      ForEach(numbered: welcome.lines) { Text($0).textStyle(.body) }
      Actions(actions: welcome.actions.filter { $0.style != .filled })
      VStack(alignment: .leading, spacing: Gap.narrow) {
        Text(welcome.demonstration)
        Text(welcome.adults)
      }
      .textStyle(.small)
      .foregroundStyle(.quiet)
    }
  }
}
