// What can be opened beside the log: a demonstration.
// Boundary: one at a time; leaving it throws it away.
import BraceCore
import Foundation
import Observation

@MainActor @Observable public final class Doors {
  public private(set) var demonstration: Demonstration?
  @ObservationIgnored private let open: @MainActor () -> Demonstration

  public init(
    open: @escaping @MainActor () -> Demonstration = { Demonstration(documents: DeviceDocuments()) }
  ) {
    self.open = open
  }

  func openDemonstration() {
    let opened = open()
    opened.core.comeToFront()
    demonstration = opened
  }

  func leaveDemonstration() { demonstration = nil }
}
