// One thing to do, beside its source; a button where one helps.
// Boundary: the words, the source and what is offered are the core's.
import BraceCore
import BraceWire
import Foundation
import SwiftUI

struct Advice: View {
  let advice: AdviceView
  @Environment(Core.self) private var core

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.hair) {
      switch advice.offer {
      case .answer: Button(advice.text) { core.go(.answer) }.buttonStyle(.wide)
      case .recall: Button(advice.text) { core.go(.recall) }.buttonStyle(.wide)
      case nil: Text(advice.text).textStyle(.body)
      }
      Text(advice.source).textStyle(.small).foregroundStyle(.quiet)
    }
  }
}
