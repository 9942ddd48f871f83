package app.brace.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
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
 * Shapes that fonts lack or draw differently: the verdicts' marks, plus, minus and arrows.
 *
 * Boundary: drawings; the words beside them are the view's.
 */

/** The shape the view names by its sign: `●` `◐` `▲` `△` `◌`; any other sign is written. */
@Composable
internal fun Mark(
    sign: String,
    size: Dp,
    modifier: Modifier = Modifier,
    color: Color = MaterialTheme.colorScheme.primary,
) {
    when (sign) {
        "●", "◐", "◌", "▲", "△" -> Canvas(modifier.size(size)) { mark(sign, color) }
        else ->
            Box(modifier.sizeIn(minWidth = size), contentAlignment = Alignment.Center) {
                Text(sign, color = color, style = MaterialTheme.typography.titleLarge)
            }
    }
}

private fun DrawScope.mark(
    sign: String,
    color: Color,
) {
    val width = size.minDimension / 10
    val radius = size.minDimension / 2 - width
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

/** A full turn holds eight dots. */
private const val DOT_GAP = 0.785f

private fun DrawScope.triangle(radius: Float) =
    Path().apply {
        moveTo(center.x, center.y - radius)
        lineTo(center.x + radius, center.y + radius * 0.8f)
        lineTo(center.x - radius, center.y + radius * 0.8f)
        close()
    }

/** A line drawing of 24 units. */
internal enum class Sign { Plus, Minus, Back, Down, Up }

@Composable
internal fun SignIcon(
    sign: Sign,
    modifier: Modifier = Modifier,
    color: Color = LocalContentColor.current,
) {
    Canvas(modifier.size(24.dp)) {
        val unit = size.minDimension / 24

        fun line(
            x1: Int,
            y1: Int,
            x2: Int,
            y2: Int,
        ) = drawLine(color, Offset(x1 * unit, y1 * unit), Offset(x2 * unit, y2 * unit), 2.5f * unit, StrokeCap.Round)

        when (sign) {
            Sign.Plus -> {
                line(4, 12, 20, 12)
                line(12, 4, 12, 20)
            }
            Sign.Minus -> line(4, 12, 20, 12)
            Sign.Back -> {
                line(15, 5, 8, 12)
                line(8, 12, 15, 19)
            }
            Sign.Down -> {
                line(5, 9, 12, 16)
                line(12, 16, 19, 9)
            }
            Sign.Up -> {
                line(5, 15, 12, 8)
                line(12, 8, 19, 15)
            }
        }
    }
}
