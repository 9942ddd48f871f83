// What goes wrong in a phase: laid over the figure, one fault at a time where there are several, each with
// the way to its article.
// Boundary: which fault lies there is momentary; names and figures are the core's.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct StripFaults: View {
  let label: String
  let faults: [StripFault]
  @Binding var isShown: Bool
  @Binding var laid: Int
  @Environment(Core.self) private var core

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      Toggle(label, isOn: $isShown).textStyle(.body).frame(minHeight: Target.betweenSets)
      if isShown {
        if faults.count > 1 { choices } else { Links(links: faults.map(\.opens)) }
      }
    }
  }

  private var choices: some View {
    ForEach(Array(faults.enumerated()), id: \.offset) { index, fault in
      HStack(spacing: 0) {
        choice(index, fault.opens.label)
        Button {
          core.send(fault.opens.leadsTo)
        } label: {
          Icon(.forward, side: 16)
        }
        .buttonStyle(.icon)
        .accessibilityLabel(fault.opens.label)
      }
    }
  }

  private func choice(_ index: Int, _ label: String) -> some View {
    Button {
      laid = index
    } label: {
      HStack(spacing: Gap.wide) {
        Box(isChosen: index == laid, isRound: true)
        Text(label).textStyle(.body).multilineTextAlignment(.leading)
      }
    }
    .buttonStyle(.row)
    .accessibilityAddTraits(index == laid ? .isSelected : [])
  }
}
