package app.brace.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Matrix
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathOperation
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.Place

/*
 * A back from behind with its nine places, drawn; each place is a target of its own.
 *
 * Boundary: draws the places in the order the view gives: upper to lower, left to right.
 */

private const val COLUMNS = 3
private val Cell = 64.dp

@Composable
internal fun BackFigure(
    places: List<Place>,
    chosen: Int,
    onChoose: (Int) -> Unit,
) {
    val colors = MaterialTheme.colorScheme
    Box(Modifier.fillMaxWidth(), contentAlignment = Alignment.TopCenter) {
        Box(Modifier.size(320.dp, 296.dp), contentAlignment = Alignment.TopCenter) {
            Canvas(Modifier.fillMaxSize()) { back(colors.surfaceVariant, colors.outline) }
            Column(Modifier.offset(y = 92.dp)) {
                places.chunked(COLUMNS).forEachIndexed { row, three ->
                    Row {
                        three.forEachIndexed { column, place ->
                            val at = row * COLUMNS + column
                            PlaceCell(place, at == chosen) { onChoose(at) }
                        }
                    }
                }
            }
        }
    }
}

@Composable
private fun PlaceCell(
    place: Place,
    chosen: Boolean,
    onClick: () -> Unit,
) {
    val colors = MaterialTheme.colorScheme
    val nrs = place.nrs
    val ground = if (nrs == null) Color.Transparent else painGround(nrs.toInt(), LocalDark.current)
    val edge = if (chosen) colors.primary else colors.outline
    Box(
        Modifier
            .size(Cell)
            .padding(3.dp)
            .clip(MaterialTheme.shapes.small)
            .selectable(chosen, role = Role.Button, onClick = onClick)
            .semantics { contentDescription = place.label }
            .background(ground)
            .border(if (chosen) 3.dp else 1.dp, edge, MaterialTheme.shapes.small),
        contentAlignment = Alignment.Center,
    ) {
        if (nrs != null) {
            val style = MaterialTheme.typography.titleLarge
            Text(nrs.toString(), Modifier.clearAndSetSemantics {}, inkOn(ground), style = style)
        }
    }
}

/** The outline, in a box of 320 by 296 units; the left half is the right one mirrored. */
private fun DrawScope.back(
    ground: Color,
    line: Color,
) {
    val unit = size.width / 320
    val half = Path().apply {
        moveTo(160f, 58f)
        // neck, shoulder, upper arm
        lineTo(178f, 58f)
        cubicTo(180f, 68f, 188f, 74f, 214f, 80f)
        cubicTo(252f, 86f, 268f, 92f, 276f, 124f)
        cubicTo(284f, 158f, 292f, 206f, 302f, 252f)
        // elbow, inside of the arm, armpit
        lineTo(280f, 258f)
        cubicTo(274f, 224f, 268f, 190f, 260f, 152f)
        // flank, hip
        cubicTo(264f, 196f, 260f, 220f, 258f, 236f)
        cubicTo(258f, 258f, 268f, 276f, 270f, 296f)
        lineTo(160f, 296f)
        close()
    }
    val path = Path()
    path.addPath(half)
    val mirrored = Path().apply { addPath(half) }
    mirrored.transform(
        Matrix().apply {
            translate(320f)
            scale(-1f)
        },
    )
    path.op(path, mirrored, PathOperation.Union)
    path.transform(Matrix().apply { scale(unit, unit) })
    val stroke = Stroke(1.5.dp.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round)
    drawPath(path, ground)
    drawPath(path, line, style = stroke)
    drawCircle(ground, 27f * unit, Offset(160f * unit, 30f * unit))
    drawCircle(line, 27f * unit, Offset(160f * unit, 30f * unit), style = stroke)
}
