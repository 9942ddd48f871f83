package app.brace.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.unit.dp
import app.brace.wire.Event
import app.brace.wire.ReminderEvent
import app.brace.wire.RestStep
import app.brace.wire.RestView

/*
 * The rest since the last set, as large as a gym's wall clock, with its target and a bar that fills.
 *
 * Boundary: it ticks because the view does; how far a step goes is the core's.
 */

@Composable
internal fun RestClock(
    rest: RestView,
    frame: Frame,
    small: Boolean = false,
) {
    fun step(by: RestStep) = frame.send(Event.Reminders(ReminderEvent.StepRest(by)))
    Column(Modifier.fillMaxWidth()) {
        FlowRow(Modifier.fillMaxWidth(), verticalArrangement = Arrangement.Center) {
            Clock(rest, small || roomy, Modifier.weight(1f))
            Row(Modifier.align(Alignment.CenterVertically)) {
                QuietButton(rest.less, Modifier.named(rest.lessLabel)) { step(RestStep.LESS) }
                Spacer(Modifier.width(Space.m))
                QuietButton(rest.more, Modifier.pulled(end = Space.s).named(rest.moreLabel)) { step(RestStep.MORE) }
            }
        }
        Filling(rest.permille.toInt())
    }
}

@Composable
private fun Clock(
    rest: RestView,
    small: Boolean,
    modifier: Modifier,
) {
    val ready = rest.ready
    val spoken =
        Modifier.clearAndSetSemantics {
            contentDescription = rest.label
            // Said once, when the target is reached.
            if (ready != null) liveRegion = LiveRegionMode.Polite
        }
    Row(
        modifier.heightIn(min = if (small) Reach.elsewhere else 64.dp).then(spoken),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        if (ready == null) {
            Text(rest.running, style = if (small) Type.numeral else Type.clock, softWrap = false)
            Aside(rest.targetText, Modifier.padding(start = 12.dp))
        } else {
            Text(ready, style = if (small) Type.head else Type.numeral)
        }
    }
}

@Composable
private fun Filling(permille: Int) {
    val (full, empty) = colours.ink to colours.faint
    Canvas(Modifier.fillMaxWidth().padding(bottom = Space.s).height(4.dp)) {
        val y = size.height / 2

        fun line(
            share: Float,
            color: Color,
        ) = drawLine(color, Offset(y, y), Offset(y + (size.width - 2 * y) * share, y), size.height, StrokeCap.Round)
        line(1f, empty)
        if (permille > 0) line(permille / WHOLE, full)
    }
}

private const val WHOLE = 1000f
