package app.brace.ui

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.FixEntry
import app.brace.wire.LoggedSet
import app.brace.wire.Route
import app.brace.wire.SessionView

/*
 * The last sets with their ratings, before the first one what was lifted last time; over them what the last tap
 * came to.
 *
 * Boundary: each opens its own form; the thumb stays where it is.
 */

@Composable
internal fun LastSets(
    session: SessionView,
    frame: Frame,
    noticed: Boolean,
) {
    // How hard a set is, where that is said, takes a line as well.
    val lines = if (session.effort == null) LINES else LINES - 1
    val notice = noticed && frame.told != null
    Column(Modifier.fillMaxWidth().heightIn(min = Reach.elsewhere * lines)) {
        if (notice) NoticeLine(frame, Modifier)
        // What the last tap came to takes a line of theirs.
        val rows = session.logged.takeLast(if (notice) lines - 1 else lines)
        rows.forEach { SetRow(it, session, frame, last = it == rows.last()) }
        if (rows.size < lines) session.lastTime?.let { Line { Aside(it) } }
        session.reason?.let { Line { Body(it) } }
    }
}

private const val LINES = 3

/** Before the first work set: what was lifted last time, over the warm-up. */
@Composable
internal fun Before(
    session: SessionView,
    frame: Frame,
    noticed: Boolean,
) {
    if (noticed && frame.told != null) {
        NoticeLine(frame, Modifier)
    } else {
        session.lastTime?.let { Line { Aside(it) } }
    }
    session.reason?.let { Line { Body(it) } }
}

@Composable
private fun Line(content: @Composable () -> Unit) {
    Row(
        Modifier.fillMaxWidth().heightIn(min = Reach.elsewhere).padding(vertical = Space.xs),
        verticalAlignment = Alignment.CenterVertically,
    ) { content() }
}

@Composable
private fun SetRow(
    set: LoggedSet,
    session: SessionView,
    frame: Frame,
    last: Boolean,
) {
    Row(
        Modifier.fillMaxWidth().heightIn(min = Reach.elsewhere),
        horizontalArrangement = Arrangement.spacedBy(12.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Row(
            Modifier
                .weight(1f)
                .heightIn(min = Reach.elsewhere)
                .clickable(role = Role.Button) { frame.correct(FixEntry.Set(set.set)) }
                .semantics { contentDescription = set.label },
            horizontalArrangement = Arrangement.spacedBy(12.dp),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            Body(set.number, color = colours.quiet)
            if (roomy) {
                Column(Modifier.weight(1f)) {
                    Body(set.text)
                    Body(set.ratingText, color = colours.quiet)
                }
            } else {
                Body(set.text, Modifier.weight(1f))
                Body(set.ratingText, color = colours.quiet)
            }
            Drawn(Icons.Pencil, color = colours.teal, size = 20.dp)
        }
        if (last && session.unrated && session.pad == null) {
            QuietButton(session.labels.rate, Modifier.pulled(end = Space.s)) { frame.go(Route.RATE) }
        }
    }
}
