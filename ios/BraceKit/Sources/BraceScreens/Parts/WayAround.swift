// The four destinations at the bottom: an icon over one line of text each.
// Boundary: where each leads and which one the person is in, the core says; it gives none in a session.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct WayAround: View {
  let bar: WayAroundView
  @Environment(Core.self) private var core

  private static let height: CGFloat = 64

  var body: some View {
    HStack(spacing: 0) {
      ForEach(bar.destinations, id: \.to) { destination in
        Button {
          core.go(destination.to)
        } label: {
          VStack(spacing: Gap.hair) {
            Icon(destination.to.sign)
            Text(destination.label).textStyle(.small).lineLimit(1).minimumScaleFactor(0.4)
          }
          .frame(maxWidth: .infinity, minHeight: Self.height)
          .foregroundStyle(destination.current ? .action : .quiet)
          .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(destination.current ? .isSelected : [])
      }
    }
    .on(.card)
    .accessibilityElement(children: .contain)
    .accessibilityLabel(bar.label)
    .accessibilityAddTraits(.isTabBar)
  }
}

extension Route {
  fileprivate var sign: Sign {
    switch self {
    case .history: .calendar
    case .plan: .stairs
    case .library: .book
    default: .figure
    }
  }
}
