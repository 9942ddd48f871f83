package app.brace

import android.content.Context
import app.brace.core.Core
import app.brace.core.Entry
import app.brace.core.LookAround
import app.brace.device.Clocks
import app.brace.device.Phone
import app.brace.files.Courier
import app.brace.reminders.Alarms
import app.brace.reminders.Notes
import app.brace.wire.AppView
import app.brace.wire.Order
import app.brace.wire.ReminderOrder
import app.brace.wire.StartReason
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.SharedFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asSharedFlow
import kotlinx.coroutines.flow.asStateFlow
import java.io.File

/**
 * The core over the app's two folders, with the phone that carries out what it orders.
 *
 * Boundary: hands orders on; what needs a screen waits for one.
 */
class Brace(
    context: Context,
    clocks: Clocks,
) : Shell {
    val notes: Notes = Notes(context, { core.view.value })
    private val alarms = Alarms(context)
    private val phone = Phone(context, notes)
    private val work = CoroutineScope(Dispatchers.Default)
    internal val courier = Courier(context, work)
    private val forScreen = ordersForScreen()
    private val toAsk = MutableStateFlow(false)

    // Named and not asked for: before the first unlock there is no such folder.
    private val log = File(context.dataDir, "files/log")
    private val due = context.createDeviceProtectedStorageContext().filesDir
    override val core: Core = Core(log.path, due.path, clocks::now, ::carryOut)
    private val entry = Entry(core, StartReason.UI, phone)

    override val orders: SharedFlow<Order> = forScreen.asSharedFlow()

    /** What is on the screen: this, or a demonstration over it. */
    val logs: LookAround<Shell> = LookAround(this) { Demonstration(context, clocks).also { it.wake() } }

    /** There is a first reminder to come, and the person was never asked whether they want to see it. */
    val asksToNotify: StateFlow<Boolean> = toAsk.asStateFlow()

    override fun wake(): Deferred<AppView?> {
        val woken = entry.wake()
        return work.async { woken.await()?.also { notes.refresh() } }
    }

    /** One's own clocks are the phone's. */
    override fun jump() = Unit

    /** The person was asked. */
    fun asked() {
        phone.asked()
        toAsk.value = false
        wake()
    }

    private fun carryOut(order: Order) {
        when (order) {
            is Order.Reminder -> remind(order.value)
            else -> forScreen.tryEmit(order)
        }
    }

    private fun remind(order: ReminderOrder) {
        when (order) {
            is ReminderOrder.Arm -> alarms.arm(order)
            is ReminderOrder.Cancel -> alarms.cancel(order.id)
            is ReminderOrder.Post -> notes.post(order)
            is ReminderOrder.Remove -> notes.remove(order.id)
        }
        if (order is ReminderOrder.Arm || order is ReminderOrder.Post) toAsk.value = phone.hasToAsk()
    }

    override fun close() {
        work.cancel()
        core.close()
    }
}
