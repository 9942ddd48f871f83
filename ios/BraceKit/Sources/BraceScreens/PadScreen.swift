// One question, eleven equal answers, nothing chosen beforehand.
// Boundary: one tap sends the answer; what it is about, the core says with the question.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct PadScreen: View {
  let pad: PadView
  let subjects: Subjects
  @Environment(Core.self) private var core

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.wide) {
        Heading(pad.title)
        Text(pad.body).font(.body)
        ScaleGrid(scale: pad.scale, low: pad.scaleLow, high: pad.scaleHigh, choose: answer)
        HStack {
          if let same = pad.same {
            Button(same.label) { answer(same.nrs) }.buttonStyle(.quiet)
          }
          Spacer()
          if let skip = pad.skip {
            Button(skip) { core.send(.check(.skipRating)) }.buttonStyle(.quiet)
          }
        }
      }
      .padding(Gap.wide)
    }
    .scrollBounceBehavior(.basedOnSize)
  }

  private func answer(_ nrs: UInt8) {
    core.send(.check(subjects.rating(pad.purpose, nrs)))
  }
}
