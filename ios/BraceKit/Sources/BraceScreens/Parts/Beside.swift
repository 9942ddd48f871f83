// Things beside each other, one below the other where the reader's text is large.
// Boundary: order is kept; a spacer between them is for the row alone.
import Foundation
import SwiftUI

struct Beside<Content: View>: View {
  var spacing: CGFloat = Gap.wide
  @ViewBuilder let content: () -> Content
  @Environment(\.dynamicTypeSize) private var size

  var body: some View {
    if size.isAccessibilitySize {
      VStack(alignment: .leading, spacing: Gap.hair) { content() }
    } else {
      HStack(spacing: spacing) { content() }
    }
  }
}
