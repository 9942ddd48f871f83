// One item: what to do, drawn and said; or what to do about it where it is not true yet.
// Boundary: no advice beyond the core's; the answers stand below, where the thumb is.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct ChecklistCardPane: View {
  let list: ChecklistView
  let card: ChecklistCard
  @Environment(Core.self) private var core
  @Environment(\.dynamicTypeSize) private var size
  @AccessibilityFocusState private var heard: Item?

  private static let drawing: CGFloat = 160

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      Beside {
        Text(card.place).textStyle(.small).foregroundStyle(.quiet)
        Spacer(minLength: 0)
        Button(card.back.label) { core.send(card.back.tap) }.buttonStyle(.quiet)
      }
      if let reason = list.reason, card.fix == nil {
        Text(reason).textStyle(.small).foregroundStyle(.quiet)
      }
      // Large text comes first.
      if !size.isAccessibilitySize { figure }
      words
      if size.isAccessibilitySize { figure }
    }
    // Who listens hears the next item, and what to do about one.
    .onChange(of: card.item, initial: true) { heard = card.item }
    .onChange(of: card.fix) { heard = card.item }
  }

  @ViewBuilder private var figure: some View {
    if let figure = card.figure { FigureDrawing(figure: figure, side: Self.drawing) }
  }

  @ViewBuilder private var words: some View {
    Beside(spacing: 0) {
      Text(card.text)
        .textStyle(card.fix == nil ? .title : .head)
        .accessibilityAddTraits(.isHeader)
        .accessibilityFocused($heard, equals: card.item)
      Spacer(minLength: 0)
      About(link: card.about, of: card.cue)
    }
    if let seen = card.seen { Text(seen).textStyle(.body) }
    if let fix = card.fix {
      VStack(alignment: .leading, spacing: Gap.hair) {
        Text(fix).textStyle(.body)
        if let source = card.fixSource { Text(source).textStyle(.small) }
      }
      .accessibilityElement(children: .combine)
      .card(.watch)
    } else {
      Text(card.source).textStyle(.small).foregroundStyle(.quiet)
    }
    Beside(spacing: Gap.broad) {
      if let fits = card.notForMe { QuietWord(button: fits) }
      What(link: list.why)
    }
  }
}
