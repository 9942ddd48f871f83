package app.brace

import android.content.Context
import app.brace.core.ClocksAhead
import app.brace.core.Core
import app.brace.core.Entry
import app.brace.device.Clocks
import app.brace.device.localeChoice
import app.brace.wire.Delivery
import app.brace.wire.Event
import app.brace.wire.Order
import app.brace.wire.OsState
import app.brace.wire.Permission
import app.brace.wire.Permissions
import app.brace.wire.StartReason
import java.io.File
import java.util.UUID

/**
 * A second core over a folder that is thrown away, with clocks that can be moved on.
 *
 * Boundary: nothing of it reaches the phone's alarms or notifications, nor one's own log.
 */
internal class Demonstration(
    private val context: Context,
    clocks: Clocks,
) : Shell {
    private val folder = swept().resolve("$NAME${UUID.randomUUID()}")
    private val ahead = ClocksAhead(clocks::now)
    override val orders = ordersForScreen()
    override val core = Core(folder.path, folder.path, ahead::now, ::carryOut)
    private val entry = Entry(core, StartReason.DEMONSTRATION, Imagined())

    override fun wake() = entry.wake()

    override fun jump() {
        ahead.jump()
        core.send(Event.Look)
    }

    private fun carryOut(order: Order) {
        if (order !is Order.Reminder) orders.tryEmit(order)
    }

    /** A phone on which nothing stands in the way, and nothing ever comes. */
    private inner class Imagined : Entry.Device {
        override fun isUnlocked() = true

        override fun locale() = context.localeChoice()

        override fun reminders(): OsState {
            val free = Permission.NOTNEEDED
            return OsState(Permissions(free, free, free, free, free), Delivery.APP, emptyList(), emptyList())
        }
    }

    /** A process that was ended in the middle of a demonstration has left it there; two at once there are not. */
    private fun swept(): File {
        val folders = context.cacheDir.listFiles { file -> file.name.startsWith(NAME) }
        folders?.forEach { it.deleteRecursively() }
        return context.cacheDir
    }

    override fun close() {
        core.close()
        folder.deleteRecursively()
    }

    private companion object {
        const val NAME = "demonstration-"
    }
}
