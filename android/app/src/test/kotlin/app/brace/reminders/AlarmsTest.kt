package app.brace.reminders

import android.app.AlarmManager
import android.os.SystemClock
import app.brace.Played
import app.brace.PlayedApplication
import app.brace.isExact
import app.brace.sends
import app.brace.wire.ReminderOrder
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlarmManager

/**
 * What one order holds with the system.
 *
 * Boundary: when there is one, the core decides; what comes of it, the story tells.
 */
@RunWith(RobolectricTestRunner::class)
@Config(application = PlayedApplication::class, qualifiers = "w360dp-h780dp-xhdpi")
class AlarmsTest {
    private val phone = Played().bought()
    private val alarms = Alarms(phone.app)

    private fun arm(
        exact: Boolean = true,
        id: String = "ab",
    ) = alarms.arm(ReminderOrder.Arm(id, 0u, IN_MS, 0, exact, false))

    @Test
    fun itIsHeldTwiceOnTheClockThatCountsSleepAndWakesThePhone() {
        arm()
        assertEquals(setOf(true, false), phone.held().map { it.isExact }.toSet())
        phone.held().forEach {
            assertEquals(AlarmManager.ELAPSED_REALTIME_WAKEUP, it.getType())
            assertEquals(SystemClock.elapsedRealtime() + IN_MS, it.triggerAtMs)
            assertTrue("also while the phone sleeps deeply", it.isAllowWhileIdle)
            assertTrue("nobody fills anything in", it.sends.isImmutable && it.sends.isBroadcast)
        }
    }

    @Test
    fun armedAnewItIsStillHeldTwiceAndCancelledNotAtAll() {
        repeat(2) { arm() }
        arm(id = "cd")
        assertEquals(4, phone.held().size)
        alarms.cancel("ab")
        assertEquals("the other one's", 2, phone.held().size)
        alarms.cancel("cd")
        assertEquals(0, phone.held().size)
    }

    @Test
    fun whatIsNotToBeExactOrMayNotIsHeldByItsTwinAlone() {
        arm(exact = false)
        assertEquals(listOf(false), phone.held().map { it.isExact })
        // Withdrawn since the order was given.
        ShadowAlarmManager.setCanScheduleExactAlarms(false)
        arm(id = "cd")
        assertEquals(listOf(false, false), phone.held().map { it.isExact })
    }

    private companion object {
        const val IN_MS = 7_200_000L
    }
}
