// The open or last session: its verdict, its sets and its ratings; a swipe deletes one of them.
// Boundary: deleting is an intent, taking it back is the notice's undo; there is no "are you sure".
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct RecordScreen: View {
  let record: RecordView

  var body: some View {
    if let session = record.session {
      List {
        VerdictSection(session: session)
        SetsSection(session: session)
        ChecksSection(session: session)
      }
      .privacySensitive()
      .navigationTitle(session.title)
      .toolbarTitleDisplayMode(.inline)
    } else {
      Text(record.empty).textStyle(.body)
    }
  }
}

private struct VerdictSection: View {
  let session: RecordedSession
  @Environment(Core.self) private var core

  var body: some View {
    Section(session.verdictTitle) {
      Text(session.state)
      Button {
        core.go(.verdict)
      } label: {
        VStack(alignment: .leading, spacing: Gap.narrow) {
          Marked(mark: session.verdict.mark, words: session.verdict.word).textStyle(.head)
          Text(session.verdict.sentence).textStyle(.body)
        }
      }
      .buttonStyle(.row)
    }
    Section(session.askTitle) {
      Text(session.verdict.ask?.time ?? session.noAsk)
    }
  }
}

private struct SetsSection: View {
  let session: RecordedSession
  @Environment(Core.self) private var core

  var body: some View {
    Section(session.setsTitle) {
      if session.sets.isEmpty { Text(session.noSets) }
      ForEach(session.sets, id: \.id) { set in
        Line(time: set.time, words: set.text, details: set.details)
          .deletes(session.delete) { core.send(.session(.removeSet(set: set.id))) }
      }
    }
  }
}

private struct ChecksSection: View {
  let session: RecordedSession
  @Environment(Core.self) private var core

  var body: some View {
    Section(session.checksTitle) {
      ForEach(session.checks, id: \.id) { check in
        Line(time: check.time, words: check.label, details: check.text)
          .deletes(session.delete) { core.send(.check(.remove(check: check.id))) }
      }
    }
  }
}

private struct Line: View {
  let time: String
  let words: String
  let details: String

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.hair) {
      HStack {
        Text(words).textStyle(.body)
        Spacer()
        Text(time).textStyle(.small).monospacedDigit()
      }
      Text(details).textStyle(.small).foregroundStyle(.quiet)
    }
    .frame(minHeight: Target.usual)
    .accessibilityElement(children: .combine)
  }
}

extension View {
  /// A swipe from the trailing edge; VoiceOver offers it as an action.
  fileprivate func deletes(_ label: String, action: @escaping @MainActor () -> Void) -> some View {
    swipeActions(edge: .trailing) { Button(label, role: .destructive, action: action) }
  }
}
