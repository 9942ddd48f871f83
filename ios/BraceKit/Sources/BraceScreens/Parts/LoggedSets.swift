// The last sets of the open session with their ratings, and what was lifted last time.
// Boundary: lines that the core wrote.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct LoggedSets: View {
  let session: SessionView
  @Environment(Core.self) private var core

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      ForEach(session.logged, id: \.set) { LoggedRow(line: $0) }
      if session.unrated, session.pad == nil {
        Button(session.labels.rate) { core.go(.rate) }.buttonStyle(.quiet)
      }
      if let last = session.lastTime { aside(last) }
      if let reason = session.reason { aside(reason) }
    }
    .privacySensitive()
  }

  private func aside(_ words: String) -> some View {
    Text(words).textStyle(.small).foregroundStyle(.quiet)
  }
}

private struct LoggedRow: View {
  let line: LoggedSet

  var body: some View {
    HStack(spacing: Gap.wide) {
      Text(line.number).foregroundStyle(.quiet)
      Text(line.text)
      Spacer()
      if let rating = line.rating {
        Text(line.ratingText)
          .padding(.horizontal, Gap.narrow)
          .on(.pain(rating), corner: Corner.cell)
      }
    }
    .textStyle(.body)
    .frame(minHeight: Target.usual)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(line.label)
  }
}
