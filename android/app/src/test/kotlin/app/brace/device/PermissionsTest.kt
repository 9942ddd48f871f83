package app.brace.device

import android.app.ActivityManager
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.usage.UsageStatsManager
import android.content.Intent
import app.brace.Played
import app.brace.PlayedApplication
import app.brace.reminders.Questions
import app.brace.wire.Event
import app.brace.wire.Permission
import app.brace.wire.ReminderKind
import app.brace.wire.Risk
import app.brace.wire.Route
import app.brace.wire.Screen
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlarmManager
import java.io.File

/**
 * Each thing that can stand in a reminder's way is one line in the app, and gone again it is none.
 *
 * Boundary: what the lines say is the core's.
 */
@RunWith(RobolectricTestRunner::class)
@Config(application = PlayedApplication::class, qualifiers = "w360dp-h780dp-xhdpi")
class PermissionsTest {
    private val phone = Played()
    private val questions = Questions(phone)
    private val notes get() = shadowOf(phone.notes)

    @Before
    fun lifted() {
        phone.bought().lifted()
    }

    private fun told() = phone.broadcast(NotificationManager.ACTION_APP_BLOCK_STATE_CHANGED)

    private fun risks(): List<Risk> {
        phone.send(Event.Go(Route.REMINDERS))
        return (phone.view.screen as Screen.Reminders).value.risks.map { it.risk }
    }

    private fun stands(risk: Risk) {
        told()
        assertEquals(listOf(risk), risks())
        assertNotNull(phone.view.reminderRisk)
    }

    private fun nothingStands() {
        told()
        assertEquals(emptyList<Risk>(), risks())
        assertNull(phone.view.reminderRisk)
    }

    private fun importance(
        kind: ReminderKind,
        importance: Int,
    ) {
        val id = if (kind == ReminderKind.REST) "rest" else "question"
        phone.notes.createNotificationChannel(NotificationChannel(id, id, NotificationManager.IMPORTANCE_HIGH))
        // The person's own doing: an app may not.
        phone.notes.getNotificationChannel(id).importance = importance
    }

    @Test
    fun allIsWellUntilSomethingIsNot() {
        nothingStands()
        notes.setNotificationsEnabled(false)
        Phone(phone.app, phone.brace.notes).asked()
        stands(Risk.NOTIFICATIONS)
        notes.setNotificationsEnabled(true)
        nothingStands()
        importance(ReminderKind.TWOHOURS, NotificationManager.IMPORTANCE_NONE)
        stands(Risk.QUESTIONCHANNEL)
        importance(ReminderKind.TWOHOURS, NotificationManager.IMPORTANCE_LOW)
        nothingStands()
        importance(ReminderKind.REST, NotificationManager.IMPORTANCE_NONE)
        stands(Risk.RESTCHANNEL)
        importance(ReminderKind.REST, NotificationManager.IMPORTANCE_HIGH)
        ShadowAlarmManager.setCanScheduleExactAlarms(false)
        stands(Risk.EXACTALARMS)
        ShadowAlarmManager.setCanScheduleExactAlarms(true)
        val activities = shadowOf(phone.app.getSystemService(ActivityManager::class.java))
        activities.setBackgroundRestricted(true)
        stands(Risk.BACKGROUND)
        activities.setBackgroundRestricted(false)
        nothingStands()
        val usage = shadowOf(phone.app.getSystemService(UsageStatsManager::class.java))
        usage.setCurrentAppStandbyBucket(UsageStatsManager.STANDBY_BUCKET_RESTRICTED)
        stands(Risk.BACKGROUND)
        usage.setCurrentAppStandbyBucket(UsageStatsManager.STANDBY_BUCKET_RARE)
        nothingStands()
    }

    @Test
    fun switchedOffTheQuestionStandsInTheAppAndComesWhenItIsOnAgain() {
        notes.setNotificationsEnabled(false)
        Phone(phone.app, phone.brace.notes).asked()
        phone.dies()
        phone.pass(minutes = 122)
        assertTrue(phone.ring())
        assertEquals(emptyList<Any>(), questions.all())
        assertEquals(true, phone.view.ask?.due)
        notes.setNotificationsEnabled(true)
        told()
        assertEquals(1, questions.all().size)
        assertEquals("its one sound is still to come", false, questions.only().isSilent)
    }

    @Test
    fun aChannelThatIsOffKeepsTheQuestionInTheApp() {
        importance(ReminderKind.TWOHOURS, NotificationManager.IMPORTANCE_NONE)
        phone.dies()
        phone.pass(minutes = 122)
        assertTrue(phone.ring())
        assertEquals(emptyList<Any>(), questions.all())
        importance(ReminderKind.TWOHOURS, NotificationManager.IMPORTANCE_HIGH)
        phone.broadcast(NotificationManager.ACTION_NOTIFICATION_CHANNEL_BLOCK_STATE_CHANGED)
        assertEquals(1, questions.all().size)
    }

    @Test
    fun whoWasNeverAskedIsAskedBeforeItCounts() {
        notes.setNotificationsEnabled(false)
        val before = Phone(phone.app, phone.brace.notes)
        assertTrue(before.hasToAsk())
        assertEquals(Permission.GRANTED, before.reminders().permissions.notifications)
        before.asked()
        assertEquals(Permission.DENIED, before.reminders().permissions.notifications)
        assertEquals("another process knows it, too", false, Phone(phone.app, phone.brace.notes).hasToAsk())
        val readable = phone.app.createDeviceProtectedStorageContext().dataDir
        phone.await("it stands where it can be read before the unlock") {
            File(readable, "shared_prefs/phone.xml").exists()
        }
    }

    @Test
    fun eachLineLeadsToItsOwnPage() {
        val pages = Risk.entries.associateWith { risk ->
            phone.app.openSettings(risk)
            checkNotNull(shadowOf(phone.app).nextStartedActivity)
        }
        val expected = mapOf(
            Risk.NOTIFICATIONS to "android.settings.APP_NOTIFICATION_SETTINGS",
            Risk.QUESTIONCHANNEL to "android.settings.CHANNEL_NOTIFICATION_SETTINGS",
            Risk.RESTCHANNEL to "android.settings.CHANNEL_NOTIFICATION_SETTINGS",
            Risk.EXACTALARMS to "android.settings.REQUEST_SCHEDULE_EXACT_ALARM",
            Risk.BACKGROUND to "android.settings.APPLICATION_DETAILS_SETTINGS",
        )
        assertEquals(expected, pages.mapValues { it.value.action })
        val channels = listOf(Risk.QUESTIONCHANNEL, Risk.RESTCHANNEL).map { pages.getValue(it) }
        val key = "android.provider.extra.CHANNEL_ID"
        assertEquals(listOf("question", "rest"), channels.map { it.getStringExtra(key) })
        listOf(Risk.EXACTALARMS, Risk.BACKGROUND).forEach {
            assertEquals("package:app.brace", "${pages.getValue(it).data}")
        }
    }

    @Test
    fun languagesAndTheDiallerHavePagesOfTheirOwn() {
        phone.app.openLanguages()
        val languages = shadowOf(phone.app).nextStartedActivity
        assertEquals("android.settings.APP_LOCALE_SETTINGS", languages.action)
        assertEquals("package:app.brace", "${languages.data}")
        phone.app.dial("112")
        val dialled = shadowOf(phone.app).nextStartedActivity
        assertEquals(Intent.ACTION_DIAL to "tel:112", dialled.action to "${dialled.data}")
    }
}
