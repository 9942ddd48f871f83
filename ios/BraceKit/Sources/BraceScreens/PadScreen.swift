// One question by itself: unasked, or recalled.
// Boundary: the pad is the same wherever it stands.
import BraceWire
import Foundation
import SwiftUI

struct PadScreen: View {
  let pad: PadView
  let subjects: Subjects

  var body: some View {
    ScrollView { Pad(pad: pad, subjects: subjects).column() }
      .scrollBounceBehavior(.basedOnSize)
  }
}
