package app.brace.ui

import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.unit.Constraints
import app.brace.wire.CueView
import app.brace.wire.LinkView

/*
 * One thing to think of, at its end what it is and what else is worth reading before this lift.
 *
 * Boundary: which cue, and where it leads, is the view's.
 */

@Composable
internal fun Cue(
    cue: CueView,
    onOpen: (LinkView) -> Unit,
) {
    if (roomy) {
        Said(cue, Modifier.fillMaxWidth())
        FlowRow(Modifier.fillMaxWidth()) {
            listOfNotNull(cue.about, cue.before).forEach { link -> QuietButton(link.label) { onOpen(link) } }
        }
    } else {
        Row(verticalAlignment = Alignment.CenterVertically) {
            Said(cue, Modifier.weight(1f))
            cue.about?.let { IconOnly(Icons.Question, it.label, atEnd = true) { onOpen(it) } }
            IconOnly(Icons.Book, cue.before.label, atEnd = true) { onOpen(cue.before) }
        }
    }
}

/** Where it comes from is beside or below it, and only heard where it takes two lines itself. */
@Composable
private fun Said(
    cue: CueView,
    modifier: Modifier,
) {
    val spoken = listOf(cue.text, cue.source).joinToString("\n")
    Layout(
        {
            Fitting(cue.text, Type.head, Type.body, 1)
            Aside(cue.source)
        },
        modifier.heightIn(min = Reach.elsewhere).clearAndSetSemantics { contentDescription = spoken },
    ) { measurables, constraints ->
        val wide = constraints.maxWidth
        val (text, source) = measurables.map { it.measure(Constraints(maxWidth = wide)) }
        val long = text.height > 2 * source.height
        val beside = text.width + Space.m.roundToPx() + source.width <= wide
        val high = if (long || beside) text.height else text.height + source.height
        layout(wide, maxOf(high, constraints.minHeight)) {
            val top = (maxOf(high, constraints.minHeight) - high) / 2
            text.place(0, top)
            if (beside) {
                source.place(wide - source.width, top + (text.height - source.height) / 2)
            } else if (!long) {
                source.place(0, top + text.height)
            }
        }
    }
}
