// What Foundation has on Apple's systems and not here: the right to read another app's document, and reading
// it in turn with whoever keeps it.
// Boundary: only what Brace's screens use of Apple's pages "startAccessingSecurityScopedResource()",
// "stopAccessingSecurityScopedResource()" and "NSFileCoordinator". Whose a document is, a test says.
import Foundation

extension URL {
  // Apple, "startAccessingSecurityScopedResource()": false where it needs no right.
  public func startAccessingSecurityScopedResource() -> Bool { Elsewhere.hold(self, 1) }
  // Apple, "stopAccessingSecurityScopedResource()".
  public func stopAccessingSecurityScopedResource() { _ = Elsewhere.hold(self, -1) }
}

// Apple, "NSFileCoordinator".
open class NSFileCoordinator: NSObject {
  // Apple, "NSFileCoordinator.ReadingOptions".
  public struct ReadingOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
  }
  private let cancelled = DispatchSemaphore(value: 0)
  public override init() {}
  // Apple, "coordinate(readingItemAt:options:error:byAccessor:)": it blocks, and calls at once or never.
  open func coordinate(
    readingItemAt url: URL, options: ReadingOptions = [],
    error outError: UnsafeMutablePointer<NSError?>?,
    byAccessor reader: (URL) -> Void
  ) {
    let keeping = Elsewhere.keeping(url)
    if keeping == .onItsWay { cancelled.wait() }
    if let keeping, keeping != .here || Elsewhere.held(url) < 1 {
      let code: CocoaError.Code = keeping == .onItsWay ? .userCancelled : .fileReadNoPermission
      outError?.pointee = NSError(domain: NSCocoaErrorDomain, code: code.rawValue)
      return
    }
    reader(url)
  }
  // Apple, "cancel()": from another thread than it reads on.
  open func cancel() { cancelled.signal() }
}
