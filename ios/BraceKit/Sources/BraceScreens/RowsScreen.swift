// A page of rows: settings, bars, exercises, the bin and their like.
// Boundary: every word, and what each tap sends, came with the page.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct RowsScreen: View {
  let page: RowsView
  var confirm: ConfirmView?
  @Environment(Core.self) private var core

  var body: some View {
    ScrollView {
      LazyVStack(alignment: .leading, spacing: Gap.broad) {
        if !page.intro.isEmpty { Text(page.intro).textStyle(.body) }
        if let search = page.search { RowText(field: search) }
        ForEach(numbered: page.sections) { RowGroup(section: $0) }
      }
      .column()
    }
    // Who turns a page about themselves is at its top again.
    .id(page.page == .about ? page.intro : "")
    .navigationTitle(page.title)
    .toolbarTitleDisplayMode(.inline)
    .safeAreaInset(edge: .bottom) {
      if confirm != nil || page.action != nil { dock.padding(Gap.wide).on(.page) }
    }
  }

  @ViewBuilder private var dock: some View {
    if let confirm, let yes = confirm.sends, let no = confirm.sendsNo {
      ConfirmDock(confirm: confirm, role: .destructive) {
        core.send(yes)
      } no: {
        core.send(no)
      }
    } else if let action = page.action {
      Button(action.label) { core.send(action.tap) }.buttonStyle(.docked)
    }
  }
}

/// Rows of one topic, and under them what is to be said of all.
private struct RowGroup: View {
  let section: RowSection

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      if !section.title.isEmpty { Subheading(section.title) }
      ForEach(numbered: section.rows) { RowLine(row: $0) }
      if !section.note.isEmpty {
        Text(section.note).textStyle(.small).foregroundStyle(.quiet)
      }
    }
  }
}
