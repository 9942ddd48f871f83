package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.DemonstrationView
import app.brace.wire.Route

/*
 * What stands around every screen: the way back, what the last tap came to, the demonstration's line.
 *
 * Boundary: draws the root view's own fields; the screens are drawn elsewhere.
 */

/** The way back, and beside it whatever a screen puts there. */
@Composable
internal fun TopLine(
    frame: Frame,
    beside: @Composable () -> Unit,
) {
    FlowRow(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.SpaceBetween) {
        frame.view.back?.let { label ->
            BackButton(label, Modifier.offset(x = (-8).dp)) { frame.go(Route.TODAY) }
        }
        beside()
    }
}

/** "Saved 3 · Undo", until the next action. */
@Composable
internal fun NoticeLine(
    frame: Frame,
    modifier: Modifier = Modifier.padding(vertical = 8.dp),
) {
    val text = if (frame.fault) frame.view.onFault else frame.view.notice?.text ?: return
    FlowRow(
        modifier
            .fillMaxWidth()
            .background(MaterialTheme.colorScheme.secondaryContainer, MaterialTheme.shapes.small)
            .padding(start = 12.dp, end = 4.dp)
            .heightIn(min = 48.dp),
        horizontalArrangement = Arrangement.SpaceBetween,
    ) {
        Body(
            text,
            Modifier
                .align(Alignment.CenterVertically)
                .padding(vertical = 8.dp)
                .semantics { liveRegion = LiveRegionMode.Polite },
            MaterialTheme.colorScheme.onSecondaryContainer,
        )
        Undo(frame)
    }
}

/** Takes back what its label names. */
@Composable
internal fun Undo(frame: Frame) {
    frame.view.undo?.let { undo -> QuietButton(undo.label) { frame.send(undo.event()) } }
}

/** Where it lies above what to do next. */
internal val AboveThumb = Modifier.padding(start = 4.dp, end = 4.dp, bottom = 8.dp)

/** That this is a demonstration, and its clocks' leap. */
@Composable
internal fun DemonstrationLine(
    demonstration: DemonstrationView,
    onJump: () -> Unit,
) {
    FlowRow(
        Modifier
            .fillMaxWidth()
            .background(MaterialTheme.colorScheme.surfaceVariant)
            .padding(start = 16.dp, end = 8.dp),
        horizontalArrangement = Arrangement.SpaceBetween,
    ) {
        Aside(demonstration.marker, Modifier.align(Alignment.CenterVertically).padding(vertical = 8.dp))
        QuietButton(demonstration.jump, onClick = onJump)
    }
}
