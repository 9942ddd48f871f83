package app.brace.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.brace.wire.Event
import app.brace.wire.RestOverView
import app.brace.wire.Route
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
    var choosing by remember { mutableStateOf(false) }
    val typed = rememberTyped(session.form)
    val stop = frame.view.notice?.stop
    Page(
        key = stop != null,
        thumb = {
            NoticeLine(frame, AboveThumb)
            if (stop == null) {
                NextSet(session, typed, frame.send)
            } else {
                StopChoices(stop, frame.send) { choosing = true }
            }
        },
    ) {
        TopLine(frame.view, frame.send) {
            if (stop == null) {
                QuietButton(session.labels.end) { frame.send { Event.Go(it, Route.END) } }
            }
        }
        if (stop == null) {
            Resting(session, frame.view.restOver)
            SetDetails(session, typed, frame.send, choosing) { choosing = it }
            if (session.unrated) {
                OtherButton(session.labels.rate, Modifier.padding(top = 16.dp)) {
                    frame.send { Event.Go(it, Route.RATE) }
                }
            }
        } else {
            StopAdvice(stop)
        }
    }
}

/** The rest clock and the last set, or the heading before the first. */
@OptIn(ExperimentalLayoutApi::class)
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
) {
    val labels = session.labels

    fun step(by: SetStep) {
        typed.commit(send)
        send { Event.StepSet(it, by) }
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
        MainButton(labels.log) { send { Event.LogSet(it, typed.form()) } }
    }
}
