// The warm-up sets before the first work set: the next one in a line, all of them in a sheet. One tap logs one.
// Boundary: loads, what to change on the bar and what a tap sends are the core's.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

/// It stands where the cue stands later.
struct Ramp: View {
  let ramp: RampView
  let next: RampStepView
  @State private var isOpen = false

  var body: some View {
    HStack(spacing: Gap.narrow) {
      RampStep(step: next) {}
      Button {
        isOpen = true
      } label: {
        Icon(.stairs)
      }
      .buttonStyle(.icon)
      .accessibilityLabel(ramp.title)
    }
    .sheet(isPresented: $isOpen) { RampSheet(ramp: ramp) }
  }
}

private struct RampSheet: View {
  let ramp: RampView
  @Environment(\.dismiss) private var dismiss

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.narrow) {
        Heading(ramp.title)
        ForEach(numbered: ramp.steps) { RampStep(step: $0) { dismiss() } }
      }
      .column()
    }
    .presentationDetents([.medium, .large])
    .on(.page)
  }
}

/// One set, or that it is done.
private struct RampStep: View {
  let step: RampStepView
  let done: @MainActor () -> Void
  @Environment(Core.self) private var core

  var body: some View {
    if let log = step.log {
      Button {
        core.send(log)
        done()
      } label: {
        face
      }
      .buttonStyle(.row)
      .accessibilityLabel(step.label)
    } else {
      face
        .frame(minHeight: Target.usual)
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(step.label)
    }
  }

  private var face: some View {
    HStack(spacing: Gap.wide) {
      Icon(step.done ? .check : .plus, side: 16)
      Beside(spacing: Gap.narrow) {
        Text(step.text).textStyle(.body).foregroundStyle(.ink)
        Text(step.change ?? step.plates)
          .textStyle(.small)
          .foregroundStyle(.quiet)
          .multilineTextAlignment(.leading)
      }
      Spacer(minLength: 0)
    }
  }
}
