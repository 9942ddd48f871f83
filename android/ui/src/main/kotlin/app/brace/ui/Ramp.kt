package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.RampStepView
import app.brace.wire.RampView

/*
 * The warm-up sets before a lift's first work set, two beside each other: a tap logs one.
 *
 * Boundary: which there are and what each sends is the view's.
 */

@Composable
internal fun Ramp(
    ramp: RampView,
    frame: Frame,
) {
    val columns = if (roomy) 1 else 2
    val next = ramp.steps.firstOrNull { !it.done }
    Column(Modifier.fillMaxWidth().padding(bottom = Space.s), Arrangement.spacedBy(Space.xs)) {
        Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
            Aside(ramp.title)
            QuietWord(ramp.edit.label, Modifier.pulled(end = Space.s)) { frame.send(ramp.edit.tap) }
        }
        ramp.steps.chunked(columns).forEach { steps ->
            Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.s)) {
                steps.forEach { Step(it, it == next, frame) }
                repeat(columns - steps.size) { Spacer(Modifier.weight(1f)) }
            }
        }
    }
}

@Composable
private fun RowScope.Step(
    step: RampStepView,
    next: Boolean,
    frame: Frame,
) {
    val log = step.log
    val shape =
        Modifier
            .weight(1f)
            .clip(Corner.card)
            .background(if (step.done) colours.card else Color.Transparent)
            .border(if (next) 2.dp else 1.dp, if (next) colours.teal else colours.line, Corner.card)
    val acts =
        if (log == null) {
            Modifier.clearAndSetSemantics { contentDescription = step.label }
        } else {
            Modifier
                .clickable(role = Role.Button) { frame.send(log) }
                .semantics { contentDescription = step.label }
        }
    Column(
        shape.then(acts).heightIn(min = Reach.between).padding(horizontal = 12.dp, vertical = Space.xs),
        verticalArrangement = Arrangement.Center,
    ) {
        Row(Modifier.fillMaxWidth().clearAndSetSemantics {}, verticalAlignment = Alignment.CenterVertically) {
            Body(step.text, Modifier.weight(1f))
            if (step.done) Drawn(Icons.Check, color = colours.quiet, size = 20.dp)
        }
        // What to do to the bar now; before the sets after it, what will be on it.
        Aside(step.change?.takeIf { next } ?: step.plates, Modifier.clearAndSetSemantics {})
    }
}
