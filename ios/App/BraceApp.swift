// The app: one window over one core.
// Boundary: finds the folders and hands them on; everything else is BraceKit's.
import BraceCore
import BraceScreens
import Foundation
import SwiftUI

@main struct BraceApp: App {
  // Made before the app has finished launching, as the system asks of who takes answers.
  private let core = Core(
    folders: folders, files: FileCourier(documents: DeviceDocuments()),
    reminders: ReminderScheduler())

  private static var folders: Folders {
    // Every app has one, whether or not the folder is there yet.
    let own = FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask)[0]
    return Folders(log: own.appending(path: "Brace"), due: own.appending(path: "BraceDue"))
  }

  var body: some Scene {
    WindowGroup { BraceRoot(core: core, share: { ShareSheet(shared: $0, done: $1) }) }
  }
}
