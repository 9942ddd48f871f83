// All sessions: months as shapes, and under them what was lifted in each. Older ones come as one scrolls.
// Boundary: the pages that the core holds, however many sessions there are.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct HistoryScreen: View {
  let history: HistoryView
  @Environment(Core.self) private var core
  /// The row on top: it stays where it is when pages come and go around it.
  @State private var top: String?

  var body: some View {
    ScrollView {
      LazyVStack(alignment: .leading, spacing: Gap.narrow) {
        if let empty = history.empty { Text(empty).textStyle(.body) }
        if let newer = history.newer { page(newer, .newer) }
        if let plot = history.plot { PlotChart(plot: plot, height: PlotChart.low) }
        if !history.months.isEmpty { months }
        if !history.rows.isEmpty { Subheading(history.listTitle) }
        ForEach(history.rows, id: \.id) { row in
          Row(row: row) { core.send(row.open) }
        }
        if let older = history.older { page(older, .older) }
        Button(history.add) { core.send(.correct(.open(session: "", entry: .newSession))) }
          .buttonStyle(.outlined)
        Button {
          core.go(.bin)
        } label: {
          Signed(sign: .bin, words: history.bin)
        }
        .buttonStyle(.quiet)
      }
      .scrollTargetLayout()
      .column()
    }
    .scrollPosition(id: $top)
    .privacySensitive()
    .navigationTitle(history.title)
  }

  /// One month at a time, the newest first, so that the list below is near.
  private var months: some View {
    ScrollView(.horizontal) {
      HStack(alignment: .top, spacing: 0) {
        ForEach(history.months, id: \.title) { month in
          Month(month: month, open: open).containerRelativeFrame(.horizontal)
        }
      }
    }
    .scrollTargetBehavior(.paging)
  }

  private func open(_ session: String) { core.send(.history(.open(session: session))) }

  /// It sends as soon as it comes into sight, and can be pressed as well.
  private func page(_ label: String, _ event: HistoryEvent) -> some View {
    Button(label) { core.send(.history(event)) }
      .buttonStyle(.quiet)
      .onAppear { core.send(.history(event)) }
  }
}

private struct Row: View {
  let row: HistoryRow
  let open: @MainActor () -> Void

  private static let height: CGFloat = 72

  var body: some View {
    Button(action: open) {
      HStack(spacing: Gap.wide) {
        // A rating between two sessions has no verdict, and so no shape.
        Group {
          if row.mark.isEmpty { Icon(.figure) } else { Mark(row.mark, side: 24) }
        }
        VStack(alignment: .leading, spacing: 0) {
          Text(row.title).textStyle(.body)
          Text(row.detail).textStyle(.small).foregroundStyle(.quiet)
        }
        Spacer()
        Icon(.forward, side: 16)
      }
    }
    .buttonStyle(.row(Self.height))
    .accessibilityLabel(row.label)
  }
}

/// Seven columns; a day with a session leads to it. The list below says the same to who listens.
private struct Month: View {
  let month: MonthView
  let open: @MainActor (String) -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.hair) {
      Subheading(month.title)
      HStack(spacing: 0) {
        ForEach(numbered: month.weekdays) { day in
          Text(day)
            .textStyle(.small)
            .foregroundStyle(.quiet)
            .lineLimit(1)
            .minimumScaleFactor(0.5)
            .frame(maxWidth: .infinity)
        }
      }
      .accessibilityHidden(true)
      ForEach(Array(stride(from: 0, to: cells.count, by: 7)), id: \.self) { week in
        HStack(spacing: 0) {
          ForEach(week..<week + 7, id: \.self) { at in
            Day(cell: at < cells.count ? cells[at] : nil, open: open)
              .frame(maxWidth: .infinity, minHeight: Target.usual)
          }
        }
      }
    }
  }

  private var cells: [DayCell?] {
    Array(repeating: nil, count: Int(month.blank)) + month.days.map(Optional.some)
  }
}

private struct Day: View {
  let cell: DayCell?
  let open: @MainActor (String) -> Void

  var body: some View {
    if let cell, let session = cell.sessions.first {
      Button {
        open(session)
      } label: {
        face(cell)
      }
      .buttonStyle(.row)
      .accessibilityLabel(cell.label)
    } else if let cell {
      face(cell).accessibilityHidden(true)
    }
  }

  private func face(_ cell: DayCell) -> some View {
    VStack(spacing: 0) {
      Text(cell.day.description)
        .textStyle(.small)
        .foregroundStyle(cell.today ? .action : .quiet)
        .lineLimit(1)
        .minimumScaleFactor(0.5)
      Mark(cell.mark, side: 16)
    }
    .frame(maxWidth: .infinity)
  }
}
