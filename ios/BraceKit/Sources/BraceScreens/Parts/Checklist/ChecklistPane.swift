// The checklist in place of everything under the rest clock: one item at a time, or all in view.
// Boundary: which of them, and what every tap does, the core says; nothing is ticked beforehand.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct ChecklistPane: View {
  let list: ChecklistView
  /// What is worth reading before the lift.
  let before: LinkView?

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      if let card = list.card {
        Segments(items: list.items, current: card.item)
        ChecklistCardPane(list: list, card: card)
      } else {
        ChecklistRows(list: list, before: before)
      }
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(list.title)
  }
}

/// One thin bar an item, filled once something is said of it. Who listens hears the place in words.
private struct Segments: View {
  let items: [ChecklistItem]
  let current: Item

  var body: some View {
    HStack(spacing: Gap.hair) {
      ForEach(items, id: \.item) { item in
        Capsule().fill(shade(item)).frame(height: Gap.hair)
      }
    }
    .accessibilityHidden(true)
  }

  private func shade(_ item: ChecklistItem) -> Shade {
    if item.state != .unmarked { return .action }
    return item.item == current ? .line : .faint
  }
}

/// All items in view, and over them the set that comes next.
private struct ChecklistRows: View {
  let list: ChecklistView
  let before: LinkView?
  @Environment(Core.self) private var core
  @AccessibilityFocusState private var heard: Item?

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      Beside(spacing: Gap.narrow) {
        next
        if let before { About(link: before, sign: .book) }
      }
      if let reason = list.reason { Text(reason).textStyle(.small).foregroundStyle(.quiet) }
      ForEach(list.items, id: \.item) { item in
        ItemRow(item: item) { tick(item) }
          .accessibilityFocused($heard, equals: item.item)
      }
    }
  }

  private var next: some View {
    Button {
      core.send(list.next.tap)
    } label: {
      HStack(spacing: Gap.narrow) {
        Text(list.next.label).textStyle(.head).multilineTextAlignment(.leading)
        Spacer(minLength: 0)
        Icon(.forward, side: 16)
      }
    }
    .buttonStyle(.row)
    .accessibilityLabel(list.next.spoken)
  }

  /// Who listens hears the next item.
  private func tick(_ item: ChecklistItem) {
    core.send(item.tap)
    guard item.state != .ticked else { return }
    heard = list.items.drop { $0.item != item.item }.dropFirst().first?.item
  }
}

/// A box to tick; behind it the way to the item by itself, where it can be said to be not true yet.
private struct ItemRow: View {
  let item: ChecklistItem
  let tick: @MainActor () -> Void
  @Environment(Core.self) private var core

  var body: some View {
    HStack(spacing: 0) {
      Button(action: tick) {
        HStack(spacing: Gap.wide) {
          Tick(state: item.state)
          Text(item.text).textStyle(.body).multilineTextAlignment(.leading)
          Spacer(minLength: 0)
          if item.state == .open { Text(item.stateText).textStyle(.small) }
        }
      }
      .buttonStyle(.row(Target.least))
      .accessibilityLabel(item.label)
      .accessibilityAddTraits(item.state == .ticked ? [.isToggle, .isSelected] : .isToggle)
      Button {
        core.send(item.look)
      } label: {
        Icon(.forward, side: 16)
      }
      .buttonStyle(.icon)
      .accessibilityLabel(item.text)
    }
  }
}

/// How an item stands, by shape.
private struct Tick: View {
  let state: ItemState

  var body: some View {
    switch state {
    case .unmarked: Box(isChosen: false, isRound: false)
    case .ticked: Box(isChosen: true, isRound: false)
    case .open: Icon(.minus, side: 24)
    }
  }
}
