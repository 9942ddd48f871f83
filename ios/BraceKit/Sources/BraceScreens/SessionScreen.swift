// The loop between two sets: the exercise, the rest and the last sets above; the next set, or the
// question after one, below, where the thumb is.
// Boundary: the form is the core's; whether a question stands in the lower half, the core says.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct SessionScreen: View {
  let view: AppView
  let session: SessionView
  @Environment(\.dynamicTypeSize) private var size

  /// Everything from the cue down, in points: the same for the form and for the question.
  private static let lower: CGFloat = 376

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.wide) {
        ExerciseRow(session: session)
        if let rest = session.rest { RestClock(rest: rest) }
        NoticeBar(view: view)
        LoggedSets(session: session, subjects: view.subjects)
        if size.isAccessibilitySize { lower }
      }
      .column()
    }
    .scrollBounceBehavior(.basedOnSize)
    .navigationTitle(session.title)
    .toolbarTitleDisplayMode(.inline)
    .safeAreaInset(edge: .bottom) { dock.on(.page) }
  }

  /// The thumb stays where it is when the question comes; large text scrolls over the button alone.
  private var dock: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      if !size.isAccessibilitySize { lower }
      if session.pad == nil { LogButton(view: view, session: session) }
    }
    .padding(.horizontal, Gap.wide)
    .padding(.bottom, Gap.narrow)
    .frame(minHeight: size.isAccessibilitySize ? nil : Self.lower, alignment: .bottom)
  }

  @ViewBuilder private var lower: some View {
    if let pad = session.pad {
      Pad(pad: pad, subjects: view.subjects)
    } else {
      NextSet(session: session)
    }
  }
}

/// The exercise, which can be changed, and the end of the session.
private struct ExerciseRow: View {
  let session: SessionView
  @Environment(Core.self) private var core
  @State private var isChoosing = false

  var body: some View {
    Beside {
      Button {
        isChoosing = true
      } label: {
        HStack(spacing: Gap.narrow) {
          Text(session.exercise).textStyle(.head).foregroundStyle(.ink)
          Icon(.down, side: 16)
        }
      }
      .buttonStyle(.quiet)
      .accessibilityLabel(session.labels.exercise)
      .accessibilityValue(session.exercise)
      Spacer(minLength: 0)
      Button(session.labels.end) { core.go(.end) }.buttonStyle(.quiet)
    }
    .sheet(isPresented: $isChoosing) { ExerciseSheet(session: session) }
  }
}
