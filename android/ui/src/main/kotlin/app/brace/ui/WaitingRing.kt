package app.brace.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.dp
import app.brace.wire.WaitView

/*
 * A ring closing over two hours, the clock that runs down inside it.
 *
 * Boundary: how far and how long is the view's; it ticks because the view does.
 */

private const val ACROSS = 168f
private const val MOST_ACROSS = 272f
private const val TOP = -90f
private const val TURN = 360f
private const val WHOLE = 1000f

@Composable
internal fun WaitingRing(
    wait: WaitView,
    modifier: Modifier = Modifier,
) {
    val colors = MaterialTheme.colorScheme
    val across = (ACROSS * LocalDensity.current.fontScale).coerceAtMost(MOST_ACROSS).dp
    Box(modifier.sizeIn(minWidth = across, minHeight = across), contentAlignment = Alignment.Center) {
        Canvas(Modifier.matchParentSize()) {
            val width = 8.dp.toPx()
            val ring = size.minDimension - width
            val corner = Offset((size.width - ring) / 2, (size.height - ring) / 2)
            val line = Stroke(width, cap = StrokeCap.Round)
            val closed = TURN * wait.passedPermille / WHOLE
            drawArc(colors.outlineVariant, 0f, TURN, false, corner, Size(ring, ring), style = line)
            drawArc(colors.primary, TOP, closed, false, corner, Size(ring, ring), style = line)
        }
        Column(Modifier.padding(16.dp), horizontalAlignment = Alignment.CenterHorizontally) {
            Text(wait.remaining, style = numerals(MaterialTheme.typography.titleLarge), softWrap = false)
            Aside(wait.about)
        }
    }
}
