package app.brace

import android.Manifest
import android.content.Intent
import android.view.HapticFeedbackConstants
import android.view.WindowInsetsController
import app.brace.reminders.Questions
import app.brace.wire.Event
import app.brace.wire.FlagsEvent
import app.brace.wire.Route
import app.brace.wire.Screen
import app.brace.wire.SettingsEvent
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import java.io.File

/**
 * What only a screen can do, done by the real activity: orders, the question for permission, the way from a notification.
 *
 * Boundary: how a screen looks, android/ui's pictures hold.
 */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = PlayedApplication::class, qualifiers = "w360dp-h780dp-xhdpi")
class WindowTest {
    private val phone = Played()
    private var opened: ActivityController<MainActivity>? = null
    private val activity get() = checkNotNull(opened).get()

    @Before
    fun buy() {
        phone.bought()
    }

    @After
    fun close() {
        opened?.close()
    }

    private fun open(intent: Intent? = null) {
        opened = Robolectric.buildActivity(MainActivity::class.java, intent).setup()
        phone.await("a screen") { phone.view.screen !is Screen.Opening }
    }

    /** What the system calls is deprecated for an app to call. */
    @Suppress("DEPRECATION")
    private fun refuse(request: Int) =
        activity.onRequestPermissionsResult(request, arrayOf(Manifest.permission.POST_NOTIFICATIONS), intArrayOf(-1))

    @Test
    fun theFirstReminderAsksForPermissionAndNothingBeforeIt() {
        shadowOf(phone.app).denyPermissions(Manifest.permission.POST_NOTIFICATIONS)
        shadowOf(phone.notes).setNotificationsEnabled(false)
        open()
        phone.begins()
        assertEquals(null, shadowOf(activity).lastRequestedPermission)
        phone.lifts()
        phone.await("the question") { shadowOf(activity).lastRequestedPermission != null }
        val asked = shadowOf(activity).lastRequestedPermission
        assertEquals(listOf(Manifest.permission.POST_NOTIFICATIONS), asked.requestedPermissions.toList())
        assertEquals("nothing stands in the way before", null, phone.view.reminderRisk)
        refuse(asked.requestCode)
        phone.await("that the person refused") { phone.view.reminderRisk != null }
        assertFalse(phone.brace.asksToNotify.value)
    }

    @Test
    fun aTapOnTheQuestionOpensItsGrid() {
        phone.lifted()
        phone.pass(minutes = 122)
        assertTrue(phone.ring())
        val tap = Questions(phone).only().notification.contentIntent
        open(shadowOf(tap).savedIntent)
        phone.await("the grid") { phone.view.screen is Screen.Pad }
        phone.send(Event.Go(Route.TODAY))
        checkNotNull(opened).newIntent(shadowOf(tap).savedIntent)
        phone.await("the grid in an app that is open") { phone.view.screen is Screen.Pad }
        phone.send(Event.Go(Route.TODAY))
        checkNotNull(opened).recreate()
        phone.send(Event.Look)
        assertTrue("made anew it follows no tap again", phone.view.screen is Screen.Today)
    }

    @Test
    fun theClockOnTheScreenGoesOn() {
        open()
        phone.lifted()
        val left = {
            (phone.view.screen as Screen.Today)
                .value.card.wait
                ?.left
        }
        val before = left()
        phone.pass(minutes = 10)
        phone.await("another ten minutes") { left() != before }
    }

    @Test
    fun theSystemsOwnSignsCanBeReadOnTheScreensGround() {
        val light = WindowInsetsController.APPEARANCE_LIGHT_STATUS_BARS
        for ((mode, signs) in listOf("notnight" to light, "night" to 0)) {
            RuntimeEnvironment.setQualifiers("+$mode")
            open()
            assertEquals(mode, signs, (activity.window.insetsController?.systemBarsAppearance ?: 0) and light)
            close()
        }
        opened = null
    }

    @Test
    fun whatIsKeptTicks() {
        open()
        phone.begins()
        val decor = activity.window.decorView
        phone.lifts()
        phone.await("the tick") {
            shadowOf(decor).lastHapticFeedbackPerformed() == HapticFeedbackConstants.CONFIRM
        }
    }

    @Test
    fun languagesAndNumbersOpenTheSystemsOwnPages() {
        open()
        phone.begins()
        phone.send(Event.Settings(SettingsEvent.OpenLanguages))
        var page: Intent? = null
        phone.await("the languages") { shadowOf(activity).nextStartedActivity?.also { page = it } != null }
        assertEquals("android.settings.APP_LOCALE_SETTINGS", page?.action)
        phone.send(Event.Flags(FlagsEvent.Dial("112")))
        phone.await("the dialler") { shadowOf(activity).nextStartedActivity?.also { page = it } != null }
        assertEquals("tel:112", "${page?.data}")
    }

    @Test
    fun aDemonstrationLiesOverOnesOwnLogAndLeavesNothing() {
        open()
        val folders = {
            phone.app.cacheDir
                .list()
                .orEmpty()
                .filter { it.startsWith("demonstration") }
        }
        phone.brace.logs.demonstrate()
        val shown = phone.brace.logs.shown.value
        phone.await("the story") { shown.core.view.value.demonstration != null }
        assertEquals(1, folders().size)
        val before = shown.core.view.value.ask
        shown.jump()
        phone.await("the question of the story") {
            shown.core.view.value.ask
                ?.due == true
        }
        assertEquals(false, before?.due)
        assertEquals("it arms nothing", emptyList<Any>(), phone.held())
        assertEquals("and asks nothing", emptyList<Any>(), phone.brace.notes.shown())
        checkNotNull(phone.brace.logs.leave).invoke()
        assertEquals(phone.brace, phone.brace.logs.shown.value)
        assertEquals(emptyList<String>(), folders())
        assertEquals(null, phone.view.demonstration)
    }

    @Test
    fun whatAProcessThatEndedLeftOfADemonstrationGoesWithTheNext() {
        open()
        val left = File(phone.app.cacheDir, "demonstration-left").apply { mkdirs() }
        val other = File(phone.app.cacheDir, "other").apply { writeText("of someone else") }
        File(left, "brace.sqlite").writeText("a story")
        phone.brace.logs.demonstrate()
        assertFalse(left.exists())
        assertTrue(other.exists())
        phone.await("the story") {
            phone.brace.logs.shown.value.core.view.value.demonstration != null
        }
        checkNotNull(phone.brace.logs.leave).invoke()
    }

    @Test
    @Config(qualifiers = "w800dp-h1280dp-xhdpi")
    fun aLargeScreenHasTheSameApp() {
        open()
        assertEquals(800, activity.resources.configuration.screenWidthDp)
        phone.idle()
        assertTrue(phone.view.screen is Screen.Today)
    }
}
