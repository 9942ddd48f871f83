package app.brace.ui

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import app.brace.wire.ChecklistChoiceView
import app.brace.wire.Event

/*
 * How a set's checklist was answered, in the set's form.
 *
 * Boundary: the answers and what each makes of the form are the view's.
 */

@Composable
internal fun ListChoice(
    choice: ChecklistChoiceView,
    onChoose: (Event) -> Unit,
) {
    Column(Modifier.padding(vertical = Space.s)) {
        Aside(choice.title, Modifier.clearAndSetSemantics {})
        OneOf(choice.title, choice.answers.map { it to it.label }, choice.answers.firstOrNull { it.chosen }) { answer ->
            answer?.let { onChoose(it.tap) }
        }
        Aside(choice.openTitle, Modifier.padding(top = Space.s).clearAndSetSemantics {})
        SomeOf(choice.openTitle, choice.items.map { item -> Several(item.label, item.chosen) { onChoose(item.tap) } })
    }
}
