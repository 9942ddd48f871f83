package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.clickable
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
) {
    val card = list.card
    Page(
        frame,
        key = Route.SESSION to (card != null),
        middle = { NextUp(list.next, frame, it) },
        beside = { QuietButton(session.labels.end, Modifier.pulled(end = Space.s)) { frame.go(Route.END) } },
        between = { card?.let { ItemFigure(it) } ?: Between() },
        thumb = { card?.let { ItemText(it, frame) } },
        dock = { if (card == null) AllInOne(list, frame) else ItemButtons(card, frame) },
    ) {
        session.rest?.let { RestClock(it, frame, small = true) }
        NoticeLine(frame, AboveThumb)
        ListHead(list, frame)
        list.reason?.takeIf { card == null || card.fix == null }?.let { Aside(it, Modifier.padding(bottom = Space.xs)) }
        if (card == null) ItemRows(list.items, frame) else Segments(list.items, card)
    }
}

/** The next set, in place of the lift's name: the way to change it. */
@Composable
private fun NextUp(
    next: ChecklistButton,
    frame: Frame,
    modifier: Modifier,
) {
    Row(modifier) {
        Row(
            Modifier
                .pulled(start = Space.s)
                .clip(Corner.cell)
                .clickable(role = Role.Button) { frame.send(next.tap) }
                .semantics { contentDescription = next.spoken }
                .heightIn(min = Reach.elsewhere)
                .padding(horizontal = Space.s),
            horizontalArrangement = Arrangement.spacedBy(Space.s),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            Body(next.label, Modifier.weight(1f, fill = false))
            Drawn(Icons.Pencil, color = colours.teal, size = 20.dp)
        }
    }
}

/** What it is, why there is one, and the way past it. */
@Composable
private fun ListHead(
    list: ChecklistView,
    frame: Frame,
) {
    FlowRow(
        Modifier.fillMaxWidth(),
        horizontalArrangement = Arrangement.SpaceBetween,
        verticalArrangement = Arrangement.Center,
    ) {
        Row(verticalAlignment = Alignment.CenterVertically) {
            Heading(list.title, style = Type.button)
            IconOnly(Icons.Question, list.why.label, color = colours.quiet) { frame.send(list.why.leadsTo) }
        }
        list.skip?.let { skip ->
            QuietButton(skip.label, Modifier.pulled(end = Space.s).named(skip.spoken)) { frame.send(skip.tap) }
        }
    }
}

/** One tap for all that need none of their own. */
@Composable
private fun AllInOne(
    list: ChecklistView,
    frame: Frame,
) {
    list.clear?.let { clear -> QuietButton(clear.label) { frame.send(clear.tap) } }
    list.still?.let { still ->
        MainButton(still.label, Modifier.named(still.spoken), Reach.docked) { frame.send(still.tap) }
    }
}
