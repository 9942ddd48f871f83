package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.brace.wire.ScalePoint

/*
 * Eleven answers in columns that lie one under the other, the last twice as wide, nothing chosen, the ends named.
 *
 * Boundary: reports what was tapped; what it means is the caller's.
 */

/** Six targets of 56 dp are what a narrow phone is wide. */
private const val ROW = 6
private const val ROOMY_ROW = 4
private const val WIDE = 2

/** [reach] is how far it uses the margin beside it. */
@Composable
internal fun Scale(
    points: List<ScalePoint>,
    low: String,
    high: String,
    reach: Dp = Space.xs,
    onRate: (UByte) -> Unit,
) {
    val columns = if (roomy) ROOMY_ROW else ROW
    Column(Modifier.fillMaxWidth().byArrows()) {
        Column(Modifier.fillMaxWidth().pulled(reach, reach)) {
            points.chunked(columns).forEach { row ->
                Row(Modifier.fillMaxWidth()) {
                    var filled = 0
                    row.forEach { point ->
                        val wide = if (point == points.last()) minOf(WIDE, columns - filled) else 1
                        filled += wide
                        Answer(point, wide, onRate)
                    }
                    if (filled < columns) Spacer(Modifier.weight((columns - filled).toFloat()))
                }
            }
        }
        Anchors(low, high)
    }
}

/** The first and the last answer say the same for a screen reader. On one line, or the last one below at its end. */
@Composable
private fun Anchors(
    low: String,
    high: String,
) {
    Layout(
        {
            Aside(low)
            Aside(high)
        },
        Modifier.fillMaxWidth().padding(top = Space.xs).clearAndSetSemantics {},
    ) { measurables, constraints ->
        val (first, last) = measurables.map { it.measure(constraints.copy(minWidth = 0)) }
        val wide = constraints.maxWidth
        val below = if (first.width + last.width + Space.s.roundToPx() > wide) first.height else 0
        layout(wide, below + last.height) {
            first.place(0, 0)
            last.place(wide - last.width, below)
        }
    }
}

@Composable
private fun RowScope.Answer(
    point: ScalePoint,
    wide: Int,
    onRate: (UByte) -> Unit,
) {
    Box(
        Modifier
            .weight(wide.toFloat())
            .height(Reach.between)
            .clip(Corner.cell)
            .clickable(role = Role.Button) { onRate(point.nrs) }
            .semantics { contentDescription = point.label }
            .padding(horizontal = 4.dp, vertical = 3.dp),
    ) {
        Box(
            Modifier
                .fillMaxSize()
                .background(colours.card, Corner.cell)
                .border(1.dp, colours.line, Corner.cell),
            contentAlignment = Alignment.Center,
        ) {
            Text(
                point.nrs.toString(),
                Modifier.clearAndSetSemantics {},
                style = Type.head,
                textAlign = TextAlign.Center,
                softWrap = false,
            )
        }
    }
}
