// The system's part in reading a document that the person chose: the right to read it, and its bytes.
// Boundary: what is done with them, and for how long the right is held, is the courier's.
import Foundation

public protocol Documents: Sendable {
  /// Takes up the right to read a document of another app's; false where it needs none.
  func begin(_ document: URL) -> Bool

  /// Gives that right back: once for each time that it was taken up.
  func end(_ document: URL)

  /// Waits until whoever keeps the document has all of it here, and calls `reader` with where it lies, not on
  /// the main thread. Throws where it cannot be had, and when the task is cancelled while it waits.
  func read(_ document: URL, by reader: @escaping @Sendable (URL) -> Void) async throws
}
