package app.brace.ui

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import app.brace.wire.CueView
import app.brace.wire.Event
import app.brace.wire.SessionEvent
import app.brace.wire.SessionView

/*
 * The next set, filled in from last time: its load and reps at the thumb, what seldom changes in one quiet line.
 *
 * Boundary: how far a step goes, and what is filled in, is the core's.
 */

@Composable
internal fun NextSet(
    session: SessionView,
    typed: Typed,
    frame: Frame,
) {
    Column(Modifier.fillMaxWidth()) {
        // Where the load is asked about there is nothing else to think of.
        if (frame.view.confirm == null) {
            session.cue?.let { Cue(it) }
            session.bar?.takeIf { typed.asGiven() }?.let { BarDrawing(it) }
        }
        LoadAndReps(session.labels, typed) { by ->
            typed.commit()
            frame.send(Event.Session(SessionEvent.StepForm(by)))
        }
        Seldom(session.labels, session.kinds, typed)
    }
}

/** One thing to think of. */
@Composable
private fun Cue(cue: CueView) {
    Column(Modifier.heightIn(min = Reach.elsewhere).semantics(mergeDescendants = true) {}) {
        Text(cue.text, style = Type.head)
        Aside(cue.source)
    }
}
