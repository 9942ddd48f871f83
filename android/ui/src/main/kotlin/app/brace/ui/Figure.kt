package app.brace.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.widthIn
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.center
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.drawText
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.toSize
import app.brace.wire.FigureInk
import app.brace.wire.FigurePoint
import app.brace.wire.FigureView

/*
 * A drawing of a body: lines and circles in a box of 100 by 100, with words beside them.
 *
 * Boundary: pixels for the view's coordinates; it is read aloud as its one label.
 */

@Composable
internal fun Figure(
    figure: FigureView,
    modifier: Modifier = Modifier,
    /** The part of the box that is in view, as large as there is room. */
    box: Rect = WHOLE,
) {
    Drawn(
        listOf(figure),
        box,
        modifier
            .widthIn(max = MOST_WIDE)
            .fillMaxWidth()
            .aspectRatio(1f)
            .clearAndSetSemantics { contentDescription = figure.label },
    )
}

/** Figures of one box, each over the one before; it says nothing by itself. */
@Composable
internal fun Drawn(
    figures: List<FigureView>,
    box: Rect,
    modifier: Modifier,
) {
    val colours = colours
    val letters = Type.small.copy(color = colours.ink)
    val measurer = rememberTextMeasurer()
    Canvas(modifier) { figures.forEach { draw(it, box, colours) { words -> measurer.measure(words, letters) } } }
}

private fun DrawScope.draw(
    figure: FigureView,
    box: Rect,
    colours: Colours,
    laid: (String) -> TextLayoutResult,
) {
    val unit = minOf(size.width / box.width, size.height / box.height)
    val middle = size.center - box.center * unit
    val ink = { of: FigureInk -> colours.figure(of) }
    for (line in figure.lines) {
        val path = Path()
        line.points.forEachIndexed { at, point ->
            val spot = point.times(unit) + middle
            if (at == 0) path.moveTo(spot.x, spot.y) else path.lineTo(spot.x, spot.y)
        }
        // Its dashes are lost on the form under it without a rim.
        if (line.ink == FigureInk.FAULT) drawPath(path, colours.ground, style = rim())
        drawPath(path, ink(line.ink), style = stroke(line.ink, line.width * unit))
    }
    for (circle in figure.circles) {
        drawCircle(
            ink(circle.ink),
            circle.radius * unit,
            circle.centre.times(unit) + middle,
            style = stroke(
                circle.ink,
                RING * unit * if (circle.ink == FigureInk.STRONG) 2 else 1,
            ),
        )
    }
    for (label in figure.labels) {
        val words = laid(label.words)
        drawText(words, topLeft = label.at.times(unit) + middle - words.size.toSize().center)
    }
}

private val MOST_WIDE = 320.dp

/** The box in the view's units. */
private val WHOLE = Rect(0f, 0f, 10_000f, 10_000f)

/** The least box round all that is drawn, with room for the width of a line. */
internal fun bounds(figures: List<FigureView>): Rect {
    val points = figures.flatMap { figure ->
        figure.lines.flatMap { line -> line.points.map { it to line.width / 2 } } +
            figure.circles.map { it.centre to it.radius }
    }
    return Rect(
        points.minOf { (at, round) -> at.x - round } - ROUND,
        points.minOf { (at, round) -> at.y - round } - ROUND,
        points.maxOf { (at, round) -> at.x + round } + ROUND,
        points.maxOf { (at, round) -> at.y + round } + ROUND,
    )
}

private const val ROUND = 100f

/** How wide a circle's line is, in the view's units. */
private const val RING = 70

private fun FigurePoint.times(unit: Float) = Offset(x * unit, y * unit)

private fun Colours.figure(of: FigureInk): Color =
    when (of) {
        FigureInk.PLAIN -> quiet
        FigureInk.STRONG -> teal
        FigureInk.GUIDE -> line
        FigureInk.FAULT -> tooMuch.ink
    }

/** A fault is a thin dashed line however thick the limb is: the form under it stays in view. */
private fun DrawScope.stroke(
    ink: FigureInk,
    width: Float,
): Stroke {
    val unit = 1.dp.toPx()
    val (most, effect) =
        when (ink) {
            FigureInk.GUIDE -> width to PathEffect.dashPathEffect(floatArrayOf(0.1f, 5 * unit))
            FigureInk.FAULT -> FAULT * unit to PathEffect.dashPathEffect(floatArrayOf(5 * unit, 6 * unit))
            FigureInk.PLAIN, FigureInk.STRONG -> width to null
        }
    return Stroke(
        minOf(most, width).coerceAtLeast(1.5f * unit),
        cap = StrokeCap.Round,
        join = StrokeJoin.Round,
        pathEffect = effect,
    )
}

private fun DrawScope.rim() = Stroke((FAULT + 3).dp.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round)

/** How wide a fault's lines are, dp. */
private const val FAULT = 3
