// The week: seven days, each with the shape of what came of it.
// Boundary: a day with a session leads to it; what its shape means is in the label.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct Week: View {
  let title: String
  let days: [WeekDot]

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      Subheading(title)
      HStack(spacing: 0) {
        ForEach(days, id: \.label) { day in
          DayColumn(day: day).frame(maxWidth: .infinity)
        }
      }
    }
  }
}

private struct DayColumn: View {
  let day: WeekDot
  @Environment(Core.self) private var core

  var body: some View {
    if let session = day.session {
      Button {
        core.send(.history(.open(session: session)))
      } label: {
        face
      }
      .buttonStyle(.row)
      .accessibilityLabel(day.label)
      .accessibilityAddTraits(day.today ? .isSelected : [])
    } else {
      face
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(day.label)
        .accessibilityAddTraits(day.today ? .isSelected : [])
    }
  }

  private var face: some View {
    VStack(spacing: Gap.hair) {
      Text(day.day).textStyle(.small).lineLimit(1).minimumScaleFactor(0.5)
      mark
      Rectangle().fill(.ink).frame(height: 2).opacity(day.today ? 1 : 0)
    }
    .frame(maxWidth: .infinity, minHeight: Target.usual)
  }

  @ViewBuilder private var mark: some View {
    if day.mark.isEmpty {
      Circle().fill(.faint).frame(width: Gap.narrow, height: Gap.wide)
    } else {
      Mark(day.mark, side: 16)
    }
  }
}
