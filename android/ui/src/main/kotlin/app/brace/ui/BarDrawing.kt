package app.brace.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.BarView
import app.brace.wire.RowButton

/*
 * The bar with its plates, both sides, and in words what hangs on one of them.
 *
 * Boundary: which plates there are and how tall they are is the view's.
 */

/** A tap on it leads to one's own bars and plates. */
@Composable
internal fun BarDrawing(
    bar: BarView,
    gear: RowButton,
    frame: Frame,
) = BarDrawing(
    bar,
    Modifier
        .clip(Corner.cell)
        .clickable(onClickLabel = gear.label, role = Role.Button) { frame.send(gear.tap) },
)

@Composable
internal fun BarDrawing(
    bar: BarView,
    modifier: Modifier = Modifier,
) {
    val (metal, plate) = colours.line to colours.quiet
    Row(
        modifier
            .fillMaxWidth()
            .semantics { contentDescription = bar.label }
            .heightIn(min = Reach.elsewhere),
        horizontalArrangement = Arrangement.spacedBy(Space.m),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Canvas(Modifier.size(136.dp, 40.dp)) { loaded(bar, metal, plate) }
        Column(Modifier.weight(1f).clearAndSetSemantics {}) {
            Body(bar.text)
            Aside(bar.nearest ?: bar.change.orEmpty())
        }
    }
}

private fun DrawScope.loaded(
    bar: BarView,
    metal: Color,
    plate: Color,
) {
    val unit = 1.dp.toPx()
    val middle = size.height / 2
    drawLine(metal, Offset(unit, middle), Offset(size.width - unit, middle), 3 * unit, StrokeCap.Round)
    // Plates get thinner where there are many: none hangs beside the bar.
    val each = minOf(WIDEST * unit, (size.width / 2 - (SHAFT + 4) * unit) / maxOf(1, bar.plates.size))
    val (wide, gap) = each * 0.8f to each * 0.2f
    // The collars, then outwards what hangs there.
    var out = SHAFT * unit
    for (side in listOf(-1, 1)) {
        val x = center.x + side * out
        drawLine(metal, Offset(x, middle - 6 * unit), Offset(x, middle + 6 * unit), 3 * unit, StrokeCap.Round)
    }
    out += 2 * unit + gap
    for (one in bar.plates) {
        val high = size.height * one.sizePermille.toInt() / WHOLE
        for (left in listOf(center.x - out - wide, center.x + out)) {
            drawRoundRect(plate, Offset(left, middle - high / 2), Size(wide, high), CornerRadius(2 * unit))
        }
        out += wide + gap
    }
}

/** Half of what lies between the two collars, dp. */
private const val SHAFT = 18

/** A plate and what is free beside it, dp. */
private const val WIDEST = 8f
private const val WHOLE = 1000f
