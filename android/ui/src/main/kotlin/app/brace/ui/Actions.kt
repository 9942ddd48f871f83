package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import app.brace.wire.ActionStyle
import app.brace.wire.ActionView

/*
 * Buttons that the view offers, one below the other, as strong as it says.
 *
 * Boundary: what opens outside of Brace is the host's.
 */

@Composable
internal fun Actions(
    actions: List<ActionView>,
    frame: Frame,
) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.s)) { actions.forEach { Action(it, frame) } }
}

@Composable
internal fun Action(
    action: ActionView,
    frame: Frame,
) {
    val act = { frame.act(action.does) }
    when (action.style) {
        ActionStyle.FILLED -> MainButton(action.label, high = Reach.docked, onClick = act)
        ActionStyle.OUTLINED -> OtherButton(action.label, onClick = act)
        ActionStyle.QUIET -> QuietButton(action.label, onClick = act)
    }
}
