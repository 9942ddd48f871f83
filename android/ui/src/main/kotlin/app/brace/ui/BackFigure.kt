package app.brace.ui

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.withTransform
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.BackNames
import app.brace.wire.Place

/*
 * A back from behind with its nine places; each is an area of the body and a target of its own.
 *
 * Boundary: draws the places in the order the view gives: upper to lower, left to right. BackShape.kt has the
 * coordinates.
 */

@Composable
internal fun BackFigure(
    places: List<Place>,
    names: BackNames,
    chosen: Int,
    onChoose: (Int) -> Unit,
) {
    val colours = colours
    Box(Modifier.fillMaxWidth(), contentAlignment = Alignment.TopCenter) {
        Names(names)
        Box(Modifier.offset(x = Aside).size(BACK_WIDE.dp, BACK_HIGH.dp).byArrows()) {
            Canvas(Modifier.fillMaxSize()) { back(colours, places, chosen) }
            places.forEachIndexed {
                at,
                place,
                ->
                PlaceTarget(place, BackShape.targets[at], at == chosen) { onChoose(at) }
            }
        }
    }
}

/** How far the back stands to the right of the middle: at its left the regions are named. */
private val Aside = 20.dp

/** The regions at the left, and which side is which; each place says both to who listens. */
@Composable
private fun Names(names: BackNames) {
    val style = fitting(names.regions + names.left + names.right, 40.dp)

    @Composable
    fun Name(
        text: String,
        x: Int,
        y: Int,
    ) = Text(text, Modifier.offset(x.dp, y.dp), style = style, color = colours.quiet)
    Box(Modifier.size(WITH_NAMES.dp, BACK_HIGH.dp).clearAndSetSemantics {}) {
        names.regions.zip(BackShape.middles).forEach { (name, y) -> Name(name, 0, y - LINE / 2) }
        Name(names.left, LEFT, SHOULDERS)
        Name(names.right, RIGHT, SHOULDERS)
    }
}

private const val WITH_NAMES = 328
private const val LINE = 20
private const val LEFT = 56
private const val RIGHT = 308
private const val SHOULDERS = 64

/** A rectangle to tap on; what shows is the area under it. */
@Composable
private fun PlaceTarget(
    place: Place,
    target: TapArea,
    chosen: Boolean,
    onClick: () -> Unit,
) {
    Box(
        Modifier
            .offset(target.left.dp, target.top.dp)
            .size(target.wide.dp, target.high.dp)
            .clip(Corner.cell)
            .selectable(chosen, role = Role.Button, onClick = onClick)
            .semantics { contentDescription = place.label },
        contentAlignment = Alignment.Center,
    ) {
        place.nrs?.let { nrs ->
            Text(nrs.toString(), Modifier.clearAndSetSemantics {}, colours.pain(nrs.toInt()).ink, style = Type.head)
        }
    }
}

private fun DrawScope.back(
    colours: Colours,
    places: List<Place>,
    chosen: Int,
) {
    val unit = size.width / BACK_WIDE
    withTransform({ scale(unit, unit, pivot = Offset.Zero) }) {
        val thin = Stroke(THIN, cap = StrokeCap.Round, join = StrokeJoin.Round)
        drawPath(BackShape.head, colours.card)
        drawPath(BackShape.head, colours.line, style = thin)
        // The neck lies over the head's lower edge.
        drawPath(BackShape.outline, colours.card)
        BackShape.areas.forEachIndexed { at, area ->
            places.getOrNull(at)?.nrs?.let { drawPath(area, colours.pain(it.toInt()).ground) }
        }
        BackShape.areas.forEach { drawPath(it, colours.line, style = thin) }
        drawPath(BackShape.sides, colours.line, style = thin)
        drawPath(BackShape.blades, colours.line, style = thin)
        val dotted = Stroke(THIN, cap = StrokeCap.Round, pathEffect = PathEffect.dashPathEffect(floatArrayOf(0.1f, 6f)))
        drawPath(BackShape.spine, colours.line, style = dotted)
        BackShape.areas
            .getOrNull(
                chosen,
            )?.let { drawPath(it, colours.teal, style = Stroke(CHOSEN, join = StrokeJoin.Round)) }
    }
}

private const val THIN = 1.5f
private const val CHOSEN = 3f
