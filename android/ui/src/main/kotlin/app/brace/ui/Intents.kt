package app.brace.ui

import app.brace.wire.Asked
import app.brace.wire.CheckEvent
import app.brace.wire.Event
import app.brace.wire.FullCheckPurpose
import app.brace.wire.FullCheckView
import app.brace.wire.HistoryEvent
import app.brace.wire.ListUse
import app.brace.wire.LoadCheck
import app.brace.wire.PadPurpose
import app.brace.wire.RecallRef
import app.brace.wire.SessionEvent
import app.brace.wire.SetForm
import app.brace.wire.Site
import app.brace.wire.StopChoice
import app.brace.wire.StopView
import app.brace.wire.Subjects
import app.brace.wire.UndoView

/*
 * What a person does on a screen, as events that speak of the very view they saw.
 *
 * Boundary: puts the view's subjects in; whether they still stand is the core's to find out.
 */

/** The set as it is filled in. */
internal fun Subjects.set(
    form: SetForm,
    check: LoadCheck,
) = Event.Session(SessionEvent.LogSet(session, lastSet, form, check, ListUse.INVIEW))

/** The rating that a pad of this purpose asks for. */
internal fun Subjects.rating(
    purpose: PadPurpose,
    nrs: UByte,
) = Event.Check(
    when (purpose) {
        PadPurpose.AFTERSET -> CheckEvent.Rate(session, setToRate, nrs, null, "")
        PadPurpose.ANSWER -> CheckEvent.Answer(asked, nrs, null)
        PadPurpose.RECALL -> CheckEvent.Answer(Asked.Recall(recall ?: RecallRef("", 0)), nrs, null)
    },
)

/** The full check as it is marked. */
internal fun Subjects.full(
    check: FullCheckView,
    note: String,
) = when (check.purpose) {
    FullCheckPurpose.START -> Event.Session(SessionEvent.Start(check.marked, note))
    FullCheckPurpose.END -> Event.Session(SessionEvent.End(session, check.marked, note))
    FullCheckPurpose.NOW -> Event.Check(CheckEvent.RateNow(check.marked, note))
}

/** Where the last answer was felt. */
internal fun Subjects.placed(site: Site) = Event.Check(CheckEvent.PlaceAnswer(answer.orEmpty(), site))

/** One of the ways on. */
internal fun StopView.taken(choice: StopChoice) = Event.Check(CheckEvent.TakeStop(check, choice))

/** Takes back what the label names, and nothing else. */
internal fun UndoView.event() = Event.History(HistoryEvent.Undo(token))
