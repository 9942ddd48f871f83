// What a phone's screens have and a Mac's have not: the one file of the screens that knows the system.
// Boundary: the package is built for a Mac too, for its tests; the app is for the phone.
import Foundation
import SwiftUI

enum Platform {
  /// Where the system keeps this app's settings ("UIApplication.openSettingsURLString").
  static let settings = URL(string: "app-settings:")
}

extension View {
  /// The keyboard with the numbers in front; "102.5 kg" needs letters as well.
  func numbersFirst() -> some View {
    #if os(iOS)
      keyboardType(.numbersAndPunctuation)
    #else
      self
    #endif
  }
}
