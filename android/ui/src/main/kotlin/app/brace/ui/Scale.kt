package app.brace.ui

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.brace.wire.ScalePoint

/*
 * Eleven equal answers in two rows, nothing chosen, the ends named.
 *
 * Boundary: reports what was tapped; what it means is the caller's.
 */

/** The answers a row holds: six targets of 56 dp are what a narrow phone is wide. */
private const val ROW = 6

@Composable
internal fun Scale(
    points: List<ScalePoint>,
    low: String,
    high: String,
    onRate: (UByte) -> Unit,
) {
    BoxWithConstraints(Modifier.fillMaxWidth(), contentAlignment = Alignment.Center) {
        val cell = maxWidth / ROW
        Column {
            Anchor(low, Alignment.CenterStart)
            points.chunked(ROW).forEach { row ->
                Row(Modifier.fillMaxWidth(), horizontalArrangement = Arrangement.Center) {
                    row.forEach { point -> Answer(point, Modifier.width(cell).height(Target), onRate) }
                }
            }
            Anchor(high, Alignment.CenterEnd)
        }
    }
}

/** The first and the last answer say the same for a screen reader. */
@Composable
private fun Anchor(
    text: String,
    side: Alignment,
) {
    Box(Modifier.fillMaxWidth().padding(horizontal = 4.dp).clearAndSetSemantics {}, contentAlignment = side) {
        Aside(text)
    }
}

@Composable
private fun Answer(
    point: ScalePoint,
    modifier: Modifier,
    onRate: (UByte) -> Unit,
) {
    val colors = MaterialTheme.colorScheme
    Box(
        modifier
            .clip(MaterialTheme.shapes.small)
            .clickable(role = Role.Button) { onRate(point.nrs) }
            .semantics { contentDescription = point.label }
            .padding(3.dp),
    ) {
        Box(
            Modifier
                .fillMaxSize()
                .clip(MaterialTheme.shapes.small)
                .background(colors.surfaceVariant)
                .border(BorderStroke(1.dp, colors.outline), MaterialTheme.shapes.small),
            contentAlignment = Alignment.Center,
        ) {
            Text(
                point.nrs.toString(),
                Modifier.clearAndSetSemantics {},
                style = MaterialTheme.typography.titleLarge,
                textAlign = TextAlign.Center,
                softWrap = false,
            )
        }
    }
}
