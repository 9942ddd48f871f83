package app.brace.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.material3.LocalContentColor
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp

/*
 * The verdicts' shapes, which fonts lack or draw differently.
 *
 * Boundary: drawings; the words beside them are the view's.
 */

/** The shape the view names by its sign: `●` `◐` `▲` `△` `◌` `?`. */
@Composable
internal fun Mark(
    sign: String,
    size: Dp,
    modifier: Modifier = Modifier,
    color: Color = LocalContentColor.current,
) {
    when (sign) {
        "?" -> Drawn(Icons.Question, modifier, color, size)
        else -> Canvas(modifier.size(size)) { mark(sign, color) }
    }
}

private fun DrawScope.mark(
    sign: String,
    color: Color,
) {
    val width = maxOf(size.minDimension / TENTH, 2.dp.toPx())
    val radius = (size.minDimension - width) / 2
    val line = Stroke(width, cap = StrokeCap.Round, join = StrokeJoin.Round)
    when (sign) {
        "●" -> drawCircle(color, radius)
        "◐" -> {
            drawCircle(color, radius, style = line)
            val corner = Offset(center.x - radius, center.y - radius)
            drawArc(color, 90f, 180f, true, corner, Size(radius * 2, radius * 2))
        }
        "◌" -> {
            val dots = PathEffect.dashPathEffect(floatArrayOf(0.1f, radius * DOT_GAP))
            drawCircle(color, radius, style = Stroke(width * 1.4f, cap = StrokeCap.Round, pathEffect = dots))
        }
        "▲" -> drawPath(triangle(radius), color)
        "△" -> drawPath(triangle(radius), color, style = line)
    }
}

private const val TENTH = 10f

/** A full turn holds eight dots. */
private const val DOT_GAP = 0.785f

private fun DrawScope.triangle(radius: Float) =
    Path().apply {
        moveTo(center.x, center.y - radius)
        lineTo(center.x + radius, center.y + radius * 0.8f)
        lineTo(center.x - radius, center.y + radius * 0.8f)
        close()
    }
