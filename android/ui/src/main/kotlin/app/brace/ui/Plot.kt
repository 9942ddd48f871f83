package app.brace.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.brace.wire.PlotView

/*
 * A chart: areas, what stands at one time, and points with their numbers in them.
 *
 * Boundary: pixels for the view's whole numbers; PlotInk.kt draws. It is read aloud as its one label.
 */

@Composable
internal fun Plot(
    plot: PlotView,
    modifier: Modifier = Modifier,
    high: Dp = 176.dp,
    ground: Ground = Ground(colours.ground, colours.ink),
) {
    val colours = colours
    val measurer = rememberTextMeasurer()
    val small = Type.small.copy(color = ground.ink)
    val spoken = plot.label
    Column(modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = spoken }) {
        Canvas(Modifier.fillMaxWidth().height(high)) {
            PlotInk(this, plot, PlotInk.Inks(ground.ground, ground.ink, colours.line), measurer, small).draw()
        }
        if (plot.x.labels.isNotEmpty()) {
            Along(plot, Modifier.padding(top = Space.xs))
        }
    }
}

/** What is written along it, each where it belongs and none outside. */
@Composable
private fun Along(
    plot: PlotView,
    modifier: Modifier,
) {
    val labels = plot.x.labels
    Layout({ labels.forEach { Aside(it.words) } }, modifier.fillMaxWidth()) { measurables, constraints ->
        val placed = measurables.map { it.measure(constraints.copy(minWidth = 0)) }
        layout(constraints.maxWidth, placed.maxOf { it.height }) {
            var free = 0
            placed.zip(labels).forEach { (label, words) ->
                val share = (words.at - plot.x.from).toFloat() / (plot.x.to - plot.x.from)
                val middle = (share * constraints.maxWidth).toInt() - label.width / 2
                val x = middle.coerceIn(0, maxOf(0, constraints.maxWidth - label.width))
                // At a large size of text there may be no room for all: the earlier one stays.
                if (x >= free) {
                    label.place(x, 0)
                    free = x + label.width + Space.s.roundToPx()
                }
            }
        }
    }
}
