package app.brace

import android.app.AlarmManager
import android.content.Intent
import app.brace.device.Clocks
import app.brace.reminders.Questions
import app.brace.wire.NoticeKind
import app.brace.wire.Screen
import app.brace.wire.Verdict
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlarmManager
import java.util.TimeZone

/**
 * Alarm, notification, answer, verdict, with the app never opened; and what a phone may do to it in between.
 *
 * Boundary: the adapters on Android's own classes; the rules are judged by the simulated phones.
 */
@RunWith(RobolectricTestRunner::class)
@Config(application = PlayedApplication::class, qualifiers = "w360dp-h780dp-xhdpi")
class StoryTest {
    private val phone = Played()
    private val questions = Questions(phone)

    @Before
    fun buy() {
        phone.bought()
    }

    /** The question stands, and one tap on its notification decides the verdict. */
    private fun answered(nrs: Int = 1) {
        questions.press(nrs)
        assertEquals(NoticeKind.SAVED, phone.view.notice?.kind)
        assertEquals(emptyList<Any>(), phone.brace.notes.shown())
        assertEquals(emptyList<Any>(), phone.held())
        assertEquals(Verdict.CLEAR, (phone.view.screen as Screen.Verdict).value.verdict)
    }

    @Test
    fun anAlarmAsksAndOneTapDecides() {
        phone.lifted()
        assertFalse("never early", phone.ring())
        phone.pass(minutes = 122)
        assertTrue(phone.ring())
        assertEquals(
            1,
            phone.brace.notes
                .shown()
                .size,
        )
        answered()
    }

    @Test
    fun theProcessDiesBeforeAlarmAndAnswer() {
        phone.lifted()
        phone.dies()
        phone.pass(minutes = 122)
        assertTrue(phone.ring())
        phone.dies()
        answered()
    }

    @Test
    fun aRebootTakesTheAlarmsAndTheBootHoldsThemAnew() {
        phone.lifted()
        phone.reboots()
        phone.pass(minutes = 5)
        phone.broadcast(Intent.ACTION_LOCKED_BOOT_COMPLETED)
        assertEquals("both are held before anyone unlocks", 2, phone.held().size)
        phone.lock(false)
        phone.broadcast(Intent.ACTION_BOOT_COMPLETED)
        assertEquals(2, phone.held().size)
        assertFalse(phone.ring())
        phone.pass(minutes = 117)
        assertTrue(phone.ring())
        answered()
    }

    @Test
    fun whatComesDueWhileThePhoneIsOffIsAskedAtTheBoot() {
        phone.lifted()
        phone.reboots()
        phone.pass(minutes = 180)
        phone.lock(false)
        phone.broadcast(Intent.ACTION_BOOT_COMPLETED)
        assertTrue("it says when it was due", questions.only().body.isNotEmpty())
        answered()
    }

    @Test
    fun anUpgradeDropsWhatIsHeldAndHoldsItAnew() {
        phone.lifted()
        phone.dies()
        phone.held().forEach { phone.alarms.cancel(it.sends) }
        phone.broadcast(Intent.ACTION_MY_PACKAGE_REPLACED)
        assertEquals(2, phone.held().size)
        phone.pass(minutes = 122)
        assertTrue(phone.ring())
        answered()
    }

    @Test
    fun aClockSetAndAnotherZoneMoveNothing() {
        phone.lifted()
        val due = phone.held().map { it.triggerAtMs }.max()
        for (set in listOf(5L, -9L)) {
            phone.app.set = set * HOUR_MS
            phone.broadcast(Intent.ACTION_TIME_CHANGED)
            assertEquals("set by $set hours", 0, (phone.held().map { it.triggerAtMs }.max() - due) / SECOND_MS)
        }
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"))
        phone.broadcast(Intent.ACTION_TIMEZONE_CHANGED)
        assertEquals(0, (phone.held().map { it.triggerAtMs }.max() - due) / SECOND_MS)
        assertEquals(540, Clocks(phone.app).now().offsetMin)
        phone.pass(minutes = 122)
        assertTrue(phone.ring())
        answered()
    }

    @Test
    fun exactAlarmsDeniedGrantedAndWithdrawn() {
        ShadowAlarmManager.setCanScheduleExactAlarms(false)
        phone.lifted()
        assertEquals("the twin alone", listOf(false), phone.held().map { it.isExact })
        assertNotNull("and the app says so", phone.view.reminderRisk)
        ShadowAlarmManager.setCanScheduleExactAlarms(true)
        phone.broadcast(AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED)
        assertEquals(setOf(true, false), phone.held().map { it.isExact }.toSet())
        // Nothing is told when it is withdrawn: the exact ones are gone, and the process with them.
        ShadowAlarmManager.setCanScheduleExactAlarms(false)
        phone.held().filter { it.isExact }.forEach { phone.alarms.cancel(it.sends) }
        phone.dies()
        phone.pass(minutes = 122)
        assertTrue("the twin wakes", phone.ring())
        answered()
    }

    private companion object {
        const val HOUR_MS = 3_600_000L
        const val SECOND_MS = 1000L
    }
}
