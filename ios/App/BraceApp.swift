// The app: one window over one core.
// Boundary: finds the private folder and hands it on; everything else is BraceKit's.
import BraceCore
import BraceScreens
import Foundation
import SwiftUI

@main struct BraceApp: App {
  // Made before the app has finished launching, as the system asks of who takes answers.
  private let core = Core(folder: privateFolder, reminders: ReminderScheduler())

  private static var privateFolder: URL {
    // Every app has one, whether or not the folder is there yet.
    FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask)[0]
      .appending(path: "Brace")
  }

  var body: some Scene {
    WindowGroup { BraceRoot(core: core) }
  }
}
