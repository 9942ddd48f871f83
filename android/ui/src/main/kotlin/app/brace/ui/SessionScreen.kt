package app.brace.ui

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.brace.wire.ConfirmView
import app.brace.wire.Event
import app.brace.wire.ExercisesEvent
import app.brace.wire.LoadCheck
import app.brace.wire.PadView
import app.brace.wire.Purpose
import app.brace.wire.Route
import app.brace.wire.SessionEvent
import app.brace.wire.SessionView
import app.brace.wire.TagsView

/*
 * The loop between sets: the rest and the last sets on top, under the thumb the next set or the question after one.
 *
 * Boundary: which of them is drawn is the view's, but for the page of tags, which the person opens.
 */

@Composable
internal fun SessionScreen(
    session: SessionView,
    frame: Frame,
) {
    val tags = session.tags
    var tagged by frame.kept.tagged
    val list = session.checklist
    val pad = session.pad
    val tag = { tagged = tags?.set }
    when {
        tags != null && tagged == tags.set -> TagsScreen(session, tags, frame) { tagged = null }
        pad != null -> RatingScreen(session, pad, frame, tag)
        list != null -> ChecklistScreen(session, list, frame, tag)
        else -> NextSetScreen(session, frame, tag)
    }
}

/** The lift of the next set: the way to choose another. */
@Composable
private fun Lift(
    session: SessionView,
    frame: Frame,
    modifier: Modifier,
    before: () -> Unit = {},
) = OpensLifts(session.labels.exercise, session.exercise, modifier) {
    before()
    frame.send(Event.Exercises(ExercisesEvent.Open(Purpose.NEXTSET)))
}

/** Ends the session, in the top line of the loop's screens. */
@Composable
internal fun End(
    session: SessionView,
    frame: Frame,
) = QuietButton(session.labels.end, Modifier.pulled(end = Space.s)) { frame.go(Route.END) }

/** The question after a set, where the next set was. */
@Composable
private fun RatingScreen(
    session: SessionView,
    pad: PadView,
    frame: Frame,
    onTag: () -> Unit,
) {
    Page(
        frame,
        key = Route.SESSION,
        middle = { Lift(session, frame, it) },
        beside = { End(session, frame) },
        thumb = {
            Question(pad, frame)
            Aside(pad.body, Modifier.padding(bottom = Space.m))
            Pad(pad, frame)
        },
    ) {
        session.rest?.let { RestClock(it, frame) }
        LastSets(session, frame, noticed = true)
        session.tags?.let { Noticed(it, onTag) }
    }
}

/** Opens what can be noted of the last set, and says what is. */
@Composable
internal fun Noticed(
    tags: TagsView,
    onTag: () -> Unit,
) = QuietWord(tags.text.ifEmpty { tags.open }, Modifier.named(tags.open), onTag)

@Composable
private fun NextSetScreen(
    session: SessionView,
    frame: Frame,
    onTag: () -> Unit,
) {
    val typed = rememberTyped(session.form) { frame.send(Event.Session(SessionEvent.EditForm(it))) }
    // What is typed since the question was asked is no answer to it.
    val confirm = frame.view.confirm?.takeIf { typed.asGiven() }
    Page(
        frame,
        key = Route.SESSION,
        middle = { Lift(session, frame, it, typed::commit) },
        beside = { End(session, frame) },
        thumb = { NextSet(session, typed, frame, onTag) },
        dock = { LogSet(session, typed, confirm, frame) },
    ) {
        session.rest?.let { RestClock(it, frame) }
        val noticed = confirm == null || frame.fault
        // The warm-up sets say themselves which of them are done.
        when {
            session.ramp == null -> LastSets(session, frame, noticed)
            session.deadliftDay == null -> Before(session, frame, noticed)
            noticed -> NoticeLine(frame, Modifier)
        }
    }
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
        Confirm(confirm, { log(LoadCheck.CONFIRMED) }, { frame.go(Route.SESSION) })
    }
}
