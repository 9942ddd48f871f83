// The window's content: whatever the core says, and a blank page with a way on until it has spoken.
// Boundary: passes the core down, ticks when something was kept, wakes it when the app is in front.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

public struct BraceRoot: View {
  @Environment(\.scenePhase) private var phase
  private let core: Core

  public init(core: Core) { self.core = core }

  public var body: some View {
    Group {
      if let view = core.view {
        Stage(view: view)
      } else {
        BlankScreen(hasFailed: core.hasFailed)
      }
    }
    .on(.page)
    .tint(Shade.action)
    .environment(core)
    .sensoryFeedback(.success, trigger: core.confirmations)
    .onChange(of: phase, initial: true) { _, phase in
      if phase == .active { core.comeToFront() }
    }
  }
}

/// Before the log is open there is one screen; from then on a stack.
private struct Stage: View {
  let view: AppView

  var body: some View {
    switch view.screen {
    case .opening(let title): OpeningScreen(title: title)
    case .recovery(let recovery): RecoveryScreen(recovery: recovery, notice: view.notice)
    default: Stack(view: view)
    }
  }
}
