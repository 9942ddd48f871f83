// One row of a page of rows, with what can be done with it.
// Boundary: one look for each kind of control; a tap sends the event that came with it.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct RowLine: View {
  let row: RowView
  @Environment(Core.self) private var core

  var body: some View {
    switch row.control {
    case .plain:
      RowFace(row: row)
        .frame(minHeight: Target.usual)
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(row.label)
    case .tap(let tap):
      Button {
        core.send(tap)
      } label: {
        HStack(spacing: Gap.narrow) {
          RowFace(row: row)
          Icon(.forward, side: 16)
        }
      }
      .buttonStyle(.row(Target.betweenSets))
      .accessibilityLabel(row.label)
    case .switch(let isOn, let tap):
      Toggle(isOn: Binding(get: { isOn }, set: { _ in core.send(tap) })) {
        RowFace(row: row, hasValue: false)
      }
      .frame(minHeight: Target.betweenSets)
      .accessibilityLabel(row.label)
    // A menu of one would hide its value until it is chosen.
    case .choices(let choices) where choices.count == 1 && !row.value.isEmpty:
      RowChosen(row: row, choice: choices[0])
    // What is settled is folded; a question that is not answered yet shows what can be answered.
    case .choices(let choices) where !row.value.isEmpty: RowPicker(row: row, choices: choices)
    case .choices(let choices): several { RowChoices(choices: choices) }
    case .stepper(let less, let more): RowStepper(row: row, less: less, more: more)
    case .field(let field): several { RowText(field: field) }
    case .buttons(let buttons): several { RowButtons(buttons: buttons) }
    }
  }

  /// What can be worked stands under what it is about, and is heard as belonging to it.
  private func several<Controls: View>(@ViewBuilder _ controls: () -> Controls) -> some View {
    VStack(alignment: .leading, spacing: 0) {
      RowFace(row: row).padding(.top, Gap.narrow).accessibilityHidden(true)
      controls()
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(row.label)
  }
}

/// What it is about, and at its end how it stands.
struct RowFace: View {
  let row: RowView
  var hasValue = true

  var body: some View {
    Beside {
      VStack(alignment: .leading, spacing: 0) {
        Text(row.title).textStyle(.body).foregroundStyle(.ink)
        if !row.detail.isEmpty {
          Text(row.detail).textStyle(.small).foregroundStyle(.quiet)
        }
      }
      .multilineTextAlignment(.leading)
      Spacer(minLength: 0)
      if hasValue, !row.value.isEmpty {
        Text(row.value)
          .textStyle(.body)
          .foregroundStyle(.quiet)
          .multilineTextAlignment(.trailing)
      }
    }
  }
}

/// A value between two steps either way.
private struct RowStepper: View {
  let row: RowView
  let less: RowButton
  let more: RowButton
  @Environment(Core.self) private var core

  var body: some View {
    Beside {
      RowFace(row: row).accessibilityElement(children: .ignore).accessibilityLabel(row.label)
      HStack(spacing: Gap.narrow) {
        step(.minus, less)
        step(.plus, more)
      }
    }
    .padding(.vertical, Gap.hair)
    .accessibilityElement(children: .contain)
    .accessibilityLabel(row.label)
  }

  private func step(_ sign: Sign, _ button: RowButton) -> some View {
    Button {
      core.send(button.tap)
    } label: {
      Icon(sign)
    }
    .buttonStyle(.round)
    .accessibilityLabel(button.label)
  }
}
