package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.brace.wire.Event
import app.brace.wire.SessionEvent
import app.brace.wire.SessionView

/*
 * What seldom changes between sets: the exercise in the top line, the kind of set and the exertion in a quiet one.
 *
 * Boundary: the choices and the one chosen are the view's.
 */

@Composable
internal fun QuietLine(
    session: SessionView,
    typed: Typed,
    frame: Frame,
) {
    var open by remember { mutableStateOf(false) }
    FlowRow(
        Modifier.fillMaxWidth(),
        horizontalArrangement = Arrangement.spacedBy(Space.m),
    ) {
        val kind = session.kinds.firstOrNull { it.kind == session.form.kind }?.name.orEmpty()
        Dropdown(
            session.labels.kind,
            kind,
            open,
            { open = it },
            session.kinds.map { it.kind to it.name },
            Type.small,
        ) { chosen -> frame.send(Event.Session(SessionEvent.EditForm(typed.form().copy(kind = chosen)))) }
        Rpe(session.labels.rpe, session.labels.noRpe, typed) { typed.commit(frame.send) }
    }
}

/** The exercise, to choose another one. */
@Composable
internal fun Exercise(
    session: SessionView,
    typed: Typed,
    frame: Frame,
    modifier: Modifier,
) {
    Dropdown(
        session.labels.exercise,
        session.exercise,
        frame.choosing.value,
        { frame.choosing.value = it },
        session.exercises.map { it.id to it.name },
        Type.head,
        modifier,
    ) { chosen -> frame.send(Event.Session(SessionEvent.EditForm(typed.form().copy(exercise = chosen)))) }
}
