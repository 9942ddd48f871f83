package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.brace.wire.ConfirmView
import app.brace.wire.Event
import app.brace.wire.LoadCheck
import app.brace.wire.RestOverView
import app.brace.wire.Route
import app.brace.wire.SessionEvent
import app.brace.wire.SessionView
import app.brace.wire.SetStep

/*
 * The next set, filled in from last time: step it, log it in one tap.
 *
 * Boundary: holds characters being typed until the field is left; everything else is the view's.
 */

@Composable
internal fun SessionScreen(
    session: SessionView,
    frame: Frame,
) {
    val typed = rememberTyped(session.form)
    // What is typed since the question was asked is no answer to it.
    val confirm = frame.view.confirm?.takeIf { typed.asGiven() }
    Page(
        frame,
        key = Route.SESSION,
        beside = { QuietButton(session.labels.end) { frame.go(Route.END) } },
        thumb = {
            if (confirm == null || frame.fault) NoticeLine(frame, AboveThumb)
            NextSet(session, typed, frame.send) {
                if (confirm == null) {
                    MainButton(session.labels.log) {
                        typed.commit(frame.send)
                        frame.send(frame.view.subjects.set(typed.form(), LoadCheck.ASK))
                    }
                } else {
                    Question(confirm, frame) {
                        frame.send(frame.view.subjects.set(typed.form(), LoadCheck.CONFIRMED))
                    }
                }
            }
        },
    ) {
        Resting(session, frame.view.restOver)
        SetDetails(session, typed, frame)
        if (session.unrated) {
            OtherButton(session.labels.rate, Modifier.padding(top = 16.dp)) { frame.go(Route.RATE) }
        }
    }
}

/** Whether the set is meant. Changing it lies where logging it did: a tap too many stores nothing. */
@Composable
private fun Question(
    confirm: ConfirmView,
    frame: Frame,
    onYes: () -> Unit,
) {
    Body(confirm.text, Modifier.padding(top = 8.dp).semantics { liveRegion = LiveRegionMode.Assertive })
    OtherButton(confirm.yes, onClick = onYes)
    OtherButton(confirm.no) { frame.go(Route.SESSION) }
}

/** The rest clock and the last set, or the heading before the first. */
@Composable
private fun Resting(
    session: SessionView,
    over: RestOverView?,
) {
    val clock = session.resting
    if (clock == null) {
        Heading(session.title, Modifier.padding(vertical = 16.dp))
        return
    }
    FlowRow(Modifier.fillMaxWidth().padding(bottom = 8.dp), horizontalArrangement = Arrangement.SpaceBetween) {
        Column {
            Aside(over?.text ?: session.labels.rest)
            Text(clock, style = MaterialTheme.typography.displaySmall, softWrap = false)
        }
        session.sets.lastOrNull()?.let { Body(it.text, Modifier.align(Alignment.Bottom).padding(bottom = 8.dp)) }
    }
}

@Composable
private fun NextSet(
    session: SessionView,
    typed: Typed,
    send: Send,
    log: @Composable () -> Unit,
) {
    val labels = session.labels

    fun step(by: SetStep) {
        typed.commit(send)
        send(Event.Session(SessionEvent.StepForm(by)))
    }
    Column(
        Modifier.fillMaxWidth().padding(horizontal = 4.dp),
        verticalArrangement = Arrangement.spacedBy(8.dp),
    ) {
        Stepper(
            labels.load,
            typed.load,
            labels.lessLoad to { step(SetStep.LOADDOWN) },
            labels.moreLoad to { step(SetStep.LOADUP) },
        ) { typed.commit(send) }
        Stepper(
            labels.reps,
            typed.reps,
            labels.fewerReps to { step(SetStep.REPSDOWN) },
            labels.moreReps to { step(SetStep.REPSUP) },
            digits = true,
        ) { typed.commit(send) }
        log()
    }
}
