package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.RecentLine
import app.brace.wire.RecentView
import app.brace.wire.Route

/*
 * The newest sessions, each with its verdict's shape and word.
 *
 * Boundary: to read.
 */

@Composable
internal fun RecentScreen(
    recent: RecentView,
    frame: Frame,
) {
    Page(frame, Route.RECENT) {
        NoticeLine(frame)
        Heading(recent.title, Modifier.padding(top = 16.dp, bottom = 8.dp), Type.title)
        if (recent.sessions.isEmpty()) Body(recent.empty)
        recent.sessions.forEachIndexed { at, line ->
            if (at > 0) HorizontalDivider(color = colours.faint)
            Session(line)
        }
    }
}

@Composable
private fun Session(line: RecentLine) {
    Row(
        Modifier
            .fillMaxWidth()
            .heightIn(min = 72.dp)
            .padding(vertical = 12.dp)
            .semantics(mergeDescendants = true) {},
        horizontalArrangement = Arrangement.spacedBy(16.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Box(Modifier.widthIn(min = 24.dp).clearAndSetSemantics {}, contentAlignment = Alignment.Center) {
            Mark(line.mark, 24.dp)
        }
        Column(Modifier.weight(1f)) {
            Heading(line.word)
            Beside(line.time, line.sets)
        }
    }
}

/** A time, and beside it what belongs to it; on two lines where one is too narrow. */
@Composable
internal fun Beside(
    time: String,
    rest: String,
) {
    FlowRow(horizontalArrangement = Arrangement.spacedBy(16.dp)) {
        Aside(time)
        Aside(rest)
    }
}
