// Before the core's first turn: nothing, or a way to try again where that turn failed.
// Boundary: no words, because the core has given none; the symbol is read by the system's own name.
import BraceCore
import Foundation
import SwiftUI

struct BlankScreen: View {
  let hasFailed: Bool
  @Environment(Core.self) private var core

  var body: some View {
    if hasFailed {
      Button {
        core.startAgain()
      } label: {
        Image(systemName: "arrow.clockwise")
      }
      .buttonStyle(.round)
    } else {
      Color.clear
    }
  }
}
