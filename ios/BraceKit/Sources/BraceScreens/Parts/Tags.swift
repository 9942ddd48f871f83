// What a set showed: faults to choose, several at once, and whether it was filmed. One tap opens them.
// Boundary: which faults fit the lift, and what each tap sends, the core says.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

/// The way to them, and what is noted so far.
struct Tags: View {
  let tags: TagsView
  @State private var isOpen = false

  var body: some View {
    Beside {
      Button(tags.open) { isOpen = true }.buttonStyle(.quiet)
      if !tags.text.isEmpty { Text(tags.text).textStyle(.small).foregroundStyle(.quiet) }
    }
    .sheet(isPresented: $isOpen) { TagsSheet(tags: tags) }
  }
}

private struct TagsSheet: View {
  let tags: TagsView
  @Environment(Core.self) private var core
  @Environment(\.dismiss) private var dismiss

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.wide) {
        Heading(tags.open)
        TagChoices(choices: tags.faults + [tags.filmed]) { dismiss() }
        Button(tags.note) {
          dismiss()
          core.send(tags.write)
        }
        .buttonStyle(.quiet)
      }
      .column()
    }
    .safeAreaInset(edge: .bottom) {
      Button(tags.close) { dismiss() }.buttonStyle(.docked).padding(Gap.wide).on(.page)
    }
    .presentationDetents([.medium, .large])
    .on(.page)
  }
}

/// Each is on or off, and is explained.
struct TagChoices: View {
  let choices: [TagChoice]
  /// What is to be left before one reads.
  var leave: @MainActor () -> Void = {}

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      ForEach(numbered: choices) { choice in
        Beside(spacing: 0) {
          RowChoices(
            choices: [RowChoice(label: choice.label, chosen: choice.chosen, tap: choice.tap)],
            isOne: false)
          About(link: choice.about, of: choice.label, leave: leave)
        }
      }
    }
  }
}
