package app.brace.ui

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.ChecklistLine

/*
 * The checklist in one quiet line of the set's form: how it was answered, or the way to it.
 *
 * Boundary: what can be done with it is the view's.
 */

@Composable
internal fun QuietList(
    line: ChecklistLine,
    frame: Frame,
) {
    val only = line.buttons.singleOrNull()
    if (only == null) {
        FlowRow(
            Modifier.fillMaxWidth(),
            horizontalArrangement = Arrangement.SpaceBetween,
            itemVerticalAlignment = Alignment.CenterVertically,
        ) {
            Aside(line.text)
            line.buttons.forEach { button -> QuietButton(button.label) { frame.send(button.tap) } }
        }
    } else {
        Row(
            Modifier
                .fillMaxWidth()
                .clickable(role = Role.Button) { frame.send(only.tap) }
                .semantics { contentDescription = only.label }
                .heightIn(min = Reach.elsewhere),
            horizontalArrangement = Arrangement.spacedBy(Space.s),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            Aside(line.text, Modifier.weight(1f))
            Drawn(Icons.Next, color = colours.teal, size = 20.dp)
        }
    }
}
