// A lift phase by phase: the figure, the ways to the phases beside it, what to do and what goes wrong.
// Boundary: which phase is shown, the core keeps; which one is being played, and which fault lies over it,
// is kept here while it lasts.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct StripPane: View {
  let strip: StripView
  @Environment(Core.self) private var core
  @Environment(\.accessibilityReduceMotion) private var reducesMotion
  @State private var isPlaying = false
  /// The phase that was played last, until the core shows it; absent at rest.
  @State private var played: Int?
  @State private var showsFault = false
  @State private var laid = 0
  @AccessibilityFocusState private var heard: UInt8?

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      if strip.steps.indices.contains(at) { phase(strip.steps[at]) }
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(strip.label)
    .onChange(of: strip.at) {
      (isPlaying, played, laid) = (false, nil, 0)
      // Who listens hears the phase that has come.
      heard = strip.at
    }
  }

  private var at: Int { played ?? Int(strip.at) }

  @ViewBuilder private func phase(_ step: StripStep) -> some View {
    let fault = fault(of: step)
    if isPlaying, !reducesMotion {
      PlayedFigure(strip: strip, passed: pass)
    } else {
      FigureDrawing(figure: fault.map { step.figure.under($0.figure) } ?? step.figure)
      if let fault { Text(fault.figure.label).textStyle(.small).foregroundStyle(.quiet) }
    }
    StripThumbnails(steps: strip.steps, at: at, show: show)
    ways(step)
    words(step)
    if !step.faults.isEmpty {
      StripFaults(label: strip.fault, faults: step.faults, isShown: $showsFault, laid: $laid)
    }
    Links(links: [step.opens])
  }

  private func fault(of step: StripStep) -> StripFault? {
    showsFault && step.faults.indices.contains(laid) ? step.faults[laid] : nil
  }

  @ViewBuilder private func ways(_ step: StripStep) -> some View {
    HStack(spacing: Gap.narrow) {
      way(.back, strip.back, to: at - 1)
      Text(step.place).textStyle(.body).frame(maxWidth: .infinity)
      way(.forward, strip.on, to: at + 1)
    }
    if !reducesMotion, strip.moves {
      Button(action: play) { Signed(sign: .play, words: strip.play) }
        .buttonStyle(.quiet)
        .accessibilityAddTraits(isPlaying ? .isSelected : [])
    }
  }

  private func way(_ sign: Sign, _ label: String, to phase: Int) -> some View {
    let leads = strip.steps.indices.contains(phase)
    return Button {
      show(phase)
    } label: {
      Icon(sign)
    }
    .buttonStyle(.round)
    .accessibilityLabel(label)
    .disabled(!leads)
    .opacity(leads ? 1 : 0.4)
  }

  @ViewBuilder private func words(_ step: StripStep) -> some View {
    Heading(step.title).accessibilityFocused($heard, equals: strip.at)
    if let limit = step.limit {
      Claim(claim: ClaimView(claim: step.text, correction: limit))
    } else {
      Line(line: step.text)
    }
  }

  private func show(_ phase: Int) {
    isPlaying = false
    if phase == Int(strip.at) { played = nil } else { core.send(strip.steps[phase].show) }
  }

  /// From the first phase to the last; pressed while it plays, it stays at the phase it has come to.
  private func play() {
    if isPlaying { show(at) } else { (isPlaying, played) = (true, 0) }
  }

  private func pass(_ phase: Int) {
    played = phase
    if phase == strip.steps.count - 1 { show(phase) }
  }
}
