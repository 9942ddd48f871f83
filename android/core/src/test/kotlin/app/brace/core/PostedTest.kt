package app.brace.core

import app.brace.core.Evening.Companion.lower
import app.brace.wire.Delivery
import app.brace.wire.Event
import app.brace.wire.NoticeKind
import app.brace.wire.Order
import app.brace.wire.OsState
import app.brace.wire.Permission
import app.brace.wire.Permissions
import app.brace.wire.QuestionRef
import app.brace.wire.ReminderEvent
import app.brace.wire.ReminderOrder
import app.brace.wire.Screen
import app.brace.wire.Shown
import app.brace.wire.Turn
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Test

/**
 * A notification's answer over the real library: it speaks of the question as its order named it.
 *
 * Boundary: what is posted when is tested in the core.
 */
class PostedTest {
    private val permitted = Permission.NOTNEEDED.let { Permissions(it, it, it, it, it) }

    private fun Evening.woken(vararg showing: QuestionRef): Turn {
        val shown = showing.map { Shown(it.id, it.generation) }
        return send(Event.Reminders(ReminderEvent.Woken(OsState(permitted, Delivery.APP, emptyList(), shown))))
    }

    private fun Turn.reminders() = orders.filterIsInstance<Order.Reminder>().map { it.value }

    private fun Turn.posted() = reminders().filterIsInstance<ReminderOrder.Post>().single().question()

    private fun lifted(deeds: Evening.() -> Unit) =
        Evening().use {
            it.start()
            it.woken()
            it.startSession(lower(1))
            it.logSet()
            it.deeds()
        }

    private fun asked(deeds: Evening.() -> Unit) =
        lifted {
            later(30)
            endSession(lower(1))
            later(122)
            deeds()
        }

    @Test
    fun aRatingFromTheNotificationIsTheAnswer() =
        asked {
            send(woken().posted().answered(1u))
            assertEquals(NoticeKind.SAVED, view.notice?.kind)
            assertNull(view.ask)
        }

    @Test
    fun putOffItComesAgainAndSkippedItGoes() =
        asked {
            val first = woken().posted()
            send(first.snoozed())
            later(16)
            val second = woken().posted()
            assertEquals(first.id, second.id)
            assertNotEquals(first.generation, second.generation)
            assertEquals(listOf(ReminderOrder.Remove(second.id)), send(second.skipped()).reminders())
            assertNotNull(view.ask)
        }

    @Test
    fun aNotificationWhoseQuestionMovedMeanwhileAnswersNothing() =
        lifted {
            later(122)
            val first = woken().posted()
            logSet()
            send(first.answered(9u))
            assertEquals(NoticeKind.REFUSED, view.notice?.kind)
            assertNull(view.stop)
        }

    @Test
    fun whatIsSwipedAwayStaysAwayAndStandsInTheApp() =
        asked {
            send(woken().posted().dismissed())
            later(1)
            assertEquals(emptyList<ReminderOrder>(), woken().reminders())
            assertEquals(true, view.ask?.due)
            assertEquals(true, view.screen is Screen.Today)
        }
}
