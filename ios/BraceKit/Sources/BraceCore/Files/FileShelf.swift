// Where copies of files lie while they are on their way: in, until the core has read them; out, until the
// person has said where to.
// Boundary: copies, protects and clears away; the files themselves belong to the core and to other apps.
import Foundation

struct FileShelf: Sendable {
  /// Nothing is brought in that is larger, in bytes: the core takes 50 MiB of another app's file, and a log of
  /// Brace's own may be larger.
  static let most = 64 * 1024 * 1024

  private let inbox: URL
  private let outbox: URL

  /// Both are made when they are needed.
  init(in folder: URL) {
    inbox = folder.appending(path: "inbox")
    outbox = folder.appending(path: "outbox")
  }

  struct NotCopied: Error {}

  /// A copy of a document beside those that were brought in before. Nothing of it stays where it fails.
  func bring(
    _ document: URL, from documents: any Documents, atMost most: Int = Self.most
  ) async throws -> URL {
    let place = inbox.appending(path: UUID().uuidString)
    let copy = place.appending(path: document.lastPathComponent.fileName)
    do {
      try make(place)
      let outcome = Outcome()
      try await documents.read(document) { source in
        outcome.set(Result { try stream(source, to: copy, atMost: most) })
      }
      try Task.checkCancellation()
      try outcome.get()
      return copy
    } catch {
      try? FileManager.default.removeItem(at: place)
      throw error
    }
  }

  /// Clears away what was brought in before this.
  func keep(only copy: URL) {
    let own = copy.deletingLastPathComponent().lastPathComponent
    let places = try? FileManager.default.contentsOfDirectory(atPath: inbox.path)
    for place in places ?? [] where place != own {
      try? FileManager.default.removeItem(at: inbox.appending(path: place))
    }
  }

  /// Clears away what nobody waits for any more.
  func discard(_ copy: URL) {
    try? FileManager.default.removeItem(at: copy.deletingLastPathComponent())
  }

  /// A copy of a file of the core's, under the name that the person is offered; an older one goes.
  func stage(_ path: String, as name: String) async throws -> URL {
    clear()
    let place = outbox.appending(path: UUID().uuidString)
    let copy = place.appending(path: name.fileName)
    try make(place)
    do {
      // The file system shares its blocks: nothing is loaded.
      try FileManager.default.copyItem(at: URL(filePath: path), to: copy)
    } catch {
      clear()
      throw error
    }
    return copy
  }

  /// Clears away what was on its way out.
  func clear() { try? FileManager.default.removeItem(at: outbox) }

  /// Protected like the log, and so is what is made in it; a system that has no protection passes over it.
  private func make(_ folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.setAttributes(
      [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication],
      ofItemAtPath: folder.path)
  }
}

/// Piece by piece, so that a file of any size takes little memory and none is longer than it may be.
private func stream(_ source: URL, to copy: URL, atMost most: Int) throws {
  guard let reader = InputStream(url: source) else { throw FileShelf.NotCopied() }
  reader.open()
  defer { reader.close() }
  guard
    FileManager.default.createFile(
      atPath: copy.path, contents: nil,
      attributes: [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication])
  else { throw FileShelf.NotCopied() }
  let writer = try FileHandle(forWritingTo: copy)
  defer { try? writer.close() }
  var piece = [UInt8](repeating: 0, count: 64 * 1024)
  var left = most
  while true {
    let count = reader.read(&piece, maxLength: piece.count)
    if count == 0 { return }
    guard count > 0, count <= left else { throw FileShelf.NotCopied() }
    left -= count
    try writer.write(contentsOf: piece[..<count])
  }
}

/// What came of a copy, from the thread that made it. Until then: nothing was copied.
private final class Outcome: @unchecked Sendable {
  private let lock = NSLock()
  private var result: Result<Void, any Error> = .failure(FileShelf.NotCopied())

  func set(_ result: Result<Void, any Error>) { lock.withLock { self.result = result } }

  func get() throws { try lock.withLock { try result.get() } }
}
