// The device's documents: read under the right that the person's choice gives, in turn with whoever keeps them.
// Boundary: the system's calls alone.
import BraceCore
import Foundation
import SwiftUI

public struct DeviceDocuments: Documents {
  public init() {}

  public func begin(_ document: URL) -> Bool { document.startAccessingSecurityScopedResource() }

  public func end(_ document: URL) { document.stopAccessingSecurityScopedResource() }

  public func read(_ document: URL, by reader: @escaping @Sendable (URL) -> Void) async throws {
    let access = Access()
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { done in
        // It blocks: a document that is not here yet is fetched first.
        DispatchQueue.global(qos: .userInitiated).async {
          done.resume(with: Result { try access.read(document, by: reader) })
        }
      }
    } onCancel: {
      access.coordinator.cancel()
    }
  }
}

/// Cancelled from another thread than it reads on, as the system allows.
private final class Access: @unchecked Sendable {
  let coordinator = NSFileCoordinator()

  func read(_ document: URL, by reader: (URL) -> Void) throws {
    var failure: NSError?
    coordinator.coordinate(
      readingItemAt: document, options: [], error: &failure, byAccessor: reader)
    if let failure { throw failure }
  }
}
