// What leads somewhere: rows that open something, and buttons that do something.
// Boundary: what a tap does came with the view, and is sent as it stands.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct Links: View {
  let links: [LinkView]

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      ForEach(numbered: links) { LinkRow(link: $0) }
    }
  }
}

private struct LinkRow: View {
  let link: LinkView
  @Environment(Core.self) private var core

  var body: some View {
    Button {
      core.send(link.leadsTo)
    } label: {
      HStack(spacing: Gap.wide) {
        Text(link.label).textStyle(.body).multilineTextAlignment(.leading)
        Spacer()
        Icon(.forward, side: 16)
      }
    }
    .buttonStyle(.row(Target.betweenSets))
    .foregroundStyle(.action)
  }
}

/// "What is this?", small beside what it is about.
struct What: View {
  let link: LinkView
  var ink: Shade = .action
  @Environment(Core.self) private var core

  var body: some View {
    Button(link.label) { core.send(link.leadsTo) }.buttonStyle(.quiet(in: ink))
  }
}

/// The same as an icon, where there is little room; in words where the reader's text is large.
struct About: View {
  let link: LinkView
  var sign = Sign.what
  /// What it is about, for who listens.
  var of = ""
  /// What is to be left before.
  var leave: @MainActor () -> Void = {}
  @Environment(Core.self) private var core
  @Environment(\.dynamicTypeSize) private var size

  var body: some View {
    Group {
      if size.isAccessibilitySize {
        Button(link.label, action: open).buttonStyle(.quiet)
      } else {
        Button(action: open) { Icon(sign) }.buttonStyle(.icon).accessibilityLabel(link.label)
      }
    }
    .accessibilityValue(of)
  }

  private func open() {
    leave()
    core.send(link.leadsTo)
  }
}

/// One quiet way on: what it says and what a tap sends came together.
struct QuietWord: View {
  let button: RowButton
  @Environment(Core.self) private var core

  var body: some View {
    Button(button.label) { core.send(button.tap) }.buttonStyle(.quiet)
  }
}

/// Buttons, one below the other.
struct Actions: View {
  let actions: [ActionView]

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      ForEach(numbered: actions) { ActionButton(action: $0) }
    }
  }
}

struct ActionButton: View {
  let action: ActionView
  @Environment(Core.self) private var core
  @Environment(Doors.self) private var doors
  @Environment(\.openURL) private var openURL

  var body: some View {
    switch action.style {
    case .filled: button.buttonStyle(.wide)
    case .outlined: button.buttonStyle(.outlined)
    case .quiet: button.buttonStyle(.quiet)
    }
  }

  private var button: some View { Button(action.label, action: act) }

  private func act() {
    switch action.does {
    case .send(let event): core.send(event)
    // Of what stands in a reminder's way, only notifications are a matter of settings here.
    case .openSettings: if let page = Platform.notifications { openURL(page) }
    case .demonstrate: doors.openDemonstration()
    }
  }
}
