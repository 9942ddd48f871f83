package app.brace.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.dp
import app.brace.wire.DestinationView
import app.brace.wire.Route
import app.brace.wire.WayAroundView

/*
 * The way around: four destinations at the lower edge, each an icon over one line of text.
 *
 * Boundary: where each leads, and whether there is a bar at all, is the view's.
 */

@Composable
internal fun Bar(
    bar: WayAroundView,
    frame: Frame,
) {
    Box(Modifier.fillMaxWidth().background(colours.card), Alignment.Center) {
        BoxWithConstraints(Modifier.widthIn(max = Widest).fillMaxWidth().height(Reach.bar)) {
            val style = fitting(bar.destinations.map { it.label }, maxWidth / bar.destinations.size - GAP)
            Row(Modifier.selectableGroup().semantics { contentDescription = bar.label }) {
                bar.destinations.forEach { Destination(it, style, frame) }
            }
        }
    }
}

/** What stays free between two labels. */
private val GAP = 6.dp

@Composable
private fun RowScope.Destination(
    destination: DestinationView,
    style: TextStyle,
    frame: Frame,
) {
    val chosen = destination.current
    val ink = if (chosen) colours.teal else colours.quiet
    Column(
        Modifier
            .weight(1f)
            .fillMaxHeight()
            .clip(Corner.card)
            .selectable(chosen, role = Role.Tab) { frame.go(destination.to) },
        verticalArrangement = Arrangement.spacedBy(Space.xs, Alignment.CenterVertically),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        val pill = Modifier.size(56.dp, 32.dp)
        Box(
            pill.background(if (chosen) colours.chosen.ground else Color.Transparent, CircleShape),
            contentAlignment = Alignment.Center,
        ) { Drawn(icon(destination.to), color = ink) }
        Text(destination.label, style = style, color = ink, softWrap = false)
    }
}

private fun icon(to: Route): ImageVector =
    when (to) {
        Route.HISTORY -> Icons.Calendar
        Route.PLAN -> Icons.Stairs
        Route.LIBRARY -> Icons.Book
        else -> Icons.Figure
    }
