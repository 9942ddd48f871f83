// What stands on top of every screen until it is read or put right: an open flag, a verdict that was
// decided on the side, what there is to know of the log itself, and a session that is dated ahead.
// Boundary: covers nothing that a person works with; whether something stands here, the core says.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct TopBar: View {
  let view: AppView

  var body: some View {
    VStack(spacing: 0) {
      if let flag = view.flag { FlagLine(flag: flag) }
      rest
    }
  }

  @ViewBuilder private var rest: some View {
    // Empty, its ground would reach up to the screen's edge all the same.
    if view.decided != nil || view.standing != nil || view.ahead != nil {
      VStack(alignment: .leading, spacing: Gap.narrow) {
        if let decided = view.decided { DecidedCard(decided: decided) }
        if let standing = view.standing { StandingLine(standing: standing) }
        if let ahead = view.ahead { AheadLine(ahead: ahead) }
      }
      .frame(maxWidth: .infinity, alignment: .leading)
      .padding(.horizontal, Gap.wide)
      .on(.card)
    }
  }
}

/// The verdict with its advice. Long words scroll, so that the screen below keeps its room; the
/// button stays in sight.
private struct DecidedCard: View {
  let decided: DecidedView
  @Environment(Core.self) private var core

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      ScrollView { words.frame(maxWidth: .infinity, alignment: .leading) }
        .scrollBounceBehavior(.basedOnSize)
        .frame(maxHeight: 240)
        .fixedSize(horizontal: false, vertical: true)
      Button(decided.seen) { core.send(.verdict(.saw(session: decided.session))) }
        .buttonStyle(.wide)
    }
    .card(.of(mark: decided.verdict.mark))
    .privacySensitive()
  }

  private var words: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      Subheading(decided.title)
      if let above = decided.verdict.above { AboveCard(above: above) }
      VerdictWord(mark: decided.verdict.mark, word: decided.verdict.word)
      Text(decided.verdict.sentence).textStyle(.body)
      ForEach(numbered: decided.verdict.steps.lines) { Text($0).textStyle(.body) }
      Text(decided.verdict.steps.source).textStyle(.small)
    }
  }
}

private struct AheadLine: View {
  let ahead: AheadView
  @Environment(Core.self) private var core

  var body: some View {
    Text(ahead.text).textStyle(.body)
    Button(ahead.justNow) {
      core.send(.session(.move(session: ahead.session, to: .endsNow)))
    }
    .buttonStyle(.quiet)
  }
}

private struct StandingLine: View {
  let standing: StandingView
  @Environment(Core.self) private var core

  var body: some View {
    // It counts up while a log is taken over, and while a file comes in.
    Text(standing.text).textStyle(.body).accessibilityAddTraits(.updatesFrequently)
    if let aside = standing.aside {
      if let takeOver = aside.takeOver {
        Button(takeOver) { core.send(.recovery(.takeOver(folder: aside.folder))) }
          .buttonStyle(.quiet)
      }
      Button(aside.leave) { core.send(.recovery(.leave(folder: aside.folder))) }
        .buttonStyle(.quiet)
    }
    if let stop = standing.stop {
      Button(stop.label) { core.send(stop.tap) }.buttonStyle(.quiet)
    }
  }
}
