package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.DemonstrationView

/*
 * What stands around every screen: the way back, what the last tap came to, the demonstration's line.
 *
 * Boundary: draws the root view's own fields; the screens are drawn elsewhere.
 */

/** The way back, the screen's title, and at its end whatever the screen puts there. */
@Composable
internal fun TopLine(
    frame: Frame,
    middle: @Composable (Modifier) -> Unit,
    beside: @Composable () -> Unit,
) {
    val back = frame.backLabel
    // Large letters have a line of their own.
    val below = roomy && back != null
    Row(
        Modifier.fillMaxWidth().heightIn(min = if (frame.close) Reach.elsewhere else Reach.between),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        if (back != null) {
            IconOnly(Icons.Back, back, onClick = frame::back)
            Spacer(Modifier.width(Space.xs))
        }
        if (below) Spacer(Modifier.weight(1f)) else middle(Modifier.weight(1f))
        beside()
    }
    if (below) middle(Modifier)
}

/** A screen's title in its top line. */
@Composable
internal fun Title(
    text: String,
    modifier: Modifier,
) {
    if (text.isEmpty()) Spacer(modifier) else Heading(text, modifier.padding(vertical = Space.s), Type.title)
}

/** "Saved 3 · Undo", until the next action. */
@Composable
internal fun NoticeLine(
    frame: Frame,
    modifier: Modifier = Modifier.padding(vertical = Space.s),
) {
    val text = frame.told ?: return
    val notice = colours.notice
    val box =
        modifier
            .fillMaxWidth()
            .background(notice.ground, Corner.cell)
            .padding(start = 12.dp, end = Space.s)
            .heightIn(min = 48.dp)
    val told = Modifier.padding(vertical = Space.xs).semantics { liveRegion = LiveRegionMode.Polite }
    if (roomy) {
        Column(box, Arrangement.Center) {
            Body(text, told, notice.ink)
            Undo(frame)
        }
    } else {
        Row(box, Arrangement.spacedBy(Space.m), Alignment.CenterVertically) {
            Body(text, told.weight(1f), notice.ink)
            Undo(frame)
        }
    }
}

/** Takes back what its label names. */
@Composable
internal fun Undo(frame: Frame) {
    frame.view.undo?.let { undo -> QuietButton(undo.label, Modifier.named(undo.spoken)) { frame.send(undo.event()) } }
}

/** That this is a demonstration, and its clocks' leap. */
@Composable
internal fun DemonstrationLine(
    demonstration: DemonstrationView,
    host: Host,
) {
    FlowRow(
        Modifier
            .fillMaxWidth()
            .background(colours.card)
            .padding(horizontal = Space.m),
        horizontalArrangement = Arrangement.SpaceBetween,
    ) {
        Aside(demonstration.marker, Modifier.align(Alignment.CenterVertically).padding(vertical = Space.s))
        host.onLeave?.let { QuietButton(demonstration.leave, onClick = it) }
        QuietButton(demonstration.jump, Modifier.pulled(end = Space.s), onClick = host.onJump)
    }
}
