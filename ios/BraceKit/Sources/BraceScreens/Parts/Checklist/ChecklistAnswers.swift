// How the checklist of a set was answered, to correct it.
// Boundary: each choice is the whole form with another answer, ready to send.
import BraceWire
import Foundation
import SwiftUI

struct ChecklistAnswers: View {
  let list: ChecklistChoiceView

  var body: some View {
    VStack(alignment: .leading, spacing: Gap.narrow) {
      part(list.title) { RowChoices(choices: list.answers) }
      part(list.openTitle) { RowChoices(choices: list.items, isOne: false) }
    }
  }

  private func part<Choices: View>(
    _ title: String, @ViewBuilder _ choices: () -> Choices
  ) -> some View {
    VStack(alignment: .leading, spacing: 0) {
      Text(title).textStyle(.small).foregroundStyle(.quiet).accessibilityHidden(true)
      choices()
    }
    .accessibilityElement(children: .contain)
    .accessibilityLabel(title)
  }
}
