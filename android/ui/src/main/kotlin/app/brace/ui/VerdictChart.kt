package app.brace.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.unit.dp
import app.brace.wire.ChartView

/*
 * The deciding site over time, the line of two points more and the two-hour mark drawn in.
 *
 * Boundary: pixels for the view's points; which of them are elevated is the rule's.
 */

private const val WORST = 10f

@Composable
internal fun VerdictChart(
    chart: ChartView,
    modifier: Modifier = Modifier,
) {
    val colours = colours
    val spoken = (listOf(chart.label) + chart.points.map { it.label }).joinToString("\n")
    Column(modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = spoken }) {
        Box(Modifier.fillMaxWidth().height(136.dp)) {
            Canvas(Modifier.matchParentSize()) { curve(chart, colours.teal, colours.line, colours.ground) }
            if (chart.elevatedFrom.toFloat() <= WORST) {
                Placed(0f, 1 - chart.elevatedFrom.toFloat() / WORST) { Aside(chart.elevatedLabel) }
            }
        }
        Box(Modifier.fillMaxWidth()) {
            Placed(chart.share(chart.twoHoursAt), 0f) { Aside(chart.twoHoursLabel) }
        }
    }
}

/** Where so many minutes lie between the left and the right edge. */
private fun ChartView.share(minutes: Int): Float {
    val last = maxOf(twoHoursAt, points.lastOrNull()?.minutes ?: 0, 1)
    return minutes.toFloat() / last
}

/** Puts its content at a share of the width and above a share of the height, never outside. */
@Composable
private fun Placed(
    across: Float,
    down: Float,
    content: @Composable () -> Unit,
) {
    Layout(content, Modifier.fillMaxWidth()) { measurables, constraints ->
        val placed = measurables.map { it.measure(constraints.copy(minWidth = 0, minHeight = 0)) }
        val tallest = placed.maxOfOrNull { it.height } ?: 0
        layout(constraints.maxWidth, maxOf(constraints.minHeight, tallest)) {
            placed.forEach {
                val room = constraints.maxWidth - it.width
                val x = (across * constraints.maxWidth - it.width / 2).toInt().coerceIn(0, maxOf(0, room))
                val height = if (constraints.hasBoundedHeight) constraints.maxHeight else tallest
                val y = (down * height - it.height).toInt().coerceAtLeast(0)
                it.place(x, y)
            }
        }
    }
}

private fun DrawScope.curve(
    chart: ChartView,
    ink: Color,
    rule: Color,
    ground: Color,
) {
    val inset = 6.dp.toPx()

    fun at(
        minutes: Int,
        nrs: Float,
    ) = Offset(
        inset + chart.share(minutes) * (size.width - 2 * inset),
        size.height - inset - nrs / WORST * (size.height - 2 * inset),
    )
    val thin = 1.dp.toPx()
    val dashes = PathEffect.dashPathEffect(floatArrayOf(4 * thin, 4 * thin))
    drawLine(rule, at(0, 0f), Offset(size.width, at(0, 0f).y), thin)
    val line = at(0, chart.elevatedFrom.toFloat()).y
    if (line >= 0) drawLine(rule, Offset(0f, line), Offset(size.width, line), thin, pathEffect = dashes)
    val mark = at(chart.twoHoursAt, 0f).x
    drawLine(rule, Offset(mark, 0f), Offset(mark, size.height), thin, pathEffect = dashes)
    val path = Path()
    chart.points.forEachIndexed { index, point ->
        val here = at(point.minutes, point.nrs.toFloat())
        if (index == 0) path.moveTo(here.x, here.y) else path.lineTo(here.x, here.y)
    }
    drawPath(path, ink, style = Stroke(2 * thin, cap = StrokeCap.Round, join = StrokeJoin.Round))
    chart.points.forEach { point ->
        val here = at(point.minutes, point.nrs.toFloat())
        drawCircle(ground, 6 * thin, here)
        // An elevated point is filled: never a colour alone.
        if (point.elevated) drawCircle(ink, 5 * thin, here)
        drawCircle(ink, 5 * thin, here, style = Stroke(2 * thin))
    }
}
