// Two points up: stop this exercise. It stands on whatever screen until one of its ways on is taken.
// Boundary: the advice and its ways on are the core's; a log is never refused.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct StopSheet: View {
  let stop: StopView
  let take: @MainActor (StopChoice) -> Void

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.wide) {
        VStack(alignment: .leading, spacing: Gap.narrow) {
          HStack(spacing: Gap.wide) {
            Mark("▲", side: 40)
            Text(stop.change).textStyle(.numeral)
          }
          Heading(stop.text)
          Text(stop.source).textStyle(.small)
        }
        .card(.clay)
        Button(stop.switch) { take(.switch) }.buttonStyle(.wide)
        Button(stop.end) { take(.end) }.buttonStyle(.outlined)
        if let carryOn = stop.carryOn {
          Button(carryOn) { take(.carryOn) }.buttonStyle(.quiet)
        }
      }
      .column()
    }
    .scrollBounceBehavior(.basedOnSize)
    .interactiveDismissDisabled(stop.carryOn == nil)
    .presentationDetents([.medium, .large])
    .on(.page)
  }
}
