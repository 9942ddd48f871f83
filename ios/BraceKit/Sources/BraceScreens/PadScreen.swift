// One question, eleven equal answers, nothing chosen beforehand.
// Boundary: one tap sends the answer; which intent it is, the core says with the question.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct PadScreen: View {
  let pad: PadView
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
            Button(skip) { core.send { .skipRating(moment: $0) } }.buttonStyle(.quiet)
          }
        }
      }
      .padding(Gap.wide)
    }
    .scrollBounceBehavior(.basedOnSize)
  }

  private func answer(_ nrs: UInt8) {
    switch pad.purpose {
    case .afterSet:
      core.send { .ratePain(moment: $0, nrs: nrs, site: nil) }
    case .answer(let about):
      core.send { .answerReRating(moment: $0, nrs: nrs, site: nil, about: about) }
    }
  }
}
