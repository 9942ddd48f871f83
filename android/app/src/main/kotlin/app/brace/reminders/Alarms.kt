package app.brace.reminders

import android.app.AlarmManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.os.SystemClock
import app.brace.wire.ReminderOrder

/**
 * Holds each reminder twice with the system: exactly where that is allowed, and always with its inexact twin, which
 * outlives a permission that is withdrawn.
 *
 * Boundary: when, the core has decided; what fires wakes [AlarmReceiver], which tells the core and nothing else.
 */
internal class Alarms(
    private val context: Context,
) {
    private val manager = context.getSystemService(AlarmManager::class.java)

    fun arm(order: ReminderOrder.Arm) {
        // Counted on the clock that counts sleep: setting the wall clock moves nothing.
        val at = SystemClock.elapsedRealtime() + order.inMs
        carryOut { manager.setAndAllowWhileIdle(CLOCK, at, wakes(order.id, TWIN)) }
        if (order.exact && mayBeExact()) {
            carryOut { manager.setExactAndAllowWhileIdle(CLOCK, at, wakes(order.id, EXACT)) }
        }
    }

    fun cancel(id: String) {
        listOf(TWIN, EXACT).forEach { manager.cancel(wakes(id, it)) }
    }

    /** Asked before every one: the person may have withdrawn it at any time. */
    private fun mayBeExact() = Build.VERSION.SDK_INT < Build.VERSION_CODES.S || manager.canScheduleExactAlarms()

    /** Each by itself: what one of them meets must not cost the other. */
    private fun carryOut(set: () -> Unit) {
        try {
            set()
        } catch (_: SecurityException) {
            // Withdrawn at this very moment: the twin is held.
        } catch (_: IllegalStateException) {
            // More alarms than the system takes: the next entry point tries again.
        }
    }

    private fun wakes(
        id: String,
        which: String,
    ): PendingIntent {
        val address = Uri.fromParts("brace", "alarm/$id/$which", null)
        val intent = Intent(context, AlarmReceiver::class.java).setData(address)
        return PendingIntent.getBroadcast(context, 0, intent, PendingIntent.FLAG_IMMUTABLE)
    }

    private companion object {
        const val CLOCK = AlarmManager.ELAPSED_REALTIME_WAKEUP
        const val TWIN = "twin"
        const val EXACT = "exact"
    }
}
