// The verdict: one word, one sentence, the course of the back, what now, and why, folded.
// Boundary: draws points and lines that the core gives; every word and source is the core's.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct VerdictScreen: View {
  let verdict: VerdictView

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.wide) {
        VStack(alignment: .leading, spacing: Gap.narrow) {
          VerdictWord(mark: verdict.mark, word: verdict.word, side: 40)
          Text(verdict.sentence).textStyle(.body)
        }
        .card(.of(mark: verdict.mark))
        if let chart = verdict.chart { Chart(chart: chart) }
        WhatNow(verdict: verdict)
        Why(verdict: verdict)
      }
      .padding(Gap.wide)
    }
    .privacySensitive()
  }
}

private struct WhatNow: View {
  let verdict: VerdictView

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      Text(verdict.nowTitle).textStyle(.head).accessibilityAddTraits(.isHeader)
      ForEach(numbered: verdict.now) { Advice(advice: $0) }
    }
  }
}

private struct Why: View {
  let verdict: VerdictView
  @State private var isOpen = false

  var body: some View {
    DisclosureGroup(verdict.whyTitle, isExpanded: $isOpen) {
      VStack(alignment: .leading, spacing: Gap.narrow) {
        ForEach(numbered: verdict.why.lines) { line in
          VStack(alignment: .leading) {
            Text(line.text).textStyle(.body)
            Text(line.source).textStyle(.small).foregroundStyle(.quiet)
          }
          .accessibilityElement(children: .combine)
        }
      }
    }
    .textStyle(.head)
  }
}
