// The demonstration: a second core over a folder that is thrown away, with clocks that can be moved on.
// Boundary: the core plays the story and says so on every screen; nothing here touches the log.
import BraceWire
import Foundation

@MainActor public final class Demonstration {
  public let core: Core
  private let clocks: MovedClocks
  let folder: URL

  /// `documents`: as the app's own core reads them. `locale`: how the person reads, as the app's own core was told.
  public init(
    documents: any Documents, clocks: any Clocks = DeviceClocks(),
    locale: @escaping @MainActor () -> LocaleChoice = LocaleChoice.ofDevice
  ) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let moved = MovedClocks(clocks)
    self.folder = folder
    self.clocks = moved
    core = Core(
      library: Library(
        folders: Folders(log: folder.appending(path: "log"), due: folder.appending(path: "due"))),
      clocks: moved, files: FileCourier(documents: documents, folder: folder),
      reason: .demonstration, locale: locale)
  }

  deinit {
    // What was sent is done first: it would make the folder anew.
    Task { [core, folder] in
      await core.settle()
      try? FileManager.default.removeItem(at: folder)
    }
  }

  /// To the moment when the question that waits is due.
  public func moveOn() {
    if let ask = core.view?.ask { clocks.move(by: ask.utcMs - clocks.moment().utcMs) }
    core.look()
  }
}

/// Clocks that run ahead of others.
private final class MovedClocks: Clocks, @unchecked Sendable {
  private let clocks: any Clocks
  private let lock = NSLock()
  private var ahead: Int64 = 0

  init(_ clocks: any Clocks) { self.clocks = clocks }

  func moment() -> Moment {
    var moment = clocks.moment()
    let ahead = lock.withLock { self.ahead }
    moment.utcMs += ahead
    moment.uptimeMs += ahead
    return moment
  }

  func move(by ms: Int64) { lock.withLock { ahead += max(0, ms) } }
}
