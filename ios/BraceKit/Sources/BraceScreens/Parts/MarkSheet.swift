// Eleven answers for one area of the back, and wiping its mark.
// Boundary: what a mark belongs to is the screen's.
import BraceWire
import Foundation
import SwiftUI

/// The area being rated.
struct Marking: Identifiable {
  let place: Place
  var id: Site { place.site }
}

struct MarkSheet: View {
  let place: Place
  let scale: [ScalePoint]
  let low: String
  let high: String
  let wipe: String
  let mark: @MainActor (UInt8?) -> Void
  @Environment(\.dismiss) private var dismiss

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Gap.wide) {
        Heading(place.name)
        Answers(name: place.name, scale: scale, low: low, high: high) { choose($0) }
        if place.nrs != nil {
          Button(wipe, role: .destructive) { choose(nil) }.buttonStyle(.quiet)
        }
      }
      .column()
    }
    .presentationDetents([.medium, .large])
    .on(.page)
  }

  private func choose(_ nrs: UInt8?) {
    mark(nrs)
    dismiss()
  }
}
