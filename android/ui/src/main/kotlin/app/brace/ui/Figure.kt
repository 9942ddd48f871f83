package app.brace.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.widthIn
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.drawText
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.dp
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
    /** Only what is drawn of the box, as large as there is room. */
    close: Boolean = false,
) {
    val colours = colours
    val letters = Type.small.copy(color = colours.ink)
    val measurer = rememberTextMeasurer()
    Canvas(
        modifier
            .widthIn(max = MOST_WIDE)
            .fillMaxWidth()
            .aspectRatio(1f)
            .clearAndSetSemantics { contentDescription = figure.label },
    ) {
        val shown = if (close) figure.bounds() else Rect(0f, 0f, BOX, BOX)
        val unit = size.width / maxOf(shown.width, shown.height)
        val middle = Offset(size.width / 2, size.height / 2) - shown.center * unit
        val ink = { of: FigureInk -> colours.figure(of) }
        for (line in figure.lines) {
            val path = Path()
            line.points.forEachIndexed { at, point ->
                val spot = point.times(unit) + middle
                if (at == 0) path.moveTo(spot.x, spot.y) else path.lineTo(spot.x, spot.y)
            }
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
            val laid = measurer.measure(label.words, letters)
            drawText(
                laid,
                topLeft = label.at.times(unit) + middle - Offset(laid.size.width / 2f, laid.size.height / 2f),
            )
        }
    }
}

private val MOST_WIDE = 320.dp

/** The side of the box in the view's units. */
private const val BOX = 10_000f

/** The least box round all that is drawn, with room for the width of a line. */
private fun FigureView.bounds(): Rect {
    val points = lines.flatMap { line -> line.points.map { it to line.width / 2 } } +
        circles.map { it.centre to it.radius }
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

private fun DrawScope.stroke(
    ink: FigureInk,
    width: Float,
): Stroke {
    val unit = 1.dp.toPx()
    val effect =
        when (ink) {
            FigureInk.GUIDE -> PathEffect.dashPathEffect(floatArrayOf(0.1f, 5 * unit))
            FigureInk.FAULT -> PathEffect.dashPathEffect(floatArrayOf(6 * unit, 5 * unit))
            FigureInk.PLAIN, FigureInk.STRONG -> null
        }
    return Stroke(maxOf(width, 1.5f * unit), cap = StrokeCap.Round, join = StrokeJoin.Round, pathEffect = effect)
}
