package app.brace.ui

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.unit.Constraints
import app.brace.wire.CueView
import app.brace.wire.Event
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
            if (day == null) Thought(session) else DayNotice(day, frame)
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
private fun Thought(session: SessionView) {
    if (session.ramp != null) return
    val film = session.film
    if (film == null) session.cue?.let { Cue(it) } else Body(film, Modifier.padding(vertical = Space.s))
}

/** One thing to think of; where it comes from is beside or below it, and only heard where it takes two lines itself. */
@Composable
private fun Cue(cue: CueView) {
    val spoken = listOf(cue.text, cue.source).joinToString("\n")
    Layout(
        {
            Fitting(cue.text, Type.head, Type.body, 1)
            Aside(cue.source)
        },
        Modifier.fillMaxWidth().heightIn(min = Reach.elsewhere).clearAndSetSemantics { contentDescription = spoken },
    ) { measurables, constraints ->
        val wide = constraints.maxWidth
        val (text, source) = measurables.map { it.measure(Constraints(maxWidth = wide)) }
        val long = text.height > 2 * source.height
        val beside = text.width + Space.m.roundToPx() + source.width <= wide
        val high = if (long || beside) text.height else text.height + source.height
        layout(wide, maxOf(high, constraints.minHeight)) {
            val top = (maxOf(high, constraints.minHeight) - high) / 2
            text.place(0, top)
            if (beside) {
                source.place(wide - source.width, top + (text.height - source.height) / 2)
            } else if (!long) {
                source.place(0, top + text.height)
            }
        }
    }
}
