// The verdict: one word, one sentence, the course of the back, what now, and why, folded.
// Boundary: every word, source and button is the core's.
import BraceWire
import Foundation
import SwiftUI

struct VerdictScreen: View {
  let verdict: VerdictView

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.broad) {
        VerdictCard(verdict: verdict)
        if let plot = verdict.plot { PlotChart(plot: plot, height: PlotChart.full) }
        WhatNow(verdict: verdict)
        Why(verdict: verdict)
      }
      .column()
    }
    .privacySensitive()
  }
}

/// Word and sentence in their container; above them what to do about a flag, where one is open. That may
/// take the verdict's place: the word then stands small under it.
struct VerdictCard: View {
  let verdict: VerdictView

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      if let above = verdict.above { AboveCard(above: above) }
      VStack(alignment: .leading, spacing: Gap.narrow) {
        if verdict.above?.leads == true {
          Marked(mark: verdict.mark, words: verdict.word, side: 16).textStyle(.small)
        } else {
          VerdictWord(mark: verdict.mark, word: verdict.word, side: 40)
        }
        Text(verdict.sentence).textStyle(.body)
        What(link: verdict.what, ink: surface.ink)
      }
      .card(surface)
    }
  }

  private var surface: Surface {
    verdict.above?.leads == true ? .card : .of(mark: verdict.mark)
  }
}

struct WhatNow: View {
  let verdict: VerdictView

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      Subheading(verdict.nowTitle)
      ForEach(numbered: verdict.steps.lines) { Text($0).textStyle(.body) }
      Actions(actions: verdict.actions)
      if !verdict.steps.source.isEmpty {
        Text(verdict.steps.source).textStyle(.small).foregroundStyle(.quiet)
      }
    }
  }
}

/// The ratings, the rule and the sources, folded.
struct Why: View {
  let verdict: VerdictView
  @State private var isOpen = false

  var body: some View {
    DisclosureGroup(verdict.whyTitle, isExpanded: $isOpen) {
      ArticleBody(blocks: verdict.whyArticle.blocks)
    }
    .textStyle(.head)
  }
}
