package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.selection.triStateToggleable
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.state.ToggleableState
import androidx.compose.ui.unit.dp
import app.brace.wire.ChecklistItem
import app.brace.wire.ItemState

/*
 * All items in view: each a box to tick, and beside it the way to look at it alone, where it can be said not to be true.
 *
 * Boundary: how an item stands is the view's; its state is a shape and a word, never a colour alone.
 */

@Composable
internal fun ItemRows(
    items: List<ChecklistItem>,
    frame: Frame,
) {
    // After a tick the keyboard is at the next item.
    val places = remember(items.size) { List(items.size) { FocusRequester() } }
    Column {
        items.forEachIndexed { at, item ->
            if (at > 0 && !frame.close) HorizontalDivider(color = colours.faint, thickness = HAIR)
            Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
                ItemRow(item, Modifier.weight(1f).focusRequester(places[at])) {
                    frame.send(item.tap)
                    places.getOrNull(at + 1)?.requestFocus()
                }
                IconOnly(Icons.Next, item.text, atEnd = true) { frame.send(item.look) }
            }
        }
    }
}

private val HAIR = 0.5.dp

@Composable
private fun ItemRow(
    item: ChecklistItem,
    modifier: Modifier,
    onTick: () -> Unit,
) {
    val ticked = if (item.state == ItemState.TICKED) ToggleableState.On else ToggleableState.Off
    Row(
        modifier
            .clip(Corner.cell)
            .triStateToggleable(ticked, role = Role.Checkbox, onClick = onTick)
            .semantics {
                contentDescription = item.label
                stateDescription = item.stateText
            }.heightIn(min = Reach.elsewhere - HAIR),
        horizontalArrangement = Arrangement.spacedBy(12.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Tick(item.state == ItemState.TICKED, item.state == ItemState.OPEN)
        Column(Modifier.weight(1f).clearAndSetSemantics {}) {
            Body(item.text)
            if (item.state == ItemState.OPEN) Aside(item.stateText)
        }
    }
}
