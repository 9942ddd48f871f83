// What the forms of a correction have in common: what the entry was, its fields, saving and deleting.
// Boundary: what was filled in is the core's; leaving keeps nothing of it.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct FixPage<Fields: View>: View {
  let frame: FixFrame
  let form: FixForm
  var confirm: ConfirmView?
  @ViewBuilder let fields: () -> Fields
  @Environment(Core.self) private var core

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.wide) {
        if let was = frame.was { Text(was).textStyle(.small).foregroundStyle(.quiet) }
        fields()
        Beside(spacing: Gap.broad) {
          if let remove = frame.remove {
            Button(role: .destructive) {
              core.send(.correct(.remove(subject: frame.subject)))
            } label: {
              Signed(sign: .bin, words: remove)
            }
            .buttonStyle(.quiet)
          }
          Button(frame.leave) { core.send(.correct(.leave)) }.buttonStyle(.quiet)
        }
      }
      .column()
    }
    // In a note Return is a new line.
    .scrollDismissesKeyboard(.interactively)
    .navigationTitle(frame.title)
    .toolbarTitleDisplayMode(.inline)
    .safeAreaInset(edge: .bottom) { dock.padding(Gap.wide).on(.page) }
  }

  @ViewBuilder private var dock: some View {
    if let confirm {
      ConfirmDock(confirm: confirm) {
        save(.confirmed)
      } no: {
        core.send(.correct(.fill(form: form)))
      }
    } else {
      Button(frame.save) { save(.ask) }.buttonStyle(.docked)
    }
  }

  private func save(_ check: LoadCheck) {
    core.send(.correct(.save(subject: frame.subject, form: form, check: check)))
  }
}

/// A date and a clock, to type or to step by five minutes.
struct TimeFields: View {
  let time: TimeField
  let step: @MainActor (Direction) -> Void
  let fill: @MainActor (TimeForm) -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      labelled(time.date) {
        TypedField(label: time.date, kept: time.value.date, style: .head) {
          fill(TimeForm(date: $0, clock: time.value.clock))
        }
      }
      Stepped(label: time.clock, less: time.earlier, more: time.later, step: step) {
        TypedField(label: time.clock, kept: time.value.clock, steps: $0) {
          fill(TimeForm(date: time.value.date, clock: $0))
        }
      }
      if !time.spoken.isEmpty {
        Text(time.spoken).textStyle(.small).foregroundStyle(.quiet)
      }
    }
  }

  private func labelled<Field: View>(
    _ label: String, @ViewBuilder field: () -> Field
  ) -> some View {
    VStack(alignment: .leading, spacing: 0) {
      Text(label).textStyle(.small).foregroundStyle(.quiet).accessibilityHidden(true)
      field()
    }
  }
}
