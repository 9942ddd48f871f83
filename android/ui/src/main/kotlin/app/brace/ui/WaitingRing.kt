package app.brace.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.brace.wire.WaitView

/*
 * A ring closing over two hours, in it when the question comes; beside it how long until then and what was rated.
 *
 * Boundary: how far and how long is the view's; it closes because the view does.
 */

private const val ACROSS = 144f
private const val MOST_ACROSS = 264f
private const val TOP = -90f
private const val TURN = 360f
private const val WHOLE = 1000f

@Composable
internal fun WaitingRing(
    wait: WaitView,
    ink: Color,
    modifier: Modifier = Modifier,
) {
    val across = (ACROSS * LocalDensity.current.fontScale).coerceAtMost(MOST_ACROSS).dp
    FlowRow(
        modifier.fillMaxWidth(),
        horizontalArrangement = Arrangement.spacedBy(Space.l),
        verticalArrangement = Arrangement.spacedBy(Space.s),
    ) {
        Box(Modifier.size(across), contentAlignment = Alignment.Center) {
            Canvas(Modifier.matchParentSize()) { ring(wait.passedPermille / WHOLE, ink) }
            Text(
                wait.about,
                Modifier.padding(Space.l),
                // A time of twelve hours is longer, and must not break within itself.
                autoSize = TextAutoSize.StepBased(Type.body.fontSize, Type.title.fontSize),
                maxLines = 2,
                style = Type.title,
                textAlign = TextAlign.Center,
            )
        }
        Column(Modifier.align(Alignment.CenterVertically), verticalArrangement = Arrangement.spacedBy(Space.xs)) {
            Body(wait.left)
            wait.rated.forEach { Aside(it, color = ink) }
        }
    }
}

private fun DrawScope.ring(
    passed: Float,
    ink: Color,
) {
    val width = 8.dp.toPx()
    val across = size.minDimension - width
    val corner = Offset(width / 2, width / 2)
    val line = Stroke(width, cap = StrokeCap.Round)
    drawArc(ink.copy(alpha = FAINT), 0f, TURN, false, corner, Size(across, across), style = line)
    drawArc(ink, TOP, TURN * passed, false, corner, Size(across, across), style = line)
}

private const val FAINT = 0.2f
