// An article, block by block: library pages, the verdict's why and reminder health are all drawn here.
// Boundary: the one renderer; what a block says and where it leads is the core's.
import BraceWire
import Foundation
import SwiftUI

struct ArticleBody: View {
  let blocks: [ArticleBlock]

  /// About 66 letters to a line.
  private static let column: CGFloat = 560

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.wide) {
      ForEach(numbered: blocks) { Block(block: $0) }
    }
    .frame(maxWidth: Self.column, alignment: .leading)
  }
}

private struct Block: View {
  let block: ArticleBlock

  var body: some View {
    switch block {
    case .heading(let words): Subheading(words).padding(.top, Gap.narrow)
    case .paragraph(let line): Line(line: line)
    case .items(let lines): Items(lines: lines)
    case .doDont(let pair): DoDont(pair: pair)
    case .claim(let claim): Claim(claim: claim)
    case .table(let table): TableGrid(table: table)
    case .figure(let figure): FigureDrawing(figure: figure)
    case .plot(let plot): PlotChart(plot: plot, height: PlotChart.full)
    case .sources(let sources): Sources(sources: sources)
    case .links(let links): Links(links: links)
    case .actions(let actions): Actions(actions: actions)
    case .staircase(let stairs): Staircase(stairs: stairs)
    case .bar(let bar): LoadedBar(bar: bar)
    case .stepper(let stepper): RowLine(row: stepper.row)
    case .search(let field): RowText(field: field)
    case .strip(let strip): StripPane(strip: strip)
    }
  }
}

extension StepperView {
  /// As pages of rows draw it.
  fileprivate var row: RowView {
    RowView(
      title: title, detail: "", value: value, label: label,
      control: .stepper(less: less, more: more))
  }
}

/// A sentence or two, and small behind it where it comes from.
struct Line: View {
  let line: ArticleLine

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.hair) {
      Text(line.text).textStyle(.body)
      if let chip = line.chip { Text(chip).textStyle(.small).foregroundStyle(.quiet) }
    }
    .accessibilityElement(children: .combine)
  }
}

private struct Items: View {
  let lines: [ArticleLine]

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      ForEach(numbered: lines) { line in
        HStack(alignment: .top, spacing: Gap.narrow) {
          Circle().fill(.line).frame(width: 6, height: 6).padding(.top, 9)
          Line(line: line)
        }
      }
    }
  }
}

private struct DoDont: View {
  let pair: DoDontView

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      half(.check, pair.doLabel, pair.wanted).card(.clear)
      half(.minus, pair.dontLabel, pair.unwanted).card(.clay)
    }
  }

  private func half(_ sign: Sign, _ label: String, _ words: String) -> some View {
    VStack(alignment: .leading, spacing: Gap.hair) {
      HStack(spacing: Gap.narrow) {
        Icon(sign, side: 16)
        Text(label).textStyle(.small)
      }
      Text(words).textStyle(.body)
    }
    .accessibilityElement(children: .combine)
  }
}

/// What is said and what limits it are read as one.
struct Claim: View {
  let claim: ClaimView

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      Line(line: claim.claim)
      Line(line: claim.correction).card(.card)
    }
    .accessibilityElement(children: .combine)
  }
}

/// Each row is read as a sentence; where text is large it is written as one, too.
private struct TableGrid: View {
  let table: TableView
  @Environment(\.dynamicTypeSize) private var size

  var body: some View {
    if size.isAccessibilitySize { sentences } else { grid }
  }

  private var grid: some View {
    Grid(alignment: .leading, horizontalSpacing: Gap.wide, verticalSpacing: Gap.narrow) {
      GridRow {
        ForEach(numbered: table.columns) { Text($0).textStyle(.small).foregroundStyle(.quiet) }
      }
      ForEach(numbered: table.rows) { row in
        GridRow {
          ForEach(numbered: row.cells) { Text($0).textStyle(row.strong ? .head : .body) }
        }
      }
    }
    .accessibilityRepresentation { sentences }
  }

  private var sentences: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      ForEach(numbered: table.rows) { Text($0.label).textStyle(.body) }
    }
  }
}

private struct Sources: View {
  let sources: SourcesView

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.hair) {
      Text(sources.title).accessibilityAddTraits(.isHeader)
      ForEach(numbered: sources.names) { Text($0) }
    }
    .textStyle(.small)
    .foregroundStyle(.quiet)
  }
}
