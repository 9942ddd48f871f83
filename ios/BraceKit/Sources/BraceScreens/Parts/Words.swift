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

struct Heading: View {
  let words: String

  init(_ words: String) { self.words = words }

  var body: some View {
    Text(words).font(.title2).accessibilityAddTraits(.isHeader)
  }
}

/// The shape is for the eye: who listens hears the word.
struct Marked: View {
  let mark: String
  let words: String

  var body: some View {
    HStack(alignment: .firstTextBaseline, spacing: Gap.narrow) {
      Text(mark).accessibilityHidden(true)
      Text(words)
    }
  }
}
