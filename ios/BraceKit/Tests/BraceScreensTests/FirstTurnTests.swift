// A core whose first turn fails: nothing is drawn, and there is a way on.
// Boundary: a library that fails until it is mended.
import BraceCore
import BraceFfi
import BraceWire
import Foundation
@_spi(Evaluator) import SwiftUI
import Testing

@testable import BraceScreens

@MainActor @Suite struct FirstTurnTests {
  @Test func aFirstTurnThatFailsLeavesAWayOn() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let library = Mended(folder)
    let core = Core(library: library, clocks: TestClocks()) {
      Language.locale("en")
    }
    let screen = Reader(BraceRoot(core: core, share: { _, _ in EmptyView() }))
    #expect(screen.labels.isEmpty)
    for _ in 0..<3 { await core.settle() }
    library.isBroken = false
    try screen.press("arrow.clockwise")
    for _ in 0..<3 { await core.settle() }
    #expect(core.base != nil && !core.hasFailed)
  }
}

/// A library that fails until it is mended.
private final class Mended: CoreFfiProtocol, @unchecked Sendable {
  private let library: CoreFfi
  private let lock = NSLock()
  private var broken = true
  init(_ folder: URL) {
    library = CoreFfi(privateDir: folder.path, deviceProtectedDir: folder.path)
  }
  var isBroken: Bool {
    get { lock.withLock { broken } }
    set { lock.withLock { broken = newValue } }
  }
  func update(input: Data) throws -> Data {
    if isBroken { throw CoreError.Fault(message: "") }
    return try library.update(input: input)
  }
}
