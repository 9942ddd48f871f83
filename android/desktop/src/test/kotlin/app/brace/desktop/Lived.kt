package app.brace.desktop

import app.brace.core.Evening
import app.brace.core.Evening.Companion.lower
import app.brace.wire.Event
import app.brace.wire.ExercisesEvent
import app.brace.wire.ListUse
import app.brace.wire.LoadCheck
import app.brace.wire.Purpose
import app.brace.wire.ReminderChoice
import app.brace.wire.ReminderEvent
import app.brace.wire.Route
import app.brace.wire.RowControl
import app.brace.wire.RowsEvent
import app.brace.wire.Screen
import app.brace.wire.SessionEvent
import java.io.File

/*
 * What has happened before a test or a picture begins.
 *
 * Boundary: events of the real core, as a person's taps would send them.
 */

/** In a session, a set just logged. */
internal fun Evening.lifted(
    baseline: Int = 1,
    exercise: String = "deadlift",
) {
    start()
    // Nobody reads a screen in no time.
    later(0, 1)
    startSession(lower(baseline))
    later(12)
    logSet(exercise = exercise)
}

/** In a session, sets logged and rated. */
internal fun Evening.lifting(sets: Int = 1) {
    lifted()
    later(1)
    rate(1)
    repeat(sets - 1) {
        later(3)
        logSet()
        later(1)
        rate(1)
    }
}

/** Log set is tapped, whatever comes of it. */
internal fun Evening.logNext() {
    val form = view.session().form
    view.subjects.run {
        send(Event.Session(SessionEvent.LogSet(session, lastSet, form, LoadCheck.ASK, ListUse.INVIEW)))
    }
}

/** The checklist that lies in front is answered: one by one, or by the one tap. */
internal fun Evening.allTrue() {
    while (true) {
        val list = (view.screen as? Screen.Session)?.value?.checklist ?: return
        later(0, 1)
        send(list.still?.tap ?: checkNotNull(list.card).yes.tap)
    }
}

/** The same, and the next set can be logged. */
internal fun Evening.ready(sets: Int = 1) {
    lifting(sets)
    allTrue()
}

/** A rating two points up, or more, asks to stop. */
internal fun Evening.stopped(nrs: Int = 3) {
    lifted()
    later(0, 20)
    rate(nrs)
}

/** A load typed into the set that is being filled in. */
internal fun Evening.typed(load: String) {
    val form = view.session().form
    send(Event.Session(SessionEvent.EditForm(form.copy(load = load))))
}

/** An evening that ended two points up, its question unanswered, and a baseline as high the next morning. */
internal fun Evening.decidedOvernight() {
    lifted()
    later(30)
    endSession(lower(3))
    later(12 * 60)
    startSession(lower(3))
}

/** A session that was entered as of tomorrow. */
internal fun Evening.aheadByADay() {
    start()
    given(24 * 60) {
        startSession(lower(1))
        later(5)
        logSet()
        later(5)
        endSession(lower(1))
    }
    look()
}

/** What lies in the log's place is no log. */
internal fun Evening.damaged() {
    File(folder, "brace.sqlite").writeText("this was a log once".repeat(200))
    start()
}

/** An empty log in place of a damaged one, which lies aside. */
internal fun Evening.begunEmpty() {
    damaged()
    send(Event.BeginEmptyLog)
}

internal fun Evening.choose(choice: ReminderChoice) = send(Event.Reminders(ReminderEvent.Choose(choice)))

/** The ids of all lifts that a search offers to the next set; the list by itself is cut off. */
internal fun Evening.offered(): List<String> {
    send(Event.Exercises(ExercisesEvent.Open(Purpose.NEXTSET)))
    val rows =
        ('a'..'z').flatMap { letter ->
            val found = send(Event.Rows(RowsEvent.Type("exercises-search", letter.toString()))).view.screen
            (found as Screen.Rows).value.sections.flatMap { it.rows }
        }
    send(Event.Go(Route.SESSION))
    val taps = rows.mapNotNull { (it.control as? RowControl.Tap)?.value as? Event.Session }
    return taps.mapNotNull { (it.value as? SessionEvent.ChooseExercise)?.exercise }.distinct()
}
