package app.brace.desktop

import app.brace.core.Evening
import app.brace.core.Evening.Companion.logging
import app.brace.core.Evening.Companion.lower
import app.brace.wire.AppView
import app.brace.wire.CheckEvent
import app.brace.wire.CorrectEvent
import app.brace.wire.Delivery
import app.brace.wire.Event
import app.brace.wire.Fault
import app.brace.wire.FixEntry
import app.brace.wire.Flag
import app.brace.wire.FlagsEvent
import app.brace.wire.HistoryEvent
import app.brace.wire.OsState
import app.brace.wire.Permission
import app.brace.wire.Permissions
import app.brace.wire.PlanEvent
import app.brace.wire.Rating
import app.brace.wire.Region
import app.brace.wire.Route
import app.brace.wire.Screen
import app.brace.wire.SessionEvent
import app.brace.wire.Side
import app.brace.wire.Site
import app.brace.wire.Subjects

/*
 * The steps by which scenes come about.
 *
 * Boundary: what a person does; which scene needs which is `Scenes.kt`'s.
 */

internal val MidLeft = Rating(Site(Region.MID, Side.LEFT), 5u)

internal fun Evening.ended(at: Int = 1) {
    lifted()
    later(0, 40)
    rate(1)
    later(30)
    endSession(lower(at))
}

internal fun Evening.answered(nrs: Int) {
    ended(nrs)
    later(122)
    answer(nrs, Evening.LowerBack)
}

internal fun Evening.missed() {
    ended()
    later(15 * 60)
    look()
}

/** A phone whose notifications are switched off. */
internal val denied =
    Permission.NOTNEEDED.let { none ->
        OsState(
            Permissions(Permission.DENIED, none, none, none, none),
            Delivery.APP,
            null,
            null,
        )
    }

internal fun Evening.openLast() {
    val days = (view.screen as Screen.Today).value.week
    send(Event.History(HistoryEvent.Open(days.firstNotNullOf { it.session })))
}

internal fun Evening.correct(entry: (Subjects) -> FixEntry) =
    view.subjects.let { send(Event.Correct(CorrectEvent.Open(it.session, entry(it)))) }

/** A set and a session lie in the bin. */
internal fun Evening.binned() {
    lifting(2)
    correct { FixEntry.Set(checkNotNull(it.lastSet)) }
    send(Event.Correct(CorrectEvent.Remove((view.screen as Screen.EditSet).value.frame.subject)))
    later(1)
    endSession(lower(1))
    later(1)
    openLast()
    send(Event.Correct(CorrectEvent.Remove((view.screen as Screen.Past).value.subject)))
    later(1)
    go(Route.BIN)
}

/** The first warm-up sets, rated. */
internal fun Evening.warmedUp(sets: Int) =
    repeat(sets) {
        later(1)
        val ramp = checkNotNull(view.session().ramp)
        send(checkNotNull(ramp.steps.first { !it.done }.log))
        later(0, 30)
        if (view.session().pad != null) rate(1)
    }

internal fun AppView.session() = (screen as Screen.Session).value

internal fun AppView.check() = (screen as Screen.FullCheck).value

internal fun Evening.list() = checkNotNull(view.session().checklist)

/** Before the first work set of a lift, its list in view. */
internal fun Evening.listed() {
    start()
    startSession(lower(1))
    logNext()
}

internal fun Evening.tick() {
    later(0, 1)
    send(checkNotNull(list().card).yes.tap)
}

internal fun Evening.notYet() {
    later(0, 1)
    send(checkNotNull(list().card).no.tap)
}

/** A set that showed a fault, and its rating. */
private fun Evening.showing(fault: Fault) {
    later(3)
    send(view.subjects.logging(Evening.form("100kg").copy(faults = listOf(fault))))
    later(1)
    rate(1)
}

/** A set whose back rounded. */
internal fun Evening.rounded() = showing(Fault.ROUND)

/** A set whose bar drifted away. */
internal fun Evening.drifting() = showing(Fault.BARDRIFT)

/** At the card of symptoms that a session begins with. */
internal fun Evening.asked() {
    start()
    send(Event.Session(SessionEvent.Start(listOf(lower(1)), "")))
}

/** In a session, a set logged, and something is new. */
internal fun Evening.flagged(vararg flags: Flag) {
    lifted()
    later(1)
    rate(1)
    later(0, 30)
    symptoms(*flags)
}

/** Where there are two numbers to call. */
internal fun Evening.inGermany() {
    start()
    send(Event.Flags(FlagsEvent.ChooseRegion("DE")))
}

/** A plan for the deadlift, from a maximum that was typed. */
internal fun Evening.planned() {
    start()
    send(Event.Plan(PlanEvent.Start("deadlift", "165kg")))
    send(Event.Plan(PlanEvent.Open("deadlift")))
}

/** A session of one set that ends clear. */
internal fun Evening.clear(load: String) {
    startSession(lower(0))
    later(5)
    logSet(load)
    later(1)
    rate(0)
    later(5)
    endSession(lower(0))
    later(122)
    answer(0)
}

/** Three days after a session that was too much, with something taken before its rating. */
internal fun Evening.setBack() {
    known()
    lifted()
    later(1)
    rate(1)
    repeat(2) {
        later(3)
        logSet()
        later(1)
        send(Event.Check(CheckEvent.Relief(true)))
        rate(1)
    }
    later(10)
    endSession(lower(3))
    later(122)
    answer(4, Evening.LowerBack)
    later(3 * 24 * 60)
    go(Route.TODAY)
}

/** Before the first set of the third deadlift day in seven. */
internal fun Evening.thirdDay() {
    known()
    repeat(2) {
        clear("100kg")
        later(2 * 24 * 60 - 140)
    }
    startSession(lower(0))
}
