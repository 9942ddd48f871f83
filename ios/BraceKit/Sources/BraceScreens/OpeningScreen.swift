// While the log is being opened.
// Boundary: says so and nothing else.
import Foundation
import SwiftUI

struct OpeningScreen: View {
  let title: String

  var body: some View { ProgressView(title) }
}
