// Whose documents are another app's, and what becomes of who wants to read them.
// Boundary: nothing here is Apple's; tests reach it through `@_spi(Evaluator) import SwiftUI`.
import Foundation

/// The documents of other apps.
@_spi(Evaluator) public final class Elsewhere: Sendable {
  /// What becomes of who waits for a document.
  public enum Keeping: Sendable { case here, unreachable, onItsWay }

  private struct Kept {
    var keeping: Keeping
    var held = 0
  }

  nonisolated(unsafe) private static var documents: [String: Kept] = [:]
  private static let lock = NSLock()

  /// From now on this is another app's.
  public static func keep(_ document: URL, _ keeping: Keeping = .here) {
    lock.withLock { documents[document.path] = Kept(keeping: keeping) }
  }

  /// How many times the right to read it was taken up and not given back.
  public static func held(_ document: URL) -> Int {
    lock.withLock { documents[document.path]?.held ?? 0 }
  }

  /// Absent: it is no other app's.
  static func keeping(_ document: URL) -> Keeping? {
    lock.withLock { documents[document.path]?.keeping }
  }

  static func hold(_ document: URL, _ change: Int) -> Bool {
    lock.withLock {
      guard documents[document.path] != nil else { return false }
      documents[document.path]?.held += change
      return true
    }
  }
}
