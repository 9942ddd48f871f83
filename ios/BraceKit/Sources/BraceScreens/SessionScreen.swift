// The loop between two sets: the exercise, the rest and the last sets above; the next set, or the
// question after one, below, where the thumb is; the checklist in place of all under the clock.
// Boundary: the form is the core's; whether a question or the checklist stands there, the core says.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct SessionScreen: View {
  let view: AppView
  let session: SessionView
  @Environment(Core.self) private var core
  @Environment(\.dynamicTypeSize) private var size
  @State private var typing: Set<String> = []

  /// Everything from the cue down, in points: the same for the form and for the question.
  private static let lower: CGFloat = 416

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.narrow) {
        // The system's bar has no room for large text.
        if size.isAccessibilitySize {
          exercise
          end
        }
        if let rest = session.rest { RestClock(rest: rest) }
        NoticeBar(view: view)
        if let list = session.checklist {
          ChecklistPane(list: list, before: session.cue?.before)
        } else {
          LoggedSets(session: session, subjects: view.subjects)
          // The question has its own.
          if session.pad == nil { QuietWord(button: session.symptoms) }
          if size.isAccessibilitySize { lower }
        }
      }
      .padding(.horizontal, Gap.wide)
      .frame(maxWidth: .infinity, alignment: .leading)
    }
    .scrollBounceBehavior(.basedOnSize)
    // A field that makes room for a question is left with it.
    .onChange(of: isNextSet) { typing = [] }
    .navigationTitle(session.title)
    .toolbarTitleDisplayMode(.inline)
    .toolbar {
      ToolbarItem(placement: .principal) { if !size.isAccessibilitySize { exercise } }
      ToolbarItem(placement: .primaryAction) { if !size.isAccessibilitySize { end } }
    }
    .safeAreaInset(edge: .bottom) {
      Group {
        if let list = session.checklist {
          ChecklistDock(list: list, tags: session.tags)
        } else {
          dock
        }
      }
      .padding(.horizontal, Gap.wide)
      .padding(.bottom, Gap.narrow)
      .on(.page)
    }
  }

  /// The thumb stays where it is when the question comes; large text scrolls over the button alone.
  private var dock: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      if !size.isAccessibilitySize { lower }
      if session.pad == nil { LogButton(view: view, session: session) }
    }
    .frame(
      minHeight: size.isAccessibilitySize || !typing.isEmpty ? nil : Self.lower, alignment: .bottom
    )
  }

  private var isNextSet: Bool { session.pad == nil && session.checklist == nil }

  @ViewBuilder private var lower: some View {
    if let pad = session.pad {
      Pad(pad: pad, subjects: view.subjects)
    } else {
      NextSet(session: session, typing: $typing)
    }
  }

  private var exercise: some View {
    Button {
      core.send(.exercises(.open(purpose: .nextSet)))
    } label: {
      HStack(spacing: Gap.narrow) {
        Text(session.exercise).textStyle(.head).foregroundStyle(.ink)
        Icon(.down, side: 16)
      }
    }
    .buttonStyle(.quiet)
    .accessibilityLabel(session.labels.exercise)
    .accessibilityValue(session.exercise)
  }

  private var end: some View {
    Button(session.labels.end) { core.go(.end) }.buttonStyle(.quiet)
  }
}
