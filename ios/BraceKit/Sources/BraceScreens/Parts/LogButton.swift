// The one tap that logs the next set, where the thumb is; or the question whether it is meant.
// Boundary: whether a set is asked about is the core's; nothing is stored before the answer.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct LogButton: View {
  let view: AppView
  let session: SessionView
  @Environment(Core.self) private var core

  var body: some View {
    if let confirm = view.confirm {
      Text(confirm.text).textStyle(.head)
      Button(confirm.yes) { log(.confirmed) }.buttonStyle(.quiet)
      // In the place of the button that logs: a thumb that taps again stores nothing.
      Button(confirm.no) { core.go(.session) }.buttonStyle(.docked)
    } else {
      Button(session.labels.log) { log(.ask) }
        .buttonStyle(.docked)
        .accessibilityValue(session.summary)
    }
  }

  private func log(_ check: LoadCheck) {
    core.send(.session(view.subjects.set(session.form, check)))
  }
}
