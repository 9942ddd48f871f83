// The window's content: whatever the core says, and a blank page with a way on until it has spoken.
// Boundary: passes the core down, ticks when something was kept, keeps the screen on where the core says
// so, wakes the core when the app is in front and has it finish when it is left. A demonstration stands in front of the log while it is open.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

public struct BraceRoot<Share: View>: View {
  @Environment(\.scenePhase) private var phase
  @State private var doors: Doors
  private let core: Core
  private let keepAwake: @MainActor (Bool) -> Void
  private let finish: @MainActor (@escaping Work) -> Void
  private let share: Sharing

  /// Something that takes a moment.
  public typealias Work = @MainActor () async -> Void

  /// The system's share sheet for a text; it says when it is done.
  public typealias Sharing = @MainActor (SharedText, @escaping @MainActor () -> Void) -> Share

  public init(
    core: Core, doors: Doors = Doors(),
    keepAwake: @escaping @MainActor (Bool) -> Void = Platform.keepAwake,
    finish: @escaping @MainActor (@escaping Work) -> Void = Platform.finish,
    share: @escaping Sharing
  ) {
    self.core = core
    self.keepAwake = keepAwake
    self.finish = finish
    self.share = share
    _doors = State(initialValue: doors)
  }

  public var body: some View {
    Group {
      if let demonstration = doors.demonstration {
        Shown(core: demonstration.core, share: share)
          .safeAreaInset(edge: .top) { DemonstrationBar(demonstration: demonstration) }
      } else {
        Shown(core: core, share: share)
      }
    }
    .on(.page)
    .tint(Shade.action)
    .environment(doors)
    .onChange(of: staysOn, initial: true) { _, staysOn in keepAwake(staysOn) }
    .onChange(of: phase, initial: true) { _, phase in
      switch phase {
      case .active:
        core.comeToFront()
        doors.demonstration?.core.look()
      // What was tapped last may still wait, and the system may end a suspended app without a word.
      case .background: finish { await core.finish() }
      default: break
      }
    }
  }

  private var staysOn: Bool {
    let shown = doors.demonstration?.core ?? core
    return shown.view?.keepAwake ?? false
  }
}

private struct Shown<Share: View>: View {
  let core: Core
  let share: BraceRoot<Share>.Sharing
  @Environment(\.openURL) private var openURL

  var body: some View {
    Group {
      if let view = core.view {
        Stage(view: view)
      } else {
        BlankScreen(hasFailed: core.hasFailed)
      }
    }
    .background {
      if let courier = core.files { FileSheets(courier: courier, share: share).id(courier.lost) }
    }
    .environment(core)
    .sensoryFeedback(.success, trigger: core.confirmations)
    .onChange(of: core.languageRequests) {
      if let settings = Platform.settings { openURL(settings) }
    }
    .onChange(of: core.dials) {
      if let dialler = core.dials.last.flatMap(Platform.dialler) { openURL(dialler) }
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

/// That it is a demonstration, on every screen of it; moving its clocks on, and the way out.
private struct DemonstrationBar: View {
  let demonstration: Demonstration
  @Environment(Doors.self) private var doors

  var body: some View {
    if let view = demonstration.core.view?.demonstration {
      Beside {
        Text(view.marker).textStyle(.small)
        Spacer(minLength: 0)
        Button(view.jump) { demonstration.moveOn() }.buttonStyle(.quiet)
        Button(view.leave) { doors.leaveDemonstration() }.buttonStyle(.quiet)
      }
      .padding(.horizontal, Gap.wide)
      .on(.card)
    }
  }
}
