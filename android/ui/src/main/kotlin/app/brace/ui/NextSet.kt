package app.brace.ui

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import app.brace.wire.Event
import app.brace.wire.LinkView
import app.brace.wire.SessionEvent
import app.brace.wire.SessionView
import app.brace.wire.SetStep

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
    onTag: () -> Unit,
) {
    var noting by rememberSaveable(frame.view.subjects.lastSet) { mutableStateOf(false) }
    val note = noting || typed.note.value.isNotEmpty()
    val ramp = session.ramp
    Column(Modifier.fillMaxWidth()) {
        // Where the load is asked about there is nothing else to think of.
        if (frame.view.confirm == null) {
            val day = session.deadliftDay
            if (day == null) {
                Thought(session) {
                    typed.commit()
                    frame.send(it.leadsTo)
                }
            } else {
                DayNotice(day, frame)
            }
            ramp?.let { Ramp(it, frame) }
            if (note) {
                NoteText(session.noteField, typed.note, begun = noting, onLeave = typed::commit)
            } else {
                session.bar?.takeIf { day == null && typed.asGiven() }?.let { BarDrawing(it, session.gear, frame) }
            }
        }
        ListAndSymptoms(session, frame)
        val step = { by: SetStep ->
            typed.commit()
            frame.send(Event.Session(SessionEvent.StepForm(by)))
        }
        LoadAndReps(session.labels, typed, step)
        Seldom(session.labels, session.kinds, session.effort, typed, step) {
            QuietWord(session.noteField.label) { noting = !noting }
            session.tags?.let { Noticed(it, onTag) }
        }
    }
}

/** The checklist's line, at its end the way to the card of symptoms, which the question after a set has in words. */
@Composable
private fun ListAndSymptoms(
    session: SessionView,
    frame: Frame,
) {
    val symptoms = session.symptoms
    val line = session.checklistLine ?: return Symptoms(symptoms, frame)
    Row(verticalAlignment = Alignment.CenterVertically) {
        Box(Modifier.weight(1f)) { QuietList(line, frame) }
        IconOnly(Icons.Pulse, symptoms.label, atEnd = true) { frame.tap(symptoms.tap) }
    }
}

/** One thing to think of, after the warm-up: to film the set where that is due, else a cue. */
@Composable
private fun Thought(
    session: SessionView,
    onOpen: (LinkView) -> Unit,
) {
    if (session.ramp != null) return
    val film = session.film
    if (film == null) session.cue?.let { Cue(it, onOpen) } else Body(film, Modifier.padding(vertical = Space.s))
}
