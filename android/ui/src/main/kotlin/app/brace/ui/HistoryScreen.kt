package app.brace.ui

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.CorrectEvent
import app.brace.wire.Event
import app.brace.wire.FixEntry
import app.brace.wire.HistoryEvent
import app.brace.wire.HistoryRow
import app.brace.wire.HistoryView
import app.brace.wire.Route

/*
 * All sessions: months as shapes, and under them what was lifted in each; a row opens its session.
 *
 * Boundary: the pages that the view holds, however many sessions there are.
 */

@Composable
internal fun HistoryScreen(
    history: HistoryView,
    frame: Frame,
) {
    Page(frame, Route.HISTORY, title = history.title) {
        NoticeLine(frame)
        history.empty?.let { Body(it, Modifier.padding(vertical = Space.m)) }
        history.newer?.let { label -> QuietButton(label) { frame.send(Event.History(HistoryEvent.Newer)) } }
        history.plot?.let { Plot(it, Modifier.padding(top = Space.s, bottom = Space.l), 96.dp) }
        Months(history.months, frame)
        if (history.rows.isNotEmpty()) Heading(history.listTitle, Modifier.padding(top = Space.l, bottom = Space.s))
        history.rows.forEachIndexed { at, row ->
            if (at > 0) HorizontalDivider(color = colours.faint)
            SessionRow(row, frame)
        }
        history.older?.let { label -> QuietButton(label) { frame.send(Event.History(HistoryEvent.Older)) } }
        OtherButton(history.add, Modifier.padding(vertical = Space.m)) {
            frame.send(Event.Correct(CorrectEvent.Open("", FixEntry.NewSession)))
        }
        QuietButton(history.bin, before = Icons.Bin) { frame.go(Route.BIN) }
    }
}

/** Opens a session. */
internal fun Frame.open(session: String) = send(Event.History(HistoryEvent.Open(session)))

@Composable
private fun SessionRow(
    row: HistoryRow,
    frame: Frame,
) {
    Row(
        Modifier
            .fillMaxWidth()
            .clickable(role = Role.Button) { frame.send(row.open) }
            .semantics { contentDescription = row.label }
            .heightIn(min = Reach.row)
            .padding(vertical = Space.s),
        horizontalArrangement = Arrangement.spacedBy(Space.m),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Box(Modifier.size(24.dp), contentAlignment = Alignment.Center) {
            if (row.mark.isNotEmpty()) Mark(row.mark, 24.dp, color = colours.ink)
        }
        Column(Modifier.weight(1f).clearAndSetSemantics {}) {
            Body(row.title)
            Aside(row.detail)
            row.note?.let { Aside(it) }
        }
        Drawn(Icons.Next, color = colours.teal, size = 20.dp)
    }
}
