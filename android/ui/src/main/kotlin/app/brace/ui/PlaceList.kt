package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.selection.selectable
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.Place

/*
 * The drawn back's twin: the nine places as a list, for ears and for large text; one is rated in its place.
 *
 * Boundary: the same places and the same taps as the drawing.
 */

@Composable
internal fun PlaceList(
    places: List<Place>,
    chosen: Int,
    onChoose: (Int) -> Unit,
    rating: @Composable (Place) -> Unit,
) {
    Column(Modifier.fillMaxWidth()) {
        places.forEachIndexed { at, place ->
            if (at > 0) HorizontalDivider(color = colours.faint)
            PlaceRow(place, at == chosen) { onChoose(at) }
            if (at == chosen) rating(place)
        }
    }
}

@Composable
private fun PlaceRow(
    place: Place,
    chosen: Boolean,
    onClick: () -> Unit,
) {
    val ground = if (chosen) colours.chosen.ground else Color.Transparent
    Row(
        Modifier
            .fillMaxWidth()
            .clip(Corner.cell)
            .background(ground)
            .selectable(chosen, role = Role.Button, onClick = onClick)
            .semantics { contentDescription = place.label }
            .heightIn(min = Reach.between)
            .padding(horizontal = 8.dp, vertical = 4.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Body(place.name, Modifier.weight(1f).clearAndSetSemantics {})
        place.nrs?.let { PainBadge(it) }
    }
}

/** A rating on the luminance that stands for it. */
@Composable
internal fun PainBadge(nrs: UByte) {
    val pain = colours.pain(nrs.toInt())
    Box(
        Modifier
            .sizeIn(minWidth = 40.dp, minHeight = 40.dp)
            .clip(Corner.cell)
            .background(pain.ground)
            .clearAndSetSemantics {},
        contentAlignment = Alignment.Center,
    ) { Text(nrs.toString(), color = pain.ink, style = Type.head) }
}
