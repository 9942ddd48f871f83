// What a rating can be given with: that something was taken against the pain, and that something else is new.
// Boundary: ticks nothing by itself; whether either is asked, and what a tap sends, is the core's.
import BraceWire
import Foundation
import SwiftUI

/// Ticked before the answer, which is kept with it.
struct Relief: View {
  let relief: ReliefView

  var body: some View {
    RowChoices(
      choices: [RowChoice(label: relief.label, chosen: relief.on, tap: relief.tap)], isOne: false)
  }
}
