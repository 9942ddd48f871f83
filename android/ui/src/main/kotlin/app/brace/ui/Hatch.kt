package app.brace.ui

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.clipRect
import androidx.compose.ui.unit.dp

/*
 * The area two points up, told from the others by its lines and not by a colour.
 *
 * Boundary: fills one area; where it lies is the chart's.
 */

private const val TINT = 0.6f

/** Lines at 45 degrees, 6 dp apart. */
internal fun DrawScope.hatch(
    area: Rect,
    line: Color,
) = clipRect(area.left, area.top, area.right, area.bottom) {
    val step = 6.dp.toPx()
    var x = area.left - area.height
    while (x < area.right) {
        drawLine(line.copy(alpha = TINT), Offset(x, area.bottom), Offset(x + area.height, area.top), 1.dp.toPx())
        x += step
    }
}
