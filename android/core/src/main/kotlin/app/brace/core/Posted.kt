package app.brace.core

import app.brace.wire.Asked
import app.brace.wire.CheckEvent
import app.brace.wire.Event
import app.brace.wire.QuestionRef
import app.brace.wire.ReminderEvent
import app.brace.wire.ReminderOrder

/*
 * What a notification's buttons send: about the question as the order that posted it named it.
 *
 * Boundary: a notification may have been answered meanwhile; the core tells by the generation.
 */

/** The question that the order posts: what the notification carries until it is gone. */
fun ReminderOrder.Post.question() = QuestionRef(id, generation)

/** Rates the back from the notification. */
fun QuestionRef.answered(nrs: UByte) = Event.Check(CheckEvent.Answer(Asked.Notified(this), nrs, null))

/** Puts the question off. */
fun QuestionRef.snoozed() = Event.Reminders(ReminderEvent.Snooze(this))

/** Asks it no more. */
fun QuestionRef.skipped() = Event.Reminders(ReminderEvent.Skip(this))

/** Swipes the notification away. */
fun QuestionRef.dismissed() = Event.Reminders(ReminderEvent.Dismiss(this))
