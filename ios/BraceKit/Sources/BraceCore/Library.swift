// The Rust library over the app's private folder, opened with the first event.
// Boundary: until then the device may never have been unlocked, and nothing is made or touched.
import BraceFfi
import Foundation

final class Library: CoreFfiProtocol, @unchecked Sendable {
  private let folder: URL
  private let lock = NSLock()
  private var opened: CoreFfi?

  init(folder: URL) { self.folder = folder }

  func update(event: Data) throws -> Data { try library.update(event: event) }

  private var library: CoreFfi {
    lock.withLock {
      if let opened { return opened }
      // Where this fails the log cannot be opened either, and the core has a screen for that.
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      // iOS has no folder that is readable before the first unlock and private all the same.
      let library = CoreFfi(privateDir: folder.path, deviceProtectedDir: folder.path)
      opened = library
      return library
    }
  }
}
