package app.brace.ui

import androidx.compose.foundation.gestures.detectHorizontalDragGestures
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.FigureInk
import app.brace.wire.FigureView
import app.brace.wire.StripView
import kotlin.math.abs

/*
 * The figures of a strip: the lifter large, every phase small.
 *
 * Boundary: one scale for a whole lift, so that the lifter keeps their size from phase to phase.
 */

private val HIGH = 260.dp

/** [figures] over each other, read aloud in that order; a swipe steps on or back. */
@Composable
internal fun Lifter(
    figures: List<FigureView>,
    strip: StripView,
    onStep: (Int) -> Unit,
) {
    val box = remember(strip.label) { bounds(strip.figures()) }
    val step by rememberUpdatedState(onStep)
    val spoken = figures.joinToString("\n") { it.label }
    Drawn(
        figures,
        box,
        Modifier
            .fillMaxWidth()
            .height(HIGH)
            .pointerInput(Unit) {
                var gone = 0f
                detectHorizontalDragGestures(
                    onDragStart = { gone = 0f },
                    onDragEnd = { if (abs(gone) > SWIPE.toPx()) step(if (gone < 0) 1 else -1) },
                ) { _, by -> gone += by }
            }.clearAndSetSemantics { contentDescription = spoken },
    )
}

private fun StripView.figures() = steps.map { it.figure } + steps.flatMap { it.faults }.map { it.figure }

/** How far a finger goes until it means the next phase. */
private val SWIPE = 48.dp

/** Every phase, the one that is shown underlined. */
@Composable
internal fun Phases(
    strip: StripView,
    at: Int,
    show: (Int) -> Unit,
) {
    val bodies = remember(strip.label) { strip.steps.map { it.figure.body() } }
    val box = remember(bodies) { bounds(bodies) }
    val teal = colours.teal
    Row(
        Modifier
            .fillMaxWidth()
            .pulled(Space.xs, Space.xs)
            .selectableGroup()
            .semantics { contentDescription = strip.label },
    ) {
        strip.steps.forEachIndexed { phase, step ->
            Box(
                Modifier
                    .weight(1f)
                    .height(Reach.between)
                    .clip(Corner.cell)
                    .selectable(phase == at, role = Role.Tab) { show(phase) }
                    .semantics { contentDescription = step.title }
                    .drawBehind {
                        val high = LINE.toPx()
                        if (phase == at) drawRect(teal, Offset(0f, size.height - high), Size(size.width, high))
                    }.padding(bottom = Space.s),
            ) { Drawn(listOf(bodies[phase]), box, Modifier.fillMaxSize()) }
        }
    }
}

private val LINE = 3.dp

/** Without what is laid over it and the floor: neither can be made out so small. */
private fun FigureView.body() =
    copy(
        lines = lines.filter { it.ink == FigureInk.PLAIN },
        circles = circles.filter { it.ink == FigureInk.PLAIN },
    )
