package app.brace.ui

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.brace.wire.ArticleLine
import app.brace.wire.CorrectEvent
import app.brace.wire.Event
import app.brace.wire.FixEntry
import app.brace.wire.RecordView
import app.brace.wire.RecordedSession
import app.brace.wire.Route

/*
 * The open or last session: its verdict, its sets and ratings, each a tap from being corrected.
 *
 * Boundary: a session's own page has more; what it says is the view's.
 */

@Composable
internal fun RecordScreen(
    record: RecordView,
    frame: Frame,
) {
    val session = record.session
    if (session == null) {
        Page(frame, Route.RECORD) { Body(record.empty) }
        return
    }
    val ground = colours.verdict(session.verdict.mark)
    Page(frame, Route.RECORD, lead = recordedLead(session, ground, frame)) {
        NoticeLine(frame)
        session.verdict.plot?.let { Plot(it, Modifier.padding(top = Space.m)) }
        Recorded(session) { frame.send(Event.Correct(CorrectEvent.Open(session.id, it))) }
        WhatNow(session.verdict, frame)
        Why(session.verdict, frame)
    }
}

/** Which session it is, and its verdict. */
internal fun recordedLead(
    session: RecordedSession,
    ground: Ground,
    frame: Frame,
) = Lead(ground) {
    Aside(session.title, Modifier.padding(bottom = Space.s), ground.ink)
    VerdictWord(session.verdict, ground, frame)
}

/** How it ended, its sets, its ratings and what was said of symptoms; [sets] and [checks] stand below their own. */
@Composable
internal fun Recorded(
    session: RecordedSession,
    sets: @Composable () -> Unit = {},
    checks: @Composable () -> Unit = {},
    onOpen: (FixEntry) -> Unit,
) {
    Aside(session.state, Modifier.padding(top = Space.s))
    session.note?.let { Body(it, Modifier.padding(top = Space.s)) }
    Lines(session.setsTitle, session.noSets, session.sets.map { Entry(it.id, it.text, it.time, it.details, it.note) }) {
        onOpen(FixEntry.Set(it))
    }
    sets()
    Lines(session.checksTitle, "", session.checks.map { Entry(it.id, it.text, it.time, it.label, it.note) }) {
        onOpen(FixEntry.Check(it))
    }
    checks()
    if (session.symptoms.isNotEmpty()) {
        Heading(session.symptomsTitle, Modifier.padding(top = Space.l, bottom = Space.xs))
        Items(session.symptoms.map { ArticleLine(it, null) })
    }
}
