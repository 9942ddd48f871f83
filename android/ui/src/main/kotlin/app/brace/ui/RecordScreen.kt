package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.CheckLine
import app.brace.wire.RecordView
import app.brace.wire.RecordedSession
import app.brace.wire.Route
import app.brace.wire.SetLine

/*
 * The open or last session with its sets, its ratings and its verdict.
 *
 * Boundary: to read; nothing here changes anything but undo.
 */

@Composable
internal fun RecordScreen(
    record: RecordView,
    frame: Frame,
) {
    Page(frame, Route.RECORD) {
        NoticeLine(frame)
        val session = record.session
        if (session == null) {
            Body(record.empty, Modifier.padding(top = 24.dp))
        } else {
            Recorded(session, frame)
        }
    }
}

@Composable
private fun Recorded(
    session: RecordedSession,
    frame: Frame,
) {
    Heading(session.title, Modifier.padding(top = 16.dp))
    Aside(session.state)
    Section(session.setsTitle)
    if (session.sets.isEmpty()) Aside(session.noSets)
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) { session.sets.forEach { SetRow(it) } }
    Section(session.checksTitle)
    Column(verticalArrangement = Arrangement.spacedBy(12.dp)) { session.checks.forEach { CheckRow(it) } }
    Section(session.askTitle)
    Aside(session.verdict.ask?.time ?: session.noAsk)
    Section(session.verdictTitle)
    Verdict(session.verdict, frame)
}

@Composable
private fun Section(title: String) {
    HorizontalDivider(Modifier.padding(top = 16.dp), color = colours.faint)
    Heading(title, Modifier.padding(top = 16.dp, bottom = 8.dp))
}

@Composable
private fun SetRow(set: SetLine) {
    Column(Modifier.semantics(mergeDescendants = true) {}) {
        Body(set.text)
        Beside(set.time, set.details)
    }
}

@Composable
private fun CheckRow(check: CheckLine) {
    Column(Modifier.semantics(mergeDescendants = true) {}) {
        Body(check.text)
        Beside(check.time, check.label)
    }
}
