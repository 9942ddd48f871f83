// A question with eleven equal answers in aligned columns, 10 twice as wide, both ends named below.
// Boundary: nothing is chosen beforehand, and no answer looks better than another; one tap answers.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

/// The question itself: wherever it stands, it is answered there.
struct Pad: View {
  let pad: PadView
  let subjects: Subjects
  @Environment(Core.self) private var core

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      Heading(pad.title)
      if !pad.body.isEmpty { Text(pad.body).textStyle(.body) }
      if let relief = pad.relief { Relief(relief: relief) }
      Answers(
        name: pad.title, scale: pad.scale, low: pad.scaleLow, high: pad.scaleHigh, choose: answer)
      Beside(spacing: Gap.broad) {
        if let same = pad.same { Button(same.label) { answer(same.nrs) }.buttonStyle(.quiet) }
        if let skip = pad.skip {
          Button(skip) { core.send(.check(.skipRating)) }.buttonStyle(.quiet)
        }
        Spacer(minLength: 0)
        What(link: pad.what)
      }
      if let symptoms = pad.symptoms { QuietWord(button: symptoms) }
    }
  }

  private func answer(_ nrs: UInt8) {
    core.send(.check(subjects.rating(pad.purpose, nrs)))
  }
}

/// Eleven answers; for who listens also one element that is turned up and down, and pressed to answer.
struct Answers: View {
  /// What is being rated.
  let name: String
  let scale: [ScalePoint]
  let low: String
  let high: String
  let choose: @MainActor (UInt8) -> Void
  @Environment(\.dynamicTypeSize) private var size
  /// The place in the scale that is heard; nothing is chosen beforehand.
  @State private var turned: Int?

  var body: some View {
    VStack(spacing: Gap.narrow) {
      Grid(horizontalSpacing: Gap.narrow, verticalSpacing: Gap.narrow) {
        ForEach(rows, id: \.startIndex) { row in
          GridRow {
            ForEach(scale[row], id: \.nrs) { point in
              Answer(point: point) { answer(point) }
                .gridCellColumns(point.nrs == scale.last?.nrs ? 2 : 1)
            }
          }
        }
      }
      ends
    }
    .accessibilityElement(children: .contain)
    .onChange(of: name) { turned = nil }
  }

  /// Six columns, four where the reader's text is large.
  private var rows: [Range<Int>] {
    let columns = size.isAccessibilitySize ? 4 : 6
    return stride(from: 0, to: scale.count, by: columns).map {
      $0..<min($0 + columns, scale.count)
    }
  }

  /// The anchors, in one line: to who listens, the element that is turned.
  private var ends: some View {
    HStack(alignment: .top) {
      Text(low)
      Spacer()
      Text(high).multilineTextAlignment(.trailing)
    }
    .textStyle(.small)
    // One stop before the eleven.
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(name)
    .accessibilityValue(turned.map { scale[$0].label } ?? "")
    .accessibilityAdjustableAction { turn(up: $0 == .increment) }
    // Before it was turned there is nothing to answer.
    .accessibilityAction { if let turned { answer(scale[turned]) } }
    .accessibilitySortPriority(1)
  }

  /// Up from nothing begins at the least, down from nothing at the most.
  private func turn(up: Bool) {
    let last = scale.count - 1
    turned = turned.map { min(max($0 + (up ? 1 : -1), 0), last) } ?? (up ? 0 : last)
  }

  private func answer(_ point: ScalePoint) {
    turned = nil
    choose(point.nrs)
  }
}

private struct Answer: View {
  let point: ScalePoint
  let choose: @MainActor () -> Void

  var body: some View {
    Button(action: choose) { Text(point.nrs.description) }
      .buttonStyle(AnswerButton())
      .accessibilityLabel(point.label)
  }
}

private struct AnswerButton: ButtonStyle {
  func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .textStyle(.title)
      .frame(maxWidth: .infinity, minHeight: Target.betweenSets)
      .on(configuration.isPressed ? .action : .page, corner: Corner.cell)
      .overlay { RoundedRectangle(cornerRadius: Corner.cell).stroke(.line, lineWidth: 1) }
  }
}
