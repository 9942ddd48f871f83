package app.brace.reminders

import android.app.AlarmManager
import android.app.NotificationManager
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import app.brace.Brace
import app.brace.BraceApplication
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch
import kotlinx.coroutines.withTimeoutOrNull

/*
 * Where the system wakes the app: an alarm, an answer, and what may have moved or dropped either.
 *
 * Boundary: each tells the core how the phone stands and waits for its orders; the core decides.
 */

/** An alarm went off. */
class AlarmReceiver : BroadcastReceiver() {
    override fun onReceive(
        context: Context,
        intent: Intent,
    ) = whileAwake(context) { it.wake().await() }
}

/** A boot, an upgrade, a clock, a zone, a language, a permission: all of them ask for the same. */
class SystemReceiver : BroadcastReceiver() {
    override fun onReceive(
        context: Context,
        intent: Intent,
    ) {
        // Any app can name this receiver in what it sends itself; only what the system says is heard.
        if (intent.action in HEARD) whileAwake(context) { it.wake().await() }
    }

    private companion object {
        val HEARD = setOf(
            Intent.ACTION_LOCKED_BOOT_COMPLETED,
            Intent.ACTION_BOOT_COMPLETED,
            Intent.ACTION_MY_PACKAGE_REPLACED,
            Intent.ACTION_TIME_CHANGED,
            Intent.ACTION_TIMEZONE_CHANGED,
            Intent.ACTION_LOCALE_CHANGED,
            AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED,
            NotificationManager.ACTION_APP_BLOCK_STATE_CHANGED,
            NotificationManager.ACTION_NOTIFICATION_CHANNEL_BLOCK_STATE_CHANGED,
            NotificationManager.ACTION_NOTIFICATION_CHANNEL_GROUP_BLOCK_STATE_CHANGED,
        )
    }
}

/** A notification was answered, put off, skipped or swiped away. */
class AnswerReceiver : BroadcastReceiver() {
    override fun onReceive(
        context: Context,
        intent: Intent,
    ) {
        val deed = intent.deed() ?: return
        // Where the log stays busy until the end, the question stays and says so.
        whileAwake(context, onLate = { it.notes.tell(deed, null) }) {
            it.wake().await()
            it.notes.tell(deed, it.core.send(deed.event).await())
        }
    }
}

/** The system lets a receiver work for ten seconds; what is not done by then goes on while the process lives. */
private const val PATIENCE_MS = 8_000L

private val receiving = CoroutineScope(Dispatchers.Default)

private fun BroadcastReceiver.whileAwake(
    context: Context,
    onLate: (Brace) -> Unit = {},
    deed: suspend (Brace) -> Unit,
) {
    val result = goAsync()
    val brace = (context.applicationContext as BraceApplication).brace
    receiving.launch {
        try {
            withTimeoutOrNull(PATIENCE_MS) { deed(brace) } ?: onLate(brace)
        } finally {
            result.finish()
        }
    }
}
