// The loop between two sets: rest and the sets so far above, the next set or the question below, where
// the thumb is.
// Boundary: the form is the core's; whether a question stands in the lower half, the core says.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct SessionScreen: View {
  let session: SessionView
  let subjects: Subjects
  let confirm: ConfirmView?
  @Environment(Core.self) private var core

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.wide) {
        Rest(session: session)
        SetsSoFar(session: session)
        lower
      }
      .column()
    }
    .scrollBounceBehavior(.basedOnSize)
    .navigationTitle(session.title)
    .toolbarTitleDisplayMode(.inline)
    .safeAreaInset(edge: .bottom) {
      if session.pad == nil {
        LogButton(session: session, subjects: subjects, confirm: confirm)
      }
    }
  }

  /// The question takes the place of the form, so that the thumb does not move.
  @ViewBuilder private var lower: some View {
    if let pad = session.pad {
      Pad(pad: pad, subjects: subjects)
    } else {
      SetFields(session: session)
      Button(session.labels.end) { core.go(.end) }.buttonStyle(.quiet)
    }
  }
}

/// The rest clock, the system's own over the moment of the last set; and the rating still wanted.
private struct Rest: View {
  let session: SessionView
  @Environment(Core.self) private var core

  var body: some View {
    if let since = session.restingSinceUtcMs {
      HStack(alignment: .firstTextBaseline) {
        Text(session.labels.rest).textStyle(.small).foregroundStyle(.quiet)
        Spacer()
        Text(Date(millisecondsSince1970: since), style: .timer)
          .textStyle(.clock)
          .accessibilityAddTraits(.updatesFrequently)
      }
    }
    if session.unrated, session.pad == nil {
      Button(session.labels.rate) { core.go(.rate) }.buttonStyle(.quiet)
    }
  }
}

private struct SetsSoFar: View {
  let session: SessionView

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      ForEach(session.sets, id: \.id) { set in
        HStack {
          Text(set.text).textStyle(.body)
          Spacer()
          Text(set.time).textStyle(.small).foregroundStyle(.quiet)
        }
        .accessibilityElement(children: .combine)
      }
    }
    .privacySensitive()
  }
}
