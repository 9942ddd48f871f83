// A page to read: an article, the library's first page, the plan's.
// Boundary: one column; where the way back leads is the core's.
import BraceWire
import Foundation
import SwiftUI

struct ArticleScreen: View {
  let article: ArticleView

  var body: some View {
    ScrollView { ArticleBody(blocks: article.blocks).column() }
      .navigationTitle(article.title)
      .toolbarTitleDisplayMode(.inline)
  }
}
