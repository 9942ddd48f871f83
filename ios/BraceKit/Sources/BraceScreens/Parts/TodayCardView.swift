// Today's card: the question itself where one is due, the wait as a ring, or what there is to say.
// Boundary: the container follows the shape that the core gives; every word is the core's.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct TodayCardView: View {
  let card: TodayCard
  let subjects: Subjects
  @Environment(Core.self) private var core

  var body: some View {
    if let pad = card.pad {
      Pad(pad: pad, subjects: subjects).card(.card)
    } else {
      Said(card: card, ink: surface.ink).card(surface).privacySensitive()
    }
  }

  private var surface: Surface {
    if card.kind == .flag, let flag = core.base?.flag { return flag.urgency.surface }
    return card.mark.isEmpty ? .card : .of(mark: card.mark)
  }
}

private struct Said: View {
  let card: TodayCard
  let ink: Shade
  @Environment(Core.self) private var core

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      VerdictWord(mark: card.mark, word: card.title)
      if let wait = card.wait { WaitRing(wait: wait) }
      Text(card.body).textStyle(.body)
      if let plot = card.plot { PlotChart(plot: plot, height: PlotChart.mini) }
      // A session that is open goes on where the thumb is.
      if [.waiting, .verdict, .flag, .plan].contains(card.kind) {
        Button(card.action) { core.go(card.to) }.buttonStyle(.quiet(in: ink))
      }
    }
  }
}

/// The wait, closing: when the question comes, how long until then, and what was said so far.
private struct WaitRing: View {
  let wait: WaitView
  @ScaledMetric(relativeTo: .title) private var side: CGFloat = 144
  @Environment(\.dynamicTypeSize) private var size

  private static let widest: CGFloat = 272
  private static let line: CGFloat = 8

  var body: some View {
    VStack(spacing: Gap.wide) {
      ZStack {
        Circle().stroke(.faint, lineWidth: Self.line)
        // It begins at the top.
        Circle()
          .trim(from: 0, to: CGFloat(wait.passedPermille) / 1000)
          .rotation(.degrees(-90))
          .stroke(.action, style: StrokeStyle(lineWidth: Self.line, lineCap: .round))
        VStack(spacing: 0) {
          Text(wait.about).textStyle(.title).lineLimit(1).minimumScaleFactor(0.5)
          Text(wait.left).textStyle(.small)
        }
        .padding(.horizontal, Gap.wide)
      }
      .frame(width: min(side, Self.widest), height: min(side, Self.widest))
      rated
    }
    .frame(maxWidth: .infinity)
  }

  @ViewBuilder private var rated: some View {
    if size.isAccessibilitySize {
      VStack(alignment: .leading) { ratings }
    } else {
      HStack(spacing: Gap.wide) { ratings }
    }
  }

  private var ratings: some View {
    ForEach(numbered: wait.rated) { Text($0).textStyle(.small) }
  }
}
