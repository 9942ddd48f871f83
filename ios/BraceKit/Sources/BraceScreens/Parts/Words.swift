// Headings, and a verdict's shape beside its word.
// Boundary: looks of texts that come from the core.
import Foundation
import SwiftUI

extension ForEach where Content: View {
  /// Rows that have no id of their own and may be alike: two ratings in one minute are two rows.
  init<Row>(numbered rows: [Row], @ViewBuilder content: @escaping (Row) -> Content)
  where Data == [EnumeratedSequence<[Row]>.Element], ID == Int {
    self.init(Array(rows.enumerated()), id: \.offset) { content($0.element) }
  }
}

/// A question, or what a screen is about.
struct Heading: View {
  let words: String

  init(_ words: String) { self.words = words }

  var body: some View {
    Text(words).textStyle(.title).accessibilityAddTraits(.isHeader)
  }
}

/// Over a part of a screen.
struct Subheading: View {
  let words: String

  init(_ words: String) { self.words = words }

  var body: some View {
    Text(words).textStyle(.head).accessibilityAddTraits(.isHeader)
  }
}

/// The shape is for the eye: who listens hears the word.
struct Marked: View {
  let mark: String
  let words: String
  var side: CGFloat = 24

  var body: some View {
    HStack(spacing: Gap.narrow) {
      if !mark.isEmpty { Mark(mark, side: side) }
      Text(words)
    }
  }
}

/// A verdict's word as a title.
struct VerdictWord: View {
  let mark: String
  let word: String
  var side: CGFloat = 32

  var body: some View {
    Marked(mark: mark, words: word, side: side)
      .textStyle(.title)
      .accessibilityAddTraits(.isHeader)
  }
}

extension View {
  /// A screen's column: on the page's ground, with its margins.
  func column() -> some View {
    padding(Gap.wide).frame(maxWidth: .infinity, alignment: .leading)
  }

  /// What stands in a card.
  func card(_ surface: Surface) -> some View {
    padding(Gap.wide)
      .frame(maxWidth: .infinity, alignment: .leading)
      .on(surface, corner: Corner.card)
  }
}
