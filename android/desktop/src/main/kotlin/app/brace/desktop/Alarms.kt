package app.brace.desktop

import app.brace.wire.Delivery
import app.brace.wire.Order
import app.brace.wire.OsState
import app.brace.wire.Pending
import app.brace.wire.Permission
import app.brace.wire.Permissions
import app.brace.wire.ReminderOrder
import app.brace.wire.Shown
import java.util.concurrent.Executors
import java.util.concurrent.ScheduledFuture
import java.util.concurrent.TimeUnit

/**
 * A laptop has no alarms of its own: what the core arms is held by this process, and shown while the window is open.
 *
 * Boundary: when to ask is the core's; how it is shown is [Notices]'.
 */
internal class Alarms(
    private val wake: () -> Unit,
    private val notices: Notices,
) : AutoCloseable {
    private class Armed(
        val pending: Pending,
        val timer: ScheduledFuture<*>,
    )

    private val timers = Executors.newSingleThreadScheduledExecutor {
        Thread(
            it,
            "brace-alarms",
        ).apply { isDaemon = true }
    }
    private val armed = mutableMapOf<String, Armed>()
    private val shown = mutableMapOf<String, Shown>()

    @Synchronized
    fun carryOut(order: Order) {
        if (order !is Order.Reminder) return
        when (val reminder = order.value) {
            is ReminderOrder.Arm -> arm(reminder)
            is ReminderOrder.Cancel -> armed.remove(reminder.id)?.timer?.cancel(false)
            is ReminderOrder.Post -> {
                shown[reminder.id] = Shown(reminder.id, reminder.generation)
                notices.show(reminder.id)
            }
            is ReminderOrder.Remove -> {
                shown.remove(reminder.id)
                notices.hide(reminder.id)
            }
        }
    }

    private fun arm(order: ReminderOrder.Arm) {
        armed.remove(order.id)?.timer?.cancel(false)
        val timer = timers.schedule({ fire(order.id) }, order.inMs.coerceAtLeast(0), TimeUnit.MILLISECONDS)
        armed[order.id] = Armed(Pending(order.id, order.generation, order.atUtcMs), timer)
    }

    private fun fire(id: String) {
        synchronized(this) { armed.remove(id) }
        wake()
    }

    /** What this process holds and shows; nothing stands in its way. */
    @Synchronized
    fun state(): OsState {
        val free = Permission.NOTNEEDED
        val permissions = Permissions(free, free, free, free, free)
        return OsState(permissions, Delivery.APP, armed.values.map { it.pending }, shown.values.toList())
    }

    override fun close() {
        timers.shutdownNow()
    }
}
