// The bar with the plates of one side, drawn from the middle outwards.
// Boundary: sizes in thousandths and every word are the core's.
import BraceWire
import Foundation
import SwiftUI

struct LoadedBar: View {
  let bar: BarView

  private static let height: CGFloat = 56

  var body: some View {
    Beside {
      HStack(spacing: 2) {
        Capsule().fill(.line).frame(width: Gap.vast, height: Gap.hair)
        ForEach(numbered: bar.plates) { plate in
          RoundedRectangle(cornerRadius: Gap.hair)
            .fill(.quiet)
            .frame(width: Gap.narrow, height: Self.height * CGFloat(plate.sizePermille) / 1000)
        }
        Capsule().fill(.line).frame(width: Gap.broad, height: Gap.hair)
      }
      VStack(alignment: .leading, spacing: 0) {
        Text(bar.text)
        if let nearest = bar.nearest { Text(nearest) }
        if let change = bar.change { Text(change) }
      }
      .textStyle(.small)
      Spacer(minLength: 0)
    }
    .frame(minHeight: Self.height)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(bar.label)
  }
}
