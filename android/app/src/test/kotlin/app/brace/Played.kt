package app.brace

import android.app.AlarmManager
import android.app.NotificationManager
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.os.Looper
import android.os.SystemClock
import android.os.UserManager
import android.provider.Settings
import app.brace.core.Evening.Companion.firstSession
import app.brace.core.Evening.Companion.form
import app.brace.core.Evening.Companion.logging
import app.brace.core.Evening.Companion.lower
import app.brace.device.Clocks
import app.brace.wire.AppView
import app.brace.wire.Event
import app.brace.wire.SessionEvent
import kotlinx.coroutines.runBlocking
import org.junit.Assert.fail
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowAlarmManager
import org.robolectric.shadows.ShadowSystemClock
import java.time.Duration
import java.util.concurrent.CountDownLatch

/** The app's own process, with a wall clock that tests can set; the clock that counts sleep is the played phone's. */
class PlayedApplication : BraceApplication() {
    /** How far the wall clock was set, milliseconds. */
    var set = 0L

    /** While this holds, the core's own thread gets no further than its next look at the clock. */
    var stuck: CountDownLatch? = null

    override fun clocks() =
        Clocks(this) {
            if (Thread.currentThread().name.startsWith("brace-core")) stuck?.await()
            MONDAY + SystemClock.elapsedRealtime() + set
        }

    private companion object {
        const val MONDAY = 1_772_467_200_000L
    }
}

/**
 * A phone as a test drives it: its clocks, its broadcasts, its alarms, and a person who lifts.
 *
 * Boundary: does what the system does; every receiver and the activity are the app's own.
 */
class Played {
    val app get() = RuntimeEnvironment.getApplication() as PlayedApplication
    val brace get() = app.brace
    val view: AppView get() = brace.core.view.value
    val alarms: AlarmManager = app.getSystemService(AlarmManager::class.java)
    val notes: NotificationManager = app.getSystemService(NotificationManager::class.java)
    private var boots = 0

    /** What a phone is like that a person uses: unlocked, all permitted, asked once. */
    fun bought() =
        apply {
            counted()
            shadowOf(app).grantPermissions(android.Manifest.permission.POST_NOTIFICATIONS)
            ShadowAlarmManager.setCanScheduleExactAlarms(true)
        }

    private fun counted() {
        boots += 1
        Settings.Global.putInt(app.contentResolver, Settings.Global.BOOT_COUNT, boots)
    }

    /** Time passes; alarms that are due then wait until [ring]. */
    fun pass(
        minutes: Int,
        seconds: Int = 0,
    ) {
        ShadowSystemClock.advanceBy(Duration.ofMinutes(minutes.toLong()).plusSeconds(seconds.toLong()))
        idle()
    }

    fun idle() = shadowOf(Looper.getMainLooper()).idle()

    /** Waits for what other threads do. */
    fun await(
        what: String,
        holds: () -> Boolean,
    ) {
        val until = System.nanoTime() + PATIENCE_NS
        while (!holds()) {
            if (System.nanoTime() > until) fail("did not come: $what")
            idle()
            Thread.sleep(SHORTLY_MS)
        }
    }

    /** The person does something in the app. */
    fun send(event: Event): AppView {
        pass(0, 2)
        return checkNotNull(runBlocking { brace.core.send(event).await() })
    }

    /** The system delivers what was sent, and the receiver finishes. */
    fun deliver(intent: Intent) {
        var done = false
        val after = object : BroadcastReceiver() {
            override fun onReceive(
                context: Context,
                intent: Intent,
            ) {
                done = true
            }
        }
        app.sendOrderedBroadcast(intent, null, after, null, 0, null, null)
        await("the end of $intent") { done }
    }

    fun broadcast(action: String) = deliver(Intent(action).setPackage(app.packageName))

    fun held(): List<ShadowAlarmManager.ScheduledAlarm> = shadowOf(alarms).scheduledAlarms.toList()

    /** The next alarm goes off, if it is due. */
    fun ring(): Boolean {
        val due = held().filter { it.triggerAtMs <= SystemClock.elapsedRealtime() }.minByOrNull { it.triggerAtMs }
        if (due == null) return false
        alarms.cancel(due.sends)
        deliver(shadowOf(due.sends).savedIntent)
        return true
    }

    /** The process is gone, and what the system holds stays. */
    fun dies() = app.onTerminate()

    /** Off and on again: no alarm, no notification, no process; nobody has unlocked it yet. */
    fun reboots() {
        dies()
        held().forEach { alarms.cancel(it.sends) }
        notes.cancelAll()
        counted()
        lock(true)
    }

    fun lock(locked: Boolean) = shadowOf(app.getSystemService(UserManager::class.java)).setUserUnlocked(!locked)

    /** A session with nothing in it yet. */
    fun begins() {
        runBlocking { brace.wake().await() }
        firstSession().forEach { send(it) }
    }

    /** Its first set. */
    fun lifts() = send(view.subjects.logging(form("100kg")))

    /** A session with a set in it, ended; the question waits. */
    fun lifted() {
        begins()
        lifts()
        pass(minutes = 30)
        send(Event.Session(SessionEvent.End(view.subjects.session, listOf(lower(1)), "")))
    }

    private companion object {
        const val PATIENCE_NS = 30_000_000_000L
        const val SHORTLY_MS = 5L
    }
}

/** What it sends; there is no other way to it than this field. */
@Suppress("DEPRECATION")
val ShadowAlarmManager.ScheduledAlarm.sends get() = checkNotNull(operation)

/** Held for the very moment. */
val ShadowAlarmManager.ScheduledAlarm.isExact get() = windowLengthMs == ShadowAlarmManager.WINDOW_EXACT
