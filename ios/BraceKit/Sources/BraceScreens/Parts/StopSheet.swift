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
        Heading(stop.text)
        Text(stop.source).font(.footnote).foregroundStyle(.secondary)
        Button(stop.switch) { take(.switch) }.buttonStyle(.wide)
        Button(stop.end) { take(.end) }.buttonStyle(.wide)
        if let carryOn = stop.carryOn {
          Button(carryOn) { take(.carryOn) }.buttonStyle(.quiet)
        }
      }
      .padding(Gap.wide)
    }
    .scrollBounceBehavior(.basedOnSize)
    .interactiveDismissDisabled(stop.carryOn == nil)
    .presentationDetents([.medium, .large])
  }
}
