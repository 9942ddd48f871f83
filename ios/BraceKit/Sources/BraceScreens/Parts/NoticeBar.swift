// What the last event came to, and taking it back: at the bottom of every screen, until the next.
// Boundary: interrupts nothing and asks nothing.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct NoticeBar: View {
  let view: AppView
  @Environment(Core.self) private var core

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      if core.hasFailed { Text(view.onFault).textStyle(.body) }
      if let notice = view.notice, !isAsked { Text(notice.text).textStyle(.body) }
      if let undo = view.undo {
        Button(undo.label) { core.send(.history(.undo(token: undo.token))) }.buttonStyle(.quiet)
      }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
    .padding(.horizontal, Gap.wide)
    .on(.card)
  }

  /// The notice is a question, which stands where it is answered: on the screen of the next set.
  private var isAsked: Bool {
    if case .session = view.screen { view.confirm != nil } else { false }
  }
}
