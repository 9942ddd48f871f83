package app.brace

import android.Manifest
import android.app.Notification
import android.app.NotificationManager
import android.os.Build
import android.view.View
import android.widget.FrameLayout
import androidx.test.core.app.ApplicationProvider
import androidx.test.platform.app.InstrumentationRegistry
import app.brace.core.Evening.Companion.firstSession
import app.brace.core.Evening.Companion.form
import app.brace.core.Evening.Companion.logging
import app.brace.core.Evening.Companion.lower
import app.brace.wire.AppView
import app.brace.wire.Event
import app.brace.wire.SessionEvent
import kotlinx.coroutines.runBlocking
import org.junit.Assert.fail
import java.io.File

/**
 * Whoever owns the phone that the tests run on: lifts, waits, and answers where the question is.
 *
 * Boundary: the phone is real, so nothing here plays its part but the clocks that move ahead.
 */
class Owner {
    private val instrumentation = InstrumentationRegistry.getInstrumentation()
    val app: AheadApplication = ApplicationProvider.getApplicationContext()
    private val notes = app.getSystemService(NotificationManager::class.java)

    /** What is on the phone before the first unlock too. */
    val due: File = app.createDeviceProtectedStorageContext().filesDir
    private val brace get() = app.brace
    val view: AppView get() = brace.core.view.value
    val questions: List<Notification> get() = notes.activeNotifications.map { it.notification }

    /** A new app on a phone that lets it notify. */
    fun installs() {
        ends()
        File(app.dataDir, "files/log").deleteRecursively()
        due.listFiles().orEmpty().forEach { it.deleteRecursively() }
        notes.cancelAll()
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            val permission = Manifest.permission.POST_NOTIFICATIONS
            instrumentation.uiAutomation.grantRuntimePermission(app.packageName, permission)
        }
    }

    /** The core is gone, as it is with its process. */
    fun ends() = app.onTerminate()

    fun waits(minutes: Int) {
        app.ahead += minutes * MINUTE_MS
    }

    /** A session with a set in it, ended; the question waits. */
    fun lifts() {
        runBlocking { brace.wake().await() }
        firstSession().forEach { send(it) }
        send(view.subjects.logging(form("100kg")))
        waits(minutes = 30)
        send(Event.Session(SessionEvent.End(view.subjects.session, listOf(lower(1)), "")))
    }

    /** No sooner than what it answers can have been read. */
    private fun send(event: Event) {
        app.ahead += READ_MS
        runBlocking { brace.core.send(event).await() }
    }

    /** Presses a button in the only notification, opened as the system draws it. */
    @Suppress("DEPRECATION")
    fun presses(button: Int) =
        instrumentation.runOnMainSync {
            val drawn = Notification.Builder.recoverBuilder(app, questions.single())
            val opened = drawn.createBigContentView().apply(app, FrameLayout(app))
            opened.findViewById<View>(button).performClick()
        }

    fun awaits(
        what: String,
        holds: () -> Boolean,
    ) {
        val until = System.nanoTime() + PATIENCE_NS
        while (!holds()) {
            if (System.nanoTime() > until) fail("did not come: $what")
            instrumentation.waitForIdleSync()
            Thread.sleep(SHORTLY_MS)
        }
    }

    private companion object {
        const val MINUTE_MS = 60_000L
        const val READ_MS = 2_000L
        const val PATIENCE_NS = 30_000_000_000L
        const val SHORTLY_MS = 20L
    }
}
