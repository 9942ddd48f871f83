// What to do about the flags that are open: whom to call, the sentence to show or to read out, what has
// become of each.
// Boundary: which flag matters most and what is said of it is the core's; no call is placed from here.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct FlagCardScreen: View {
  let card: FlagCardView
  @Environment(Core.self) private var core
  @State private var isOpen = false

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.wide) {
        WhatToDo(card: card)
        sentence
        if let drive = card.drive { Text(drive).textStyle(.head) }
        flags
        Text(card.meanwhile).textStyle(.body)
        ForEach(numbered: card.ways) { way in
          Button(way.label) { core.send(way.tap) }.buttonStyle(.outlined)
        }
        if !card.more.isEmpty {
          DisclosureGroup(card.moreTitle, isExpanded: $isOpen) {
            ArticleBody(blocks: [.items(card.more.map { ArticleLine(text: $0, chip: nil) })])
          }
          .textStyle(.head)
        }
        Text(card.source).textStyle(.small).foregroundStyle(.quiet)
      }
      .column()
    }
    .privacySensitive()
  }

  /// Read at arm's length; pressed long, it can be copied.
  private var sentence: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      Text(card.sentenceLabel).textStyle(.small).foregroundStyle(.quiet)
      Text(card.sentence).textStyle(.title).textSelection(.enabled)
    }
    .card(.card)
  }

  private var flags: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      ForEach(numbered: card.flags) { flag in
        RowLine(
          row: RowView(
            title: flag.text, detail: flag.detail, value: "", label: flag.label,
            control: .buttons(flag.ways)))
      }
    }
  }
}

/// What to do, and the number it is done with.
private struct WhatToDo: View {
  let card: FlagCardView
  @Environment(Core.self) private var core

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.wide) {
      HStack(alignment: .top, spacing: Gap.narrow) {
        Icon(card.urgency.sign, side: 32)
        Heading(card.title)
      }
      if let number = card.number { call(number) }
    }
    .card(card.urgency.surface)
  }

  @ViewBuilder private func call(_ number: NumberView) -> some View {
    if number.number.isEmpty {
      Text(number.text).textStyle(.title)
    } else {
      Text(number.text)
        .textStyle(.clock)
        .lineLimit(1)
        .minimumScaleFactor(0.5)
        .accessibilityLabel(number.label)
    }
    if let call = number.call {
      Button(call.label) { core.send(call.tap) }.buttonStyle(.docked)
    }
    Button(number.others.label) { core.send(number.others.tap) }
      .buttonStyle(.quiet(in: card.urgency.surface.ink))
  }
}
