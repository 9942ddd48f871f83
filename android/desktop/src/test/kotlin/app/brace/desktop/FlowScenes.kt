package app.brace.desktop

import app.brace.core.Evening.Companion.lower
import app.brace.wire.AboutEvent
import app.brace.wire.BackPain
import app.brace.wire.CheckEvent
import app.brace.wire.Event
import app.brace.wire.Flag
import app.brace.wire.FlagsEvent
import app.brace.wire.HistoryItem
import app.brace.wire.HistoryValue
import app.brace.wire.NextEvent
import app.brace.wire.NextStep
import app.brace.wire.Outcome
import app.brace.wire.PlanEvent
import app.brace.wire.Route
import app.brace.wire.SeenBy
import app.brace.wire.StopChoice

/*
 * Flags, the plan and what else decides what comes next, as a person comes to them.
 *
 * Boundary: the views come from the real core; nothing is made up.
 */

internal val FLAG_SCENES =
    listOf(
        Scene("flags") { asked() },
        Scene("flags-open", tall = true) {
            asked()
            send(Event.Flags(FlagsEvent.Unfold(1u)))
            send(Event.Flags(FlagsEvent.Mark(Flag.TINGLING, true)))
        },
        Scene("flags-still", tall = true) {
            flagged(Flag.LEGPAIN)
            later(24 * 60)
            asked()
        },
        Scene("flag-now", tall = true) {
            inGermany()
            flagged(Flag.SADDLE, Flag.BOWEL)
        },
        Scene("flag-today", tall = true) {
            inGermany()
            flagged(Flag.FEVER)
        },
        Scene("flag-no-number", tall = true) { flagged(Flag.GAIT) },
        Scene("flag-soon", tall = true) { flagged(Flag.TINGLING) },
        Scene("end-flag", tall = true) {
            flagged(Flag.FEVER)
            send(Event.Flags(FlagsEvent.OpenEnd(Flag.FEVER)))
            send(Event.Flags(FlagsEvent.FillEnd(SeenBy.DOCTOR, Outcome.WITHINLIMITS)))
        },
        Scene("numbers", tall = true) {
            flagged(Flag.SADDLE)
            go(Route.NUMBERS)
        },
        Scene("today-flag") {
            flagged(Flag.SADDLE)
            go(Route.TODAY)
        },
        Scene("session-flag") {
            flagged(Flag.TINGLING)
            go(Route.SESSION)
        },
        Scene("rate-flag") {
            flagged(Flag.TINGLING)
            later(3)
            logSet()
        },
        Scene("verdict-flag") {
            lifted()
            later(1)
            rate(1)
            symptoms(Flag.TINGLING)
            later(30)
            endSession(lower(1))
            later(122)
            answer(1)
            go(Route.VERDICT)
        },
    )

internal val ABOUT_SCENES =
    listOf(
        Scene("about") {
            start()
            go(Route.BASELINE)
        },
        Scene("about-back", tall = true) {
            start()
            go(Route.BASELINE)
            repeat(3) { send(Event.About(AboutEvent.Next)) }
            send(Event.About(AboutEvent.Answer(HistoryItem.BACKPAIN, HistoryValue.BackPain(BackPain.LASTING))))
        },
        Scene("about-all", tall = true) {
            start()
            send(Event.About(AboutEvent.Open))
            send(Event.About(AboutEvent.Answer(HistoryItem.BONE, HistoryValue.Yes)))
        },
        Scene("today-see-first") {
            known()
            send(Event.About(AboutEvent.Answer(HistoryItem.BONE, HistoryValue.Yes)))
            answered(1)
            go(Route.TODAY)
        },
        Scene("days-off") {
            answered(1)
            go(Route.DAYSOFF)
        },
        Scene("today-days-off") {
            answered(1)
            send(Event.About(AboutEvent.TakeDaysOff(3u)))
        },
        Scene("variations") {
            stopped()
            val stop = checkNotNull(view.stop)
            send(Event.Check(CheckEvent.TakeStop(stop.check, StopChoice.SWITCH)))
        },
        Scene("relief") {
            lifted()
            send(Event.Check(CheckEvent.Relief(true)))
        },
    )

internal val PLAN_SCENES =
    listOf(
        Scene("plan-set-up", tall = true) {
            answered(1)
            send(Event.Plan(PlanEvent.SetUp("deadlift")))
        },
        Scene("return-plan", tall = true) { planned() },
        Scene("plan-running", tall = true) {
            planned()
            go(Route.PLAN)
        },
        Scene("return-plan-step", tall = true) {
            planned()
            repeat(2) {
                later(3 * 24 * 60)
                clear("82.5kg")
            }
            send(Event.Plan(PlanEvent.Open("deadlift")))
        },
    )

internal val NEXT_SCENES =
    listOf(
        Scene("next", tall = true) {
            setBack()
            send(Event.Next(NextEvent.Open("deadlift")))
        },
        Scene("next-edited", tall = true) {
            setBack()
            send(Event.Next(NextEvent.Open("deadlift")))
            repeat(3) { send(Event.Next(NextEvent.Step(0u, NextStep.MORELOAD))) }
        },
        Scene("session-reasons", taps = { listOf(checkNotNull(it.session().reason)) }) {
            setBack()
            startSession(lower(6))
        },
        Scene("session-day") { thirdDay() },
        Scene("session-day-ramp") {
            thirdDay()
            typed("100kg")
        },
    )
