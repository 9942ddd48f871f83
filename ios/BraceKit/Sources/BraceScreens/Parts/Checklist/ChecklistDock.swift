// The answers to the checklist, where the thumb is: the one that comes next, and quiet ones under it.
// Boundary: logging without the list looks like every other quiet way on, and asks nothing.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct ChecklistDock: View {
  let list: ChecklistView
  let tags: TagsView?

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.hair) {
      if let card = list.card {
        Spoken(button: card.yes).buttonStyle(.docked)
      } else if let still = list.still {
        Spoken(button: still).buttonStyle(.docked)
      }
      Beside(spacing: Gap.broad) {
        // Not the last of many stops.
        if let skip = list.skip { Spoken(button: skip).buttonStyle(.quiet) }
        Spacer(minLength: 0)
        if let card = list.card {
          Spoken(button: card.no).buttonStyle(.quiet)
        } else if let clear = list.clear {
          QuietWord(button: clear)
        } else if let tags {
          Tags(tags: tags)
        }
      }
    }
  }
}

/// It says more aloud than it shows.
private struct Spoken: View {
  let button: ChecklistButton
  @Environment(Core.self) private var core

  var body: some View {
    Button(button.label) { core.send(button.tap) }.accessibilityLabel(button.spoken)
  }
}

/// The list in one quiet line under the set: how it was answered, or that there is one.
struct ChecklistNote: View {
  let line: ChecklistLine

  var body: some View {
    Beside {
      Text(line.text).textStyle(.small).foregroundStyle(.quiet)
      Spacer(minLength: 0)
      ForEach(numbered: line.buttons) { QuietWord(button: $0) }
    }
  }
}
