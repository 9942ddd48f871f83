// The system's share sheet for a text, in a sheet of the screens: on a phone's screen it needs no place to
// point at.
// Boundary: hands the text over; who is given it, the person chooses.
import BraceCore
import Foundation
import SwiftUI
import UIKit

struct ShareSheet: UIViewControllerRepresentable {
  let shared: SharedText
  let done: @MainActor () -> Void

  func makeUIViewController(context: Context) -> UIActivityViewController {
    let controller = UIActivityViewController(
      activityItems: [Letter(shared)], applicationActivities: nil)
    controller.completionWithItemsHandler = { [done] chosen, isCompleted, _, _ in
      // Who leaves what they had chosen is back in the sheet.
      if isCompleted || chosen == nil { done() }
    }
    return controller
  }

  func updateUIViewController(_ controller: UIActivityViewController, context: Context) {}
}

/// The text, and for whoever has a line for it what it is about.
private final class Letter: NSObject, UIActivityItemSource {
  private let shared: SharedText

  init(_ shared: SharedText) { self.shared = shared }

  func activityViewControllerPlaceholderItem(_ controller: UIActivityViewController) -> Any {
    shared.text
  }

  func activityViewController(
    _ controller: UIActivityViewController, itemForActivityType type: UIActivity.ActivityType?
  ) -> Any? { shared.text }

  func activityViewController(
    _ controller: UIActivityViewController, subjectForActivityType type: UIActivity.ActivityType?
  ) -> String { shared.title }
}
