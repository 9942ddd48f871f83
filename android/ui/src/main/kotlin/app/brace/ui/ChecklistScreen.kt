package app.brace.ui

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.ChecklistButton
import app.brace.wire.ChecklistView
import app.brace.wire.Route
import app.brace.wire.SessionView

/*
 * The checklist before the next set, where the set's form and the last sets were; the rest clock stays.
 *
 * Boundary: when it comes, what it asks and what of it is ticked is the view's.
 */

@Composable
internal fun ChecklistScreen(
    session: SessionView,
    list: ChecklistView,
    frame: Frame,
    onTag: () -> Unit,
) {
    val card = list.card
    Page(
        frame,
        key = Route.SESSION to (card != null),
        middle = { Heading(list.title, it) },
        beside = {
            session.tags?.let { IconOnly(Icons.Flag, it.open, onClick = onTag) }
            End(session, frame)
        },
        between = { card?.let { ItemFigure(it) } ?: Between() },
        thumb = card?.let { { ItemText(it, frame) } },
        dock = { if (card == null) AllInOne(list, frame) else ItemButtons(list, card, frame) },
    ) {
        session.rest?.let { RestClock(it, frame, small = true) }
        NoticeLine(frame, if (frame.close) Modifier else AboveThumb)
        NextUp(list, frame)
        // What to do about an item leaves no room for why it is asked.
        if (card?.fix == null) list.reason?.let { Aside(it, Modifier.padding(bottom = Space.xs)) }
        if (card == null) ItemRows(list.items, frame) else Place(list, card, frame)
    }
}

/** The next set, which can be changed, and the way past the list. */
@Composable
private fun NextUp(
    list: ChecklistView,
    frame: Frame,
) {
    val skip =
        @Composable {
            list.skip?.let { skip ->
                QuietButton(skip.label, Modifier.pulled(end = Space.s).named(skip.spoken)) { frame.send(skip.tap) }
            }
        }
    if (roomy) {
        Upcoming(list.next, frame, Modifier)
        skip()
    } else {
        Row(verticalAlignment = Alignment.CenterVertically) {
            Upcoming(list.next, frame, Modifier.weight(1f))
            Box { skip() }
        }
    }
}

@Composable
private fun Upcoming(
    next: ChecklistButton,
    frame: Frame,
    modifier: Modifier,
) {
    Row(
        modifier
            .clip(Corner.cell)
            .clickable(role = Role.Button) { frame.send(next.tap) }
            .semantics { contentDescription = next.spoken }
            .heightIn(min = Reach.elsewhere),
        horizontalArrangement = Arrangement.spacedBy(Space.s),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        // A long name needs the room.
        if (next.label.length < LONG) Drawn(Icons.Pencil, color = colours.teal, size = 20.dp)
        Aside(next.label, Modifier.weight(1f, fill = false), colours.ink)
    }
}

private const val LONG = 40

/** One tap for all that need none of their own. */
@Composable
private fun AllInOne(
    list: ChecklistView,
    frame: Frame,
) {
    Cleared(list, frame)
    list.still?.let { still ->
        MainButton(still.label, Modifier.named(still.spoken), Reach.docked) { frame.send(still.tap) }
    }
}
