// The log is not open: why, that nothing was lost, and what can be done.
// Boundary: offers what the core offers; pulling down looks again.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct RecoveryScreen: View {
  let recovery: RecoveryView
  let notice: NoticeView?
  @Environment(Core.self) private var core

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.wide) {
        Heading(recovery.title)
        Text(recovery.body).textStyle(.body)
        if let copy = recovery.restore {
          Text(copy.text).textStyle(.body)
          Button(copy.label) { core.send(copy.tap) }
            .buttonStyle(.wide)
        }
        if let label = recovery.beginEmpty {
          Button(label) { core.send(.beginEmptyLog) }
            .buttonStyle(.wide)
        }
        if let notice { Text(notice.text).textStyle(.small) }
      }
      .padding(Gap.wide)
    }
    .refreshable { [core] in await core.lookAgain() }
  }
}
