package app.brace

import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import app.brace.wire.Event
import app.brace.wire.FileOrder
import app.brace.wire.FilesEvent
import app.brace.wire.Screen
import org.junit.Assert.assertTrue
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import java.io.File

/**
 * The real activity, with pickers that a test answers.
 *
 * Boundary: does what the system does; which document is chosen, and when the process ends, the test says.
 */
internal class PlayedPickers(
    private val phone: Played,
) : AutoCloseable {
    /** A picker that is open. */
    inner class Picker(
        private val request: Int,
        val intent: Intent,
    ) {
        /** The person chooses a document, or leaves. */
        fun answers(document: Uri?) {
            val code = if (document == null) Activity.RESULT_CANCELED else Activity.RESULT_OK
            assertTrue(activity.activityResultRegistry.dispatchResult(request, code, Intent().setData(document)))
            phone.idle()
        }
    }

    private var opened: ActivityController<MainActivity>? = null
    val activity: MainActivity get() = checkNotNull(opened).get()

    fun begin(state: Bundle? = null) {
        val window = Robolectric.buildActivity(MainActivity::class.java)
        opened = if (state == null) window.setup() else window.setup(state)
        phone.await("a screen") { phone.view.screen !is Screen.Opening }
    }

    fun recreate() {
        checkNotNull(opened).recreate()
    }

    /** The system ends the process behind the picker, and begins another for the answer. */
    fun endedAndBegunAnew() {
        val state = Bundle()
        checkNotNull(opened)
            .pause()
            .stop()
            .saveInstanceState(state)
            .destroy()
        phone.dies()
        begin(state)
    }

    /** The picker that an order opens. */
    fun order(order: FileOrder): Picker {
        activity.pickers.carryOut(order)
        return open()
    }

    /** The picker that a tap on the page opens. */
    fun tapped(event: FilesEvent): Picker {
        phone.send(Event.Files(event))
        return open()
    }

    fun open(): Picker {
        phone.await("a picker") { shadowOf(activity).peekNextStartedActivityForResult() != null }
        val asked = shadowOf(activity).nextStartedActivityForResult
        return Picker(asked.requestCode, asked.intent)
    }

    /** What was sent to the share sheet, once it is open. */
    fun shared(): Intent {
        phone.await("a sheet") { shadowOf(activity).peekNextStartedActivity() != null }
        val sheet = shadowOf(activity).nextStartedActivity
        check(sheet.action == Intent.ACTION_CHOOSER)
        @Suppress("DEPRECATION")
        return checkNotNull(sheet.getParcelableExtra(Intent.EXTRA_INTENT))
    }

    /** The copies of what was chosen. */
    fun copies() = File(phone.app.cacheDir, "inbox").walk().filter { it.isFile }.toList()

    override fun close() {
        opened?.close()
    }
}
