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
import app.brace.wire.ArticleLine
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
    // How hard a set is, where that is said, takes a line as well; so does a flag that is open, and what is said of the day.
    val lines = LINES - listOfNotNull(session.effort, frame.view.flag, session.deadliftDay).size
    Column(Modifier.fillMaxWidth().heightIn(min = Reach.elsewhere * lines)) {
        if (noticed && frame.told != null) NoticeLine(frame, Modifier)
        // What the last tap came to takes a line of theirs.
        val left = lines - if (noticed && frame.told != null) 1 else 0
        val rows = session.logged.takeLast(left)
        rows.forEach { SetRow(it, session, frame, last = it == rows.last()) }
        if (rows.size < lines) session.lastTime?.let { Line { Aside(it) } }
        Reason(session)
        // Before the first set there may be room to say what is an icon later.
        val room = rows.isEmpty() && listOfNotNull(session.lastTime, session.reason).size < left
        if (room && session.checklistLine != null) Symptoms(session.symptoms, frame)
    }
}

private const val LINES = 3

/** Why the next set is filled in as it is; where several reasons hold its load, all of them are folded away under it. */
@Composable
private fun Reason(session: SessionView) {
    val reason = session.reason ?: return
    if (session.reasons.size < 2) return Line { Body(reason) }
    Folding({ Body(reason, it.padding(vertical = Space.xs)) }, high = Reach.elsewhere) {
        Items(session.reasons.map { ArticleLine(it, null) })
    }
}

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
    Reason(session)
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
