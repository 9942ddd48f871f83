// A question where the button stood that asked it.
// Boundary: looks; what is asked is the core's, and what each answer sends is the screen's.
import BraceWire
import Foundation
import SwiftUI

struct ConfirmDock: View {
  let confirm: ConfirmView
  var role: ButtonRole?
  let yes: @MainActor () -> Void
  let no: @MainActor () -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      Text(confirm.text).textStyle(.head)
      Button(confirm.yes, role: role, action: yes).buttonStyle(.quiet)
      // In the place of the button that asked: a thumb that taps again confirms nothing.
      Button(confirm.no, action: no).buttonStyle(.docked)
    }
  }
}
