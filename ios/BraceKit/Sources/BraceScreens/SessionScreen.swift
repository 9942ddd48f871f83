// The next set, filled in: big steppers, every number can be typed too, one wide button to log it.
// Boundary: the form is the core's; stepping, reading and refusing what was typed are its rules.
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
        SetFields(session: session)
        Button(session.labels.end) { core.go(.end) }.buttonStyle(.quiet)
      }
      .padding(Gap.wide)
    }
    .scrollBounceBehavior(.basedOnSize)
    .navigationTitle(session.title)
    .toolbarTitleDisplayMode(.inline)
    .safeAreaInset(edge: .bottom) {
      LogButton(session: session, subjects: subjects, confirm: confirm)
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
        Text(session.labels.rest).font(.headline)
        Spacer()
        Text(Date(millisecondsSince1970: since), style: .timer)
          .font(.largeTitle)
          .monospacedDigit()
          .accessibilityAddTraits(.updatesFrequently)
      }
    }
    if session.unrated {
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
          Text(set.text).font(.subheadline)
          Spacer()
          Text(set.time).font(.footnote).foregroundStyle(.secondary)
        }
        .accessibilityElement(children: .combine)
      }
    }
    .privacySensitive()
  }
}
