// What the last event came to, and taking it back: one line, until the next.
// Boundary: interrupts nothing and asks nothing.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct NoticeBar: View {
  let view: AppView
  @Environment(Core.self) private var core

  var body: some View {
    if isThere {
      Beside {
        VStack(alignment: .leading, spacing: 0) {
          if core.hasFailed { Text(view.onFault) }
          if let notice { Text(notice.text) }
        }
        .textStyle(.body)
        Spacer(minLength: 0)
        if let undo = view.undo {
          Button {
            core.send(.history(.undo(token: undo.token)))
          } label: {
            Signed(sign: .undo, words: undo.label)
          }
          .buttonStyle(.quiet)
          .accessibilityLabel(undo.spoken)
        }
      }
      .frame(maxWidth: .infinity, minHeight: Target.usual, alignment: .leading)
    }
  }

  private var isThere: Bool { core.hasFailed || notice != nil || view.undo != nil }

  /// Where the notice is a question, it stands where it is answered: beside the form of the set.
  private var notice: NoticeView? {
    guard view.confirm != nil else { return view.notice }
    switch view.screen {
    case .session, .editSet, .rows: return nil
    default: return view.notice
    }
  }
}
