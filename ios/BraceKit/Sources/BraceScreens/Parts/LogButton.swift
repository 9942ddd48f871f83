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
      ConfirmDock(confirm: confirm) {
        log(.confirmed)
      } no: {
        core.go(.session)
      }
    } else {
      Button(session.labels.log) { log(.ask) }
        .buttonStyle(.docked)
        .accessibilityValue(session.summary)
    }
  }

  private func log(_ check: LoadCheck) {
    core.send(.session(view.subjects.set(core.form(of: session), check)))
  }
}
