// The newest sessions, each with its verdict by shape and word.
// Boundary: a list to read.
import BraceWire
import Foundation
import SwiftUI

struct RecentScreen: View {
  let recent: RecentView

  var body: some View {
    List {
      if recent.sessions.isEmpty { Text(recent.empty) }
      ForEach(recent.sessions, id: \.id) { Row(line: $0) }
    }
    .privacySensitive()
    .navigationTitle(recent.title)
    .toolbarTitleDisplayMode(.inline)
  }
}

private struct Row: View {
  let line: RecentLine

  var body: some View {
    HStack {
      VStack(alignment: .leading) {
        Text(line.time).textStyle(.body)
        Text(line.sets).textStyle(.small).foregroundStyle(.quiet)
      }
      Spacer()
      Marked(mark: line.mark, words: line.word).textStyle(.body)
    }
    .frame(minHeight: Target.usual)
    .accessibilityElement(children: .combine)
  }
}
