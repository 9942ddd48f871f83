// An open flag in one line, over every screen, and what stands of it above a verdict.
// Boundary: whether it is there, what it says and where it leads is the core's.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct FlagLine: View {
  let flag: FlagLineView
  @Environment(Core.self) private var core

  var body: some View {
    Button {
      core.send(flag.tap)
    } label: {
      HStack(spacing: Gap.narrow) {
        Icon(flag.urgency.sign)
        Text(flag.text).textStyle(.body).multilineTextAlignment(.leading)
        Spacer(minLength: 0)
        Icon(.forward, side: 16)
      }
      .padding(.horizontal, Gap.wide)
    }
    .buttonStyle(.row)
    .on(flag.urgency.surface)
    .privacySensitive()
  }
}

/// What to do, before what the rule says.
struct AboveCard: View {
  let above: AboveView
  @Environment(Core.self) private var core

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      HStack(spacing: Gap.narrow) {
        Icon(above.urgency.sign, side: 32)
        Text(above.text)
          .textStyle(above.leads ? .title : .head)
          .accessibilityAddTraits(.isHeader)
      }
      Text(above.detail).textStyle(.body)
      Button(above.way.label) { core.send(above.way.tap) }
        .buttonStyle(.quiet(in: above.urgency.surface.ink))
    }
    .card(above.urgency.surface)
  }
}
