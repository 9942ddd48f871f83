package app.brace.ui

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.brace.wire.CorrectEvent
import app.brace.wire.Event
import app.brace.wire.FixEntry
import app.brace.wire.PastView
import app.brace.wire.Route

/*
 * One session of any time: its verdict, its curve, each line of it a tap from being corrected.
 *
 * Boundary: what can be done about it is the view's.
 */

@Composable
internal fun PastScreen(
    past: PastView,
    frame: Frame,
) {
    val session = past.session
    val verdict = session.verdict
    val ground = colours.verdict(verdict.mark)

    fun open(entry: FixEntry) = frame.send(Event.Correct(CorrectEvent.Open(session.id, entry)))
    Page(frame, Route.PAST to session.id, lead = recordedLead(session, ground, frame)) {
        NoticeLine(frame)
        verdict.plot?.let { Plot(it, Modifier.padding(top = Space.m)) }
        Recorded(
            session,
            sets = { QuietButton(past.addSet, before = Icons.Plus) { open(FixEntry.NewSet) } },
            checks = { QuietButton(past.addCheck, before = Icons.Plus) { open(FixEntry.NewCheck) } },
            onOpen = ::open,
        )
        WhatNow(verdict, frame)
        Why(verdict, frame)
        QuietButton(past.times, before = Icons.Clock) { open(FixEntry.Session) }
        QuietButton(past.remove, before = Icons.Bin) { frame.send(Event.Correct(CorrectEvent.Remove(past.subject))) }
    }
}
