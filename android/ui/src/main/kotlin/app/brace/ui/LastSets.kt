package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.Route
import app.brace.wire.SessionView
import app.brace.wire.SetLine

/*
 * The last sets, and over them what the last tap came to.
 *
 * Boundary: as many lines as leave the thumb where it is.
 */

@Composable
internal fun LastSets(
    session: SessionView,
    frame: Frame,
    noticed: Boolean,
) {
    val notice = noticed && (frame.fault || frame.view.notice != null)
    Column(Modifier.fillMaxWidth().heightIn(min = Reach.elsewhere * LINES)) {
        if (notice) NoticeLine(frame, Modifier)
        session.sets.takeLast(if (notice) LINES - 1 else LINES).forEach { SetRow(it) }
        if (session.unrated && session.pad == null) {
            OtherButton(session.labels.rate) { frame.go(Route.RATE) }
        }
    }
}

private const val LINES = 3

@Composable
private fun SetRow(set: SetLine) {
    Row(
        Modifier.fillMaxWidth().heightIn(min = Reach.elsewhere).semantics(mergeDescendants = true) {},
        horizontalArrangement = Arrangement.spacedBy(12.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Body(set.text, Modifier.weight(1f))
        Aside(set.details)
    }
}
