// The last sets of the open session with their ratings, and what was lifted last time.
// Boundary: lines that the core wrote.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct LoggedSets: View {
  let session: SessionView
  let subjects: Subjects
  @Environment(Core.self) private var core

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      ForEach(session.logged, id: \.set) { line in
        LoggedRow(line: line) { entry in
          core.send(.correct(.open(session: subjects.session, entry: entry)))
        }
      }
      if let tags = session.tags { Tags(tags: tags) }
      if session.unrated, session.pad == nil {
        Button(session.labels.rate) { core.go(.rate) }.buttonStyle(.quiet)
      }
      if let last = session.lastTime { aside(last) }
      if let reason = session.reason { Reason(line: reason, all: session.reasons) }
      if let film = session.film { aside(film) }
    }
    .privacySensitive()
  }

  private func aside(_ words: String) -> some View {
    Text(words).textStyle(.small).foregroundStyle(.quiet)
  }
}

/// Why the set is filled in as it is, in one line; what else holds it, folded under that.
private struct Reason: View {
  let line: String
  let all: [String]
  @State private var isOpen = false

  var body: some View {
    Group {
      if all.isEmpty {
        Text(line)
      } else {
        DisclosureGroup(line, isExpanded: $isOpen) {
          VStack(alignment: .leading, spacing: Gap.hair) {
            ForEach(numbered: all) { Text($0).textStyle(.small).foregroundStyle(.quiet) }
          }
        }
        .frame(minHeight: Target.usual)
      }
    }
    .textStyle(.small)
    .foregroundStyle(.quiet)
  }
}

/// A tap on the set or on its rating opens its form, where it can be deleted, too.
private struct LoggedRow: View {
  let line: LoggedSet
  let open: @MainActor (FixEntry) -> Void

  var body: some View {
    Beside(spacing: 0) {
      Button {
        open(.set(line.set))
      } label: {
        HStack(spacing: Gap.wide) {
          Text(line.number).foregroundStyle(.quiet)
          Text(line.text).foregroundStyle(.ink)
        }
        .textStyle(.body)
      }
      .buttonStyle(.row)
      .accessibilityLabel(line.label)
      if let rating = line.rating, let check = line.check {
        Button {
          open(.check(check))
        } label: {
          Text(line.ratingText)
            .textStyle(.body)
            .padding(.horizontal, Gap.narrow)
            .on(.pain(rating), corner: Corner.cell)
            .frame(minWidth: Target.usual, minHeight: Target.usual)
            .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
      }
    }
  }
}
