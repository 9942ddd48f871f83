package app.brace.ui

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.drawText
import androidx.compose.ui.unit.dp
import app.brace.wire.BandFill
import app.brace.wire.MarkKind
import app.brace.wire.PlotBand
import app.brace.wire.PlotMark
import app.brace.wire.PlotPoint
import app.brace.wire.PlotSeries
import app.brace.wire.PlotView
import app.brace.wire.SeriesKind

/*
 * The lines of a chart.
 *
 * Boundary: draws a plot within one canvas, and nothing beside it.
 */

internal class PlotInk(
    private val scope: DrawScope,
    private val plot: PlotView,
    private val inks: Inks,
    private val measurer: TextMeasurer,
    private val letters: TextStyle,
) {
    /** What a chart is drawn with. */
    class Inks(
        val ground: Color,
        val ink: Color,
        val line: Color,
    )

    private val unit = with(scope) { 1.dp.toPx() }
    private val worded = plot.series.any { series -> series.points.any { it.words.isNotEmpty() } }

    /** Points grow with the person's text, as far as they still fit beside each other. */
    private val larger = scope.fontScale.coerceIn(1f, MOST_LARGER)
    private val radius = (if (worded) POINT * larger else SMALL_POINT) * unit
    private val inPoint = letters.copy(fontSize = letters.fontSize * (larger / scope.fontScale))

    /** Where what has this place on both axes lies; a point at an edge is drawn whole. */
    private fun at(
        x: Int,
        y: Int,
    ) = Offset(across(x), down(y))

    /** What is written along the height has a margin of its own at the left. */
    private val margin = plot.y.labels.maxOfOrNull { measurer.measure(it.words, letters).size.width + 8 * unit } ?: 0f

    private fun across(x: Int): Float {
        val share = (x - plot.x.from).toFloat() / (plot.x.to - plot.x.from)
        return margin + radius + share * (scope.size.width - margin - 2 * radius)
    }

    private fun down(y: Int): Float {
        val share = (y - plot.y.from).toFloat() / (plot.y.to - plot.y.from)
        return scope.size.height - share * scope.size.height
    }

    fun draw() {
        plot.bands.forEach(::band)
        with(scope) {
            val low = size.height - unit / 2
            drawLine(inks.line, Offset(0f, low), Offset(size.width, low), unit)
        }
        plot.marks.forEach { mark ->
            val x = across(mark.at)
            with(scope) {
                if (mark.kind == MarkKind.LINE) {
                    drawLine(inks.line, Offset(x, 0f), Offset(x, size.height), 1.5f * unit, pathEffect = dashes())
                    words(mark.label, Offset(x + 4 * unit, footOf(mark)))
                } else {
                    drawLine(inks.ink, Offset(x, size.height - TICK * unit), Offset(x, size.height), 2 * unit)
                }
            }
        }
        plot.series.forEach(::series)
        alongTheHeight()
    }

    /** From above to below; where text is large, one stands lower than its place rather than on another. */
    private fun alongTheHeight() {
        var free = Float.NEGATIVE_INFINITY
        plot.y.labels.sortedByDescending { it.at }.forEach {
            val laid = measurer.measure(it.words, letters)
            val top = maxOf(free, down(it.at) - laid.size.height / 2f)
            scope.drawText(laid, topLeft = Offset(0f, top))
            free = top + laid.size.height
        }
    }

    /** Where a line's name stands: above the ticks, or at the top where the curve runs through there. */
    private fun footOf(mark: PlotMark): Float {
        val low = scope.size.height - TICK * unit
        val laid = measurer.measure(mark.label, letters)
        val high = laid.size.height.toFloat()
        val points = plot.series.flatMap { it.points }
        val beside = listOfNotNull(points.lastOrNull { it.x <= mark.at }, points.firstOrNull { it.x >= mark.at })
        return if (beside.any { down(it.y) + radius > low - high }) high + 2 * unit else low
    }

    private fun dashes() = PathEffect.dashPathEffect(floatArrayOf(4 * unit, 4 * unit))

    private fun band(band: PlotBand) {
        // An area that reaches an end of its axis reaches the drawing's edge.
        val left = if (band.left <= plot.x.from) 0f else across(band.left)
        val right = if (band.right >= plot.x.to) scope.size.width else across(band.right)
        val area = Rect(left, down(band.top), right, down(band.bottom))
        with(scope) {
            if (band.fill == BandFill.TINTED) {
                drawRect(inks.ink.copy(alpha = TINT), area.topLeft, area.size)
            } else {
                hatch(area, inks.line)
                drawLine(inks.line, area.bottomLeft, area.bottomRight, unit, pathEffect = dashes())
            }
        }
        words(band.label, Offset(area.left + 4 * unit, area.bottom - 2 * unit))
    }

    /** Words that stand on [foot], on a ground of their own, so that no line runs through them. */
    private fun words(
        text: String,
        foot: Offset,
    ) {
        if (text.isEmpty()) return
        val laid = measurer.measure(text, letters)
        // Left of its line where there is no room at its right.
        val over = foot.x + laid.size.width > scope.size.width
        val x = if (over) foot.x - laid.size.width - 8 * unit else foot.x
        val y = foot.y - laid.size.height
        with(scope) {
            val pad = 2 * unit
            val ground = Size(laid.size.width + 2 * pad, laid.size.height.toFloat())
            drawRect(inks.ground.copy(alpha = VEIL), Offset(x - pad, y), ground)
            drawText(laid, topLeft = Offset(x, y))
        }
    }

    private fun series(series: PlotSeries) {
        val spots = series.points.map { at(it.x, it.y) }
        if (series.kind != SeriesKind.DOTS && spots.size > 1) {
            val path = Path()
            spots.forEachIndexed { index, spot ->
                when {
                    index == 0 -> path.moveTo(spot.x, spot.y)
                    series.kind == SeriesKind.STEPS -> {
                        path.lineTo(spot.x, spots[index - 1].y)
                        path.lineTo(spot.x, spot.y)
                    }
                    else -> path.lineTo(spot.x, spot.y)
                }
            }
            scope.drawPath(path, inks.ink, style = Stroke(2 * unit, cap = StrokeCap.Round, join = StrokeJoin.Round))
        }
        // A step's corners are no points of their own.
        if (series.kind != SeriesKind.STEPS) series.points.zip(spots).forEach { (point, spot) -> point(point, spot) }
    }

    /** One that stands out is filled: never a colour alone. */
    private fun point(
        point: PlotPoint,
        spot: Offset,
    ) = with(scope) {
        val fill = if (point.strong) inks.ink else inks.ground
        drawCircle(fill, radius - unit, spot)
        drawCircle(inks.ink, radius - unit, spot, style = Stroke(2 * unit))
        if (point.words.isNotEmpty()) {
            val laid = measurer.measure(point.words, inPoint)
            val ink = if (point.strong) inks.ground else inks.ink
            drawText(laid, ink, spot - Offset(laid.size.width / 2f, laid.size.height / 2f))
        }
    }

    private companion object {
        /** Half of 22 dp. */
        const val POINT = 11f
        const val SMALL_POINT = 5f
        const val TICK = 8
        const val MOST_LARGER = 1.5f
        const val VEIL = 0.85f
        const val TINT = 0.08f
    }
}
