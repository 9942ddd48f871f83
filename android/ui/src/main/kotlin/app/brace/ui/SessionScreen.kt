package app.brace.ui

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import app.brace.wire.ConfirmView
import app.brace.wire.Event
import app.brace.wire.LoadCheck
import app.brace.wire.PadView
import app.brace.wire.Route
import app.brace.wire.SessionEvent
import app.brace.wire.SessionView

/*
 * The loop between sets: the rest and the last sets on top, under the thumb the next set or the question after one.
 *
 * Boundary: holds characters being typed until the field is left; everything else is the view's.
 */

@Composable
internal fun SessionScreen(
    session: SessionView,
    frame: Frame,
) {
    // A load to be confirmed is in the set's form.
    session.checklist?.takeIf { frame.view.confirm == null }?.let { return ChecklistScreen(session, it, frame) }
    val typed = rememberTyped(session.form) { frame.send(Event.Session(SessionEvent.EditForm(it))) }
    val pad = session.pad
    // What is typed since the question was asked is no answer to it.
    val confirm = frame.view.confirm?.takeIf { typed.asGiven() }
    Page(
        frame,
        key = Route.SESSION,
        middle = { Exercise(session.labels.exercise, session.exercise, session.exercises, typed, frame, it) },
        beside = { QuietButton(session.labels.end, Modifier.pulled(end = Space.s)) { frame.go(Route.END) } },
        thumb = { if (pad == null) NextSet(session, typed, frame) else Rating(pad, frame) },
        dock = if (pad == null) ({ LogSet(session, typed, confirm, frame) }) else null,
    ) {
        session.rest?.let { RestClock(it, frame) }
        LastSets(session, frame, noticed = confirm == null || frame.fault)
    }
}

/** The question after a set, where the next set was. */
@Composable
private fun Rating(
    pad: PadView,
    frame: Frame,
) {
    Question(pad, frame)
    Aside(pad.body, Modifier.padding(bottom = Space.m))
    Pad(pad, frame)
}

/** The one button, or whether the set is meant. Changing it lies where logging it did: a tap too many stores nothing. */
@Composable
private fun LogSet(
    session: SessionView,
    typed: Typed,
    confirm: ConfirmView?,
    frame: Frame,
) {
    fun log(check: LoadCheck) = frame.send(frame.view.subjects.set(typed.form(), check))
    if (confirm == null) {
        MainButton(session.labels.log, high = Reach.docked) {
            typed.commit()
            log(LoadCheck.ASK)
        }
    } else {
        Column(Modifier.semantics { liveRegion = LiveRegionMode.Assertive }) { Body(confirm.text) }
        OtherButton(confirm.yes, Modifier.padding(vertical = Space.s)) { log(LoadCheck.CONFIRMED) }
        OtherButton(confirm.no) { frame.go(Route.SESSION) }
    }
}
