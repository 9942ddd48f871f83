// Two points up: stop this exercise. The one thing that interrupts the loop between sets.
// Boundary: the advice and its ways out are the core's; a log is never refused.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct StopSheet: View {
  let stop: StopView
  @Environment(Core.self) private var core

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.wide) {
      Heading(stop.text)
      Text(stop.source).font(.footnote).foregroundStyle(.secondary)
      Button(stop.switch) { core.go(.session) }.buttonStyle(.wide)
      Button(stop.end) { core.go(.end) }.buttonStyle(.wide)
      if let carryOn = stop.carryOn {
        Button(carryOn) { core.go(.session) }.buttonStyle(.quiet)
      }
    }
    .padding(Gap.wide)
    .interactiveDismissDisabled(stop.carryOn == nil)
    .presentationDetents([.medium, .large])
  }
}
