// The Rust library over the app's two folders, opened with the first event.
// Boundary: until then nothing is made or touched; whether the log may be read, the event says.
import BraceFfi
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
