// The Rust library over the app's two folders, opened with the first event.
// Boundary: until then nothing is made or touched; whether the log may be read, the event says.
import BraceFfi
import BraceWire
import Foundation

final class Library: CoreFfiProtocol, @unchecked Sendable {
  private let folders: Folders
  private let lock = NSLock()
  private var opened: CoreFfi?

  init(folders: Folders) { self.folders = folders }

  func update(input: Data) throws -> Data { try library.update(input: input) }

  private var library: CoreFfi {
    lock.withLock {
      if let opened { return opened }
      folders.make()
      let library = CoreFfi(
        privateDir: folders.log.path, deviceProtectedDir: folders.due.path)
      opened = library
      return library
    }
  }
}

extension Core {
  /// A core over the app's folders.
  public convenience init(
    folders: Folders, files: FileCourier? = nil, reminders: ReminderScheduler? = nil
  ) {
    self.init(
      library: Library(folders: folders), clocks: DeviceClocks(), files: files,
      reminders: reminders, isUnlocked: { folders.isUnlocked }, locale: LocaleChoice.ofDevice)
  }
}
