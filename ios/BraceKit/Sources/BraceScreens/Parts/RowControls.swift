// What stands under a row: one of a few to choose, a field, buttons.
// Boundary: looks; whose row it is, the row says.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

/// One of a few, folded under the one that is chosen.
struct RowPicker: View {
  let row: RowView
  let choices: [RowChoice]
  @Environment(Core.self) private var core

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      Beside {
        Text(row.title).textStyle(.body).accessibilityHidden(true)
        Spacer(minLength: 0)
        Picker(row.title, selection: chosen) {
          // Where none is chosen yet the menu says so, as the row does.
          if chosen.wrappedValue == nil { Text(row.value).tag(Int?.none) }
          ForEach(Array(choices.indices), id: \.self) { Text(choices[$0].label).tag(Optional($0)) }
        }
        .pickerStyle(.menu)
      }
      .frame(minHeight: Target.usual)
      if !row.detail.isEmpty {
        Text(row.detail).textStyle(.small).foregroundStyle(.quiet)
      }
    }
  }

  private var chosen: Binding<Int?> {
    Binding(
      get: { choices.firstIndex(where: \.chosen) },
      set: { if let at = $0 { core.send(choices[at].tap) } })
  }
}

/// One of a few, or several of them, all in sight.
struct RowChoices: View {
  let choices: [RowChoice]
  var isOne = true
  @Environment(Core.self) private var core

  var body: some View {
    ForEach(numbered: choices) { choice in
      Button {
        core.send(choice.tap)
      } label: {
        HStack(spacing: Gap.wide) {
          Box(isChosen: choice.chosen, isRound: isOne)
          Text(choice.label).textStyle(.body).multilineTextAlignment(.leading)
        }
      }
      .buttonStyle(.row)
      .accessibilityAddTraits(choice.chosen ? .isSelected : [])
    }
  }
}

/// A row that is itself the choice: one of the page's is chosen.
struct RowChosen: View {
  let row: RowView
  let choice: RowChoice
  @Environment(Core.self) private var core

  var body: some View {
    Button {
      core.send(choice.tap)
    } label: {
      HStack(spacing: Gap.wide) {
        Box(isChosen: choice.chosen, isRound: true)
        RowFace(row: row)
      }
    }
    .buttonStyle(.row(Target.betweenSets))
    .accessibilityLabel(row.label)
    .accessibilityAddTraits(choice.chosen ? .isSelected : [])
  }
}

/// Round where one of several is chosen, square where each is on or off; a tick says that it is.
struct Box: View {
  let isChosen: Bool
  let isRound: Bool
  @ScaledMetric(relativeTo: .body) private var side: CGFloat = 24

  var body: some View {
    ZStack {
      RoundedRectangle(cornerRadius: isRound ? side / 2 : Gap.hair)
        .stroke(isChosen ? .action : .line, lineWidth: 1.5)
      if isChosen { Icon(.check, side: 16).foregroundStyle(.action) }
    }
    .frame(width: side, height: side)
    .accessibilityHidden(true)
  }
}

/// Text to type. Every character goes to the core, which keeps it until the page is left.
struct RowText: View {
  let field: RowField
  @Environment(Core.self) private var core

  var body: some View {
    TypedField(
      label: field.hint, kept: field.text, style: .body, takes: field.numeric ? .number : .words
    ) {
      core.send(.rows(.type(key: field.key, text: $0)))
    }
  }
}

/// Buttons beside each other.
struct RowButtons: View {
  let buttons: [RowButton]

  var body: some View {
    Beside(spacing: Gap.broad) {
      ForEach(numbered: buttons) { QuietWord(button: $0) }
    }
  }
}
