// A notice about the day, where the cue would be: what it says, where it comes from, and the ways on.
// Boundary: when it comes is the core's; it stands in the way of nothing.
import BraceWire
import Foundation
import SwiftUI

struct DayNotice: View {
  let notice: DayNoticeView

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      Text(notice.text).textStyle(.body)
      Text(notice.source).textStyle(.small).foregroundStyle(.quiet)
      RowButtons(buttons: notice.ways)
    }
  }
}
