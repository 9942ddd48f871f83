package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.FlagLineView
import app.brace.wire.Urgency

/*
 * How soon an open flag wants someone: a shape and a ground beside the words, and the one line that leads to its card.
 *
 * Boundary: how soon, what the line says and whether it is there is the view's.
 */

/** Not the shapes of verdicts: a flag is none. */
internal fun Urgency.icon(): ImageVector =
    when (this) {
        Urgency.EMERGENCY -> Icons.Now
        Urgency.TODAY -> Icons.Today
        Urgency.EVALUATE -> Icons.Soon
    }

internal fun Colours.ground(urgency: Urgency): Ground =
    when (urgency) {
        Urgency.EMERGENCY -> tooMuch
        Urgency.TODAY -> watch
        Urgency.EVALUATE -> unknown
    }

/** On every screen, over its top line. */
@Composable
internal fun FlagLine(
    flag: FlagLineView,
    frame: Frame,
) {
    val ground = colours.ground(flag.urgency)
    val line =
        Modifier
            .fillMaxWidth()
            .background(ground.ground)
            .clickable(role = Role.Button) { frame.tap(flag.tap) }
            .semantics { liveRegion = LiveRegionMode.Polite }
            .heightIn(min = Reach.elsewhere)
    Box(line, Alignment.Center) {
        Row(
            Modifier.widthIn(max = Widest).fillMaxWidth().padding(horizontal = Space.m, vertical = Space.xs),
            horizontalArrangement = Arrangement.spacedBy(12.dp),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            Drawn(flag.urgency.icon(), color = ground.ink)
            Body(flag.text, Modifier.weight(1f), ground.ink)
            Drawn(Icons.Next, color = ground.ink, size = 20.dp)
        }
    }
}
