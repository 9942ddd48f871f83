package app.brace.reminders

import android.app.Notification
import android.app.PendingIntent
import android.app.RemoteInput
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.FrameLayout
import android.widget.RemoteViews
import app.brace.Played
import org.robolectric.Shadows.shadowOf

/**
 * The notifications on a played phone, as a person and the system act on them.
 *
 * Boundary: whatever is pressed goes through the notification's own intents.
 */
@Suppress("DEPRECATION") // An app has no need to see its own notifications; a test has.
class Questions(
    private val phone: Played,
) {
    /** What stands there. */
    class Standing(
        val tag: String,
        val notification: Notification,
    ) {
        val title get() = notification.extras.getCharSequence(Notification.EXTRA_TITLE).toString()
        val body get() = notification.extras
            .getCharSequence(Notification.EXTRA_TEXT)
            ?.toString()
            .orEmpty()
        val actions get() = notification.actions?.toList().orEmpty()
        val isSilent get() = notification.groupAlertBehavior == Notification.GROUP_ALERT_SUMMARY
    }

    fun all() = phone.notes.activeNotifications.map { Standing(it.tag, it.notification) }

    fun only() = all().single()

    /** The notification opened, as the system draws it: its own frame, the grid, and the actions. */
    fun opened(): View = drawn { createBigContentView() }

    /** As it stands among others. */
    fun closed(): View = drawn { createContentView() }

    /** Over another app. */
    fun over(): View = drawn { createHeadsUpContentView() }

    private fun drawn(how: Notification.Builder.() -> RemoteViews): View =
        Notification.Builder.recoverBuilder(phone.app, only().notification).how().run {
            apply(phone.app, FrameLayout(phone.app))
        }

    /** What a button sends, delivered by the system. */
    fun send(
        intent: PendingIntent,
        filledIn: Intent.() -> Unit = {},
    ) = phone.deliver(Intent(shadowOf(intent).savedIntent).apply(filledIn))

    /** One of the eleven. */
    fun press(nrs: Int) {
        val stands = only()
        val generation = checkNotNull(stands.notification.stands(stands.tag)).question
        send(NoteIntents(phone.app, generation).answer(nrs.toUByte()))
    }

    fun type(text: String) =
        send(checkNotNull(only().actions.first().actionIntent)) {
            val input = only().actions.first().remoteInputs
            RemoteInput.addResultsToIntent(input, this, Bundle().apply { putCharSequence(TYPED, text) })
        }

    fun action(at: Int) = send(checkNotNull(only().actions[at].actionIntent))

    fun swipe() {
        val stands = only()
        phone.notes.cancel(stands.tag, 0)
        send(checkNotNull(stands.notification.deleteIntent))
    }
}
