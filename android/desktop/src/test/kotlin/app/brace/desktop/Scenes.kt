package app.brace.desktop

import app.brace.core.Evening
import app.brace.core.Evening.Companion.lower
import app.brace.wire.AppView
import app.brace.wire.CheckEvent
import app.brace.wire.CorrectEvent
import app.brace.wire.Event
import app.brace.wire.ExercisesEvent
import app.brace.wire.Exertion
import app.brace.wire.FixEntry
import app.brace.wire.GearEvent
import app.brace.wire.OwnPattern
import app.brace.wire.Purpose
import app.brace.wire.Rating
import app.brace.wire.ReminderChoice
import app.brace.wire.ReminderEvent
import app.brace.wire.Route
import app.brace.wire.RowsEvent
import app.brace.wire.Screen
import app.brace.wire.SettingsEvent
import app.brace.wire.StartReason

/**
 * A screen as a person would come to it: what was done before, and what to tap once it shows.
 *
 * Boundary: the views come from the real core; nothing is made up.
 */
internal class Scene(
    val name: String,
    /** So high when whole that it is drawn smaller. */
    val tall: Boolean = false,
    val taps: (AppView) -> List<String> = { emptyList() },
    val lived: Evening.() -> Unit,
) {
    override fun toString() = name
}

/** Every screen, and every state of one that looks different. */
internal val SCENES =
    listOf(
        Scene("today-welcome") { start() },
        Scene("today-demonstration") { start(StartReason.DEMONSTRATION) },
        Scene("today-ahead") { aheadByADay() },
        Scene("today-decided", tall = true) {
            decidedOvernight()
            go(Route.TODAY)
        },
        Scene("today-aside") { begunEmpty() },
        Scene("today-session") {
            lifted()
            go(Route.TODAY)
        },
        Scene("today-waiting") {
            ended()
            later(48, 12)
            look()
        },
        Scene("today-question") {
            ended()
            later(122)
            go(Route.TODAY)
        },
        Scene("today-verdict") {
            answered(1)
            go(Route.TODAY)
        },
        Scene("baseline") {
            known()
            go(Route.BASELINE)
        },
        Scene("baseline-list", taps = { listOf(it.check().asList) }) {
            known()
            go(Route.BASELINE)
            mark(lower(3))
        },
        Scene("baseline-rating", taps = { listOf(it.check().places[7].label) }) {
            known()
            go(Route.BASELINE)
            mark(MidLeft)
            mark(lower(2))
        },
        Scene("session-first") {
            start()
            startSession(lower(1))
        },
        Scene("session") {
            lifted()
            later(0, 20)
            rate(1)
            later(2, 5)
            allTrue()
        },
        Scene("session-third") {
            lifting(sets = 3)
            later(1, 5)
            allTrue()
        },
        Scene("session-refused") {
            lifted()
            rate(1)
            allTrue()
            logSet("a lot")
        },
        Scene("session-confirm") {
            lifting()
            later(2)
            allTrue()
            typed("1000kg")
            logSet("1000kg")
        },
        Scene("list") {
            lifting(sets = 2)
        },
        Scene("list-singly") {
            lifting()
            later(1)
            rounded()
        },
        Scene("list-item") { listed() },
        Scene("list-spine") {
            listed()
            repeat(3) { tick() }
        },
        Scene("list-fix") {
            listed()
            tick()
            notYet()
        },
        Scene("list-open") {
            listed()
            tick()
            repeat(2) { notYet() }
        },
        Scene("session-ramp") {
            start()
            startSession(lower(1))
            typed("100kg")
            warmedUp(2)
        },
        Scene("session-note", taps = { listOf(it.session().noteField.label) }) {
            ready()
        },
        Scene("session-change") {
            ready()
            later(1)
            typed("102.5kg")
        },
        Scene("tags", taps = { listOf(checkNotNull(it.session().tags).open) }) {
            lifting()
            later(0, 30)
            allTrue()
        },
        Scene("session-effort") {
            start()
            send(Event.Settings(SettingsEvent.Exertion(Exertion.RPE)))
            ready(3)
        },
        Scene("gear", tall = true) {
            start()
            go(Route.GEAR)
        },
        Scene("edit-bar", tall = true) {
            start()
            send(Event.Gear(GearEvent.OpenBar(null)))
        },
        Scene("session-decided", tall = true) { decidedOvernight() },
        Scene("session-ahead") {
            aheadByADay()
            startSession(lower(1))
        },
        Scene("session-stop") { stopped() },
        Scene("today-stop-evaluated") {
            stopped(9)
            go(Route.TODAY)
        },
        Scene("rate") {
            lifted()
        },
        Scene("end") {
            lifted()
            rate(2)
            go(Route.END)
            mark(lower(2))
            mark(Rating(MidLeft.site, 8u))
        },
        Scene("answer") {
            ended()
            later(122)
            go(Route.ANSWER)
        },
        Scene("answer-early") {
            ended()
            later(30)
            go(Route.ANSWER)
        },
        Scene("where") {
            start()
            startSession()
            logSet()
            endSession()
            later(122)
            answer(2)
        },
        Scene("recall") {
            missed()
            go(Route.RECALL)
        },
        Scene("verdict-clear") { answered(1) },
        Scene("verdict-too-much", tall = true) {
            ended(3)
            later(45)
            answer(4, Evening.LowerBack)
            later(80)
            answer(3, Evening.LowerBack)
        },
        Scene(
            "verdict-why",
            tall = true,
            taps = { listOf((it.screen as Screen.Verdict).value.whyArticle.title) },
        ) { answered(2) },
        Scene("verdict-unknown") {
            missed()
            go(Route.VERDICT)
        },
        Scene("history", tall = true) {
            start(StartReason.DEMONSTRATION)
            go(Route.HISTORY)
        },
        Scene("history-empty") {
            start()
            go(Route.HISTORY)
        },
        Scene("past", tall = true) {
            ended(2)
            openLast()
        },
        Scene("edit-set") {
            lifting()
            correct { FixEntry.Set(checkNotNull(it.lastSet)) }
        },
        Scene("edit-check", taps = { listOf((it.screen as Screen.EditCheck).value.places[7].label) }) {
            lifting()
            val set = view.session().logged.last()
            correct { FixEntry.Check(checkNotNull(set.check)) }
        },
        Scene("edit-session") {
            ended(2)
            openLast()
            val session = (view.screen as Screen.Past).value.session.id
            send(Event.Correct(CorrectEvent.Open(session, FixEntry.Session)))
        },
        Scene("add-session") {
            start()
            send(Event.Correct(CorrectEvent.Open("", FixEntry.NewSession)))
        },
        Scene("reminders") {
            start()
            go(Route.REMINDERS)
        },
        Scene("reminders-chosen") {
            start()
            send(Event.Reminders(ReminderEvent.Woken(denied)))
            go(Route.REMINDERS)
            choose(ReminderChoice.NextMorning)
            choose(ReminderChoice.RestSeconds(180u))
        },
        Scene("settings", tall = true) {
            start()
            go(Route.SETTINGS)
        },
        Scene("ramp") {
            start()
            go(Route.RAMP)
        },
        Scene("exercises", tall = true) {
            ready()
            send(Event.Exercises(ExercisesEvent.Open(Purpose.NEXTSET)))
        },
        Scene("exercises-found") {
            ready()
            send(Event.Exercises(ExercisesEvent.Open(Purpose.NEXTSET)))
            send(Event.Rows(RowsEvent.Type("exercises-search", "sq")))
        },
        Scene("edit-exercise") {
            start()
            send(Event.Exercises(ExercisesEvent.Open(Purpose.CHANGE)))
            send(Event.Exercises(ExercisesEvent.Begin))
            send(Event.Exercises(ExercisesEvent.Describe(OwnPattern.HINGE, null)))
        },
        Scene("bin") { binned() },
        Scene("bin-confirm") {
            binned()
            send(checkNotNull((view.screen as Screen.Rows).value.action).tap)
        },
        Scene("rate-now") {
            answered(1)
            go(Route.RATENOW)
            mark(lower(3))
        },
        Scene("history-outside") {
            answered(1)
            later(15 * 60)
            send(Event.Check(CheckEvent.RateNow(listOf(lower(2)), "")))
            go(Route.HISTORY)
        },
        Scene("plan") {
            answered(1)
            go(Route.PLAN)
        },
        Scene("recovery") {
            damaged()
        },
    ) + FLAG_SCENES + PLAN_SCENES + ABOUT_SCENES + NEXT_SCENES + LIBRARY_SCENES + LOG_SCENES
